import { z } from 'zod';
import { detailFields } from './details.ts';
import { emailsField } from './email.ts';
import { formerIdsField, referenceTo } from './id.ts';
import { areasField } from './municipality.ts';
import { phonesField } from './phone-field.ts';
import { nameLine, yesOrNo } from './text.ts';
import { webAddress } from './url.ts';

/** The kinds of organisation that a reader can filter by, in the order in which they are listed. */
export const organisationKinds = ['kommun', 'polis', 'lansstyrelse', 'region', 'annan'] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** What the published schema explains them by, within a sentence. */
export const kindsInWords: Readonly<Record<OrganisationKind, Readonly<Record<'sv' | 'en', string>>>> = {
	kommun: { sv: 'kommun', en: 'municipality' },
	polis: { sv: 'polis', en: 'police' },
	lansstyrelse: { sv: 'länsstyrelse', en: 'county administrative board' },
	region: { sv: 'region', en: 'region' },
	annan: { sv: 'annan', en: 'another' },
};

/** An organisation with contacts in the directory. Its id is its file's name. */
export const organisationSchema = z.strictObject({
	/** The name that it goes by: "Malå kommun". */
	name: nameLine(),
	/** What kind of body it is; `annan` for one that fits no other. */
	kind: z.enum(organisationKinds),
	/** The municipalities or counties that it covers, by name or code. Left out: none in particular. */
	area: areasField,
	/** Its own web site. */
	website: webAddress.optional(),
	/** Switchboard and other numbers shared by all its posts. */
	phones: phonesField,
	/** Shared mailboxes. */
	emails: emailsField,
	...detailFields,
	/** Id of the organisation that it is part of. */
	parent: referenceTo('organisation').optional(),
	/** Ids that it has had before: their addresses lead to it. */
	formerIds: formerIdsField,
	/** File in the `logotypes` folder (SVG or PNG). Left out: the file named after the organisation's id, if there is one. */
	logotype: z.string().optional(),
	/** True where it only shows how an organisation is written: left out as soon as the directory has a contact that is no example. */
	example: yesOrNo.optional(),
});

/** The file among `files` that is an organisation's logotype: the one it names, else the one named after it. */
export function findLogotype(
	{ id, logotype }: Pick<OrganisationEntry, 'id' | 'logotype'>,
	files: readonly string[],
): string | undefined {
	return logotype ?? files.find((name) => name.replace(/\.\w+$/u, '') === id);
}

/** An organisation as read from its file, its references not yet looked up. */
export type OrganisationEntry = z.output<typeof organisationSchema> & { readonly id: string };
