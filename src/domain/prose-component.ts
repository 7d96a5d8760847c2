/** What an attribute's value has to be: the id of a word in the glossary, of an organisation, or a kind of organisation. */
export type AttributeType = 'glossary-term' | 'organisation' | 'organisation-kind';

interface ComponentShape {
	/** Every attribute that it takes, by name; no other reaches the page. */
	readonly attributes: Readonly<Record<string, { readonly type: AttributeType; readonly isRequired: boolean }>>;
	/** Whether text stands between its tags, which it then has to, or it is written with one tag. */
	readonly content: 'text' | 'none';
}

const bare = { attributes: {}, content: 'none' } as const;

/**
 * What prose may contain besides Markdown, and how. An editor's page can show these and nothing else: no code runs from content. Components
 * in `components/prose` take the same attributes as `Props`.
 */
export const proseComponents = {
	AccessibilityStatement: bare,
	Contacts: {
		attributes: {
			kind: { type: 'organisation-kind', isRequired: false },
			organisation: { type: 'organisation', isRequired: false },
		},
		content: 'none',
	},
	Glossary: bare,
	LegalBasis: bare,
	Licence: bare,
	Logotypes: bare,
	OriginalPdf: bare,
	OwnerContact: bare,
	StaleAfter: bare,
	Term: { attributes: { id: { type: 'glossary-term', isRequired: true } }, content: 'text' },
} as const satisfies Readonly<Record<string, ComponentShape>>;

export type ProseComponent = keyof typeof proseComponents;

/** The shape of a component by the name that an editor wrote, or `undefined` where there is none. */
export function findComponentShape(name: string): ComponentShape | undefined {
	return Object.hasOwn(proseComponents, name) ? proseComponents[name as ProseComponent] : undefined;
}
