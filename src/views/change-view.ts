import { type RecordedField, recordedFields } from '../domain/change-record.ts';
import { type ChangedEntry, changeAnchor, listToldChanges } from '../domain/changed-entries.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { findEntryPage } from '../domain/ledger/entry-addresses.ts';
import { pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { contactFields, type NamedField, organisationFields } from './changed-fields.ts';

/** What is said of a change. What was before is told nowhere: of values there are those of today alone. */
export interface ChangeView {
	/** Where it stands on the page of changes, for as long as it does. */
	readonly anchor: string;
	readonly date: IsoDate;
	/** The post and its organisation, or the organisation: never who holds it. Of what is gone no more than what it was. */
	readonly heading: string;
	/** True for a heading in people's own words, which are in the directory's first language whatever the page's. */
	readonly isWritten: boolean;
	/** The page about it, from the site's root and without its language: of what is gone, of what it belonged to. */
	readonly page: string;
	/** "Ny i katalogen", "Ändrat: Telefon, E-post". */
	readonly summary: string;
	/** What each of the fields says today. */
	readonly values: readonly ChangedValue[];
}

/** A field that has changed. */
export interface ChangedValue {
	readonly label: string;
	/** At least one: where nothing is set any more, that. */
	readonly texts: readonly string[];
	/** True for texts in people's own words. */
	readonly isWritten: boolean;
}

/** What has happened, the newest first, as far as it is told. */
export function describeChanges(
	directory: Directory,
	t: Translate,
	language: Language,
	isTold?: (changed: ChangedEntry) => boolean,
): ChangeView[] {
	return listToldChanges(directory, isTold).map((changed) => describeChange(changed, t, language));
}

function describeChange(changed: ChangedEntry, t: Translate, language: Language): ChangeView {
	const { change, date, entry, kind, whole } = changed;
	const values = entry === undefined || change === 'removed' ? [] : describeValues(changed, t, language);
	return {
		anchor: changeAnchor(changed),
		date,
		...describeEntry(changed, t),
		page:
			entry === undefined
				? whole === undefined
					? pageAddresses.start()
					: findEntryPage(whole)
				: findEntryPage({ kind, id: entry.kind === 'contact' ? entry.contact.id : entry.organisation.id }),
		summary:
			change === 'changed'
				? t('change.changed', { fields: listLabels(changed, t, language).join(', ') })
				: t(`change.${change}`),
		values,
	};
}

function describeEntry({ entry, kind }: ChangedEntry, t: Translate): Pick<ChangeView, 'heading' | 'isWritten'> {
	switch (entry?.kind) {
		case 'contact':
			return { heading: `${entry.contact.role}, ${entry.contact.organisation.name}`, isWritten: true };
		case 'organisation':
			return { heading: entry.organisation.name, isWritten: true };
		default:
			return { heading: t(`change.gone.${kind}`), isWritten: false };
	}
}

/** Of what is new, all that is said of it, but for what its heading says and that it is there. */
const saidOfNew: ReadonlySet<RecordedField> = new Set<RecordedField>([
	'role',
	'organisation',
	'name',
	'status',
	'verified',
]);

function describeValues(
	{ change, entry, fields, kind }: ChangedEntry,
	t: Translate,
	language: Language,
): ChangedValue[] {
	const named = change === 'added' ? recordedFields[kind].filter((field) => !saidOfNew.has(field)) : fields;
	return named.flatMap((field) => {
		const value = readField(field, entry, t, language);
		if (value === undefined || value.texts.length > 0) return value ?? [];
		return change === 'added' ? [] : [{ label: value.label, texts: [t('change.unset')], isWritten: false }];
	});
}

function readField(
	field: RecordedField,
	entry: ChangedEntry['entry'],
	t: Translate,
	language: Language,
): ChangedValue | undefined {
	if (entry?.kind === 'contact' && field in contactFields) {
		return describeField(contactFields[field as keyof typeof contactFields], entry.contact, t, language);
	}
	if (entry?.kind === 'organisation' && field in organisationFields) {
		return describeField(organisationFields[field as keyof typeof organisationFields], entry.organisation, t, language);
	}
	return undefined;
}

function describeField<Entry>(
	{ isTranslated, label, texts }: NamedField<Entry>,
	entry: Entry,
	t: Translate,
	language: Language,
): ChangedValue {
	const said = texts(entry, t, language);
	return { label: t(label, { count: said.length }), texts: said, isWritten: isTranslated !== true };
}

function listLabels({ entry, fields, kind }: ChangedEntry, t: Translate, language: Language): string[] {
	const known: Readonly<Record<string, Pick<NamedField<never>, 'label'>>> =
		kind === 'contact' ? contactFields : organisationFields;
	return fields.flatMap((field) => {
		const named = known[field];
		const count = readField(field, entry, t, language)?.texts.length ?? 0;
		return named === undefined ? [] : t(named.label, { count });
	});
}
