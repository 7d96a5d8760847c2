import type { RecordedField } from '../domain/change-record.ts';
import { type Details, detailKinds, type OfEachKind } from '../domain/details.ts';
import type { Contact, Organisation } from '../domain/directory.ts';
import type { Phone } from '../domain/phone-field.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatContactPoint } from './contact-point.ts';
import { describeEmails, describePhones } from './contact-points.ts';
import { describeDetails } from './details.ts';
import { describeStatus } from './status.ts';

/** What a field is called, and what it says today: no text where it is not set. */
export interface NamedField<Entry> {
	/** By how many texts there are. */
	readonly label: MessageKey;
	/** True for what is said in the interface's own words. */
	readonly isTranslated?: true;
	texts(entry: Entry, t: Translate, language: Language): readonly string[];
}

/** What contacts and organisations have alike. */
type Common = Details & { readonly phones: readonly Phone[]; readonly emails: readonly string[] };

const details = Object.fromEntries(detailKinds.map((kind) => [kind, detail(kind)])) as OfEachKind<NamedField<Common>>;

const common = {
	...details,
	phones: { label: 'contact.phone', texts: ({ phones }, t) => describePhones(phones, t).map(formatContactPoint) },
	emails: { label: 'contact.email', texts: ({ emails }) => describeEmails(emails).map(({ text }) => text) },
} as const satisfies Partial<Record<RecordedField, NamedField<Common>>>;

/** The fields of a contact whose changes are recorded. */
export const contactFields: Readonly<Record<RecordedField<'contact'>, NamedField<Contact>>> = {
	...common,
	status: {
		label: 'change.status',
		isTranslated: true,
		texts: ({ status }, t) => [describeStatus(status, t) ?? t('change.current')],
	},
	replacedBy: { label: 'contact.replacedBy', texts: ({ replacedBy }) => (replacedBy ? [replacedBy.title] : []) },
	person: { label: 'change.person', texts: ({ person }) => (person ? [`${person.given} ${person.family}`] : []) },
	role: { label: 'change.role', texts: ({ role }) => [role] },
	organisation: { label: 'contact.organisation', texts: ({ organisation }) => [organisation.name] },
	place: { label: 'contact.place', texts: ({ place }) => (place ? [place.name] : []) },
	municipalities: {
		label: 'contact.municipalities',
		texts: ({ municipalities }) => municipalities.map(({ name }) => name),
	},
	url: { label: 'contact.web', texts: ({ url }) => (url ? [url] : []) },
	note: { label: 'contact.note', texts: ({ note }) => (note ? [note.trim()] : []) },
	aliases: { label: 'contact.aliases', texts: ({ aliases }) => aliases.map(({ name }) => name) },
	verified: {
		label: 'contact.verified',
		isTranslated: true,
		texts: ({ verified }, _, language) => [formatDate(verified, language)],
	},
};

/** The fields of an organisation whose changes are recorded. */
export const organisationFields: Readonly<Record<RecordedField<'organisation'>, NamedField<Organisation>>> = {
	...common,
	name: { label: 'change.name', texts: ({ name }) => [name] },
	kind: { label: 'organisation.kind', isTranslated: true, texts: ({ kind }, t) => [t(`kind.${kind}`)] },
	area: {
		label: 'organisation.area',
		texts: ({ municipalities, counties }) => [...municipalities, ...counties].map(({ name }) => name),
	},
	website: { label: 'organisation.website', texts: ({ website }) => (website ? [website] : []) },
	parent: { label: 'organisation.parent', texts: ({ parent }) => (parent ? [parent.name] : []) },
};

/** An entry's own detail, and not one that it has from elsewhere. */
function detail(kind: keyof Details): NamedField<Common> {
	return {
		label: `contact.${kind}`,
		texts: (entry, t, language) =>
			describeDetails(entry, t, language)
				.filter((each) => each.kind === kind)
				.flatMap(({ texts }) => texts.map(({ text }) => text)),
	};
}
