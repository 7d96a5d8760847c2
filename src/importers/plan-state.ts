import type { ContactEntry } from '../domain/contact.ts';
import { contactFields, organisationFields } from '../domain/entry-fields.ts';
import { createOrganisationFinder } from '../domain/publication.ts';
import { slugify } from '../domain/slug.ts';
import type { Draft } from './draft.ts';
import type { ImportOptions, ImportSource, PlannedTarget } from './import-plan.ts';
import type { Merging } from './merge-fields.ts';
import type { PresentContent } from './present-entries.ts';
import { isReplaced, withoutOwnWays } from './replaced-person.ts';

/** What is known while entries are gone through one by one. */
export function createState(present: PresentContent, { removes }: ImportOptions) {
	const targets = new Map<string, PlannedTarget>();
	const stated = new Map<PlannedTarget, Set<string>>();
	const twins = new Map<string, { readonly id: string; readonly source: ImportSource }>();
	const contacts = new Map(present.contacts.map((contact) => [contact.id, contact]));
	const organisations = new Map(
		present.organisations.flatMap(({ id, formerIds }) => [...formerIds, id].map((each) => [each, id] as const)),
	);
	const findOrganisations = createOrganisationFinder(present.organisations);
	const entries = new Map(present.organisations.map((organisation) => [organisation.id, organisation]));
	const fieldsOf = (kind: Draft['kind'], id: string) => {
		const [contact, organisation] = [contacts.get(id), entries.get(id)];
		if (kind === 'contact') return contact && contactFields(contact);
		return organisation && organisationFields(organisation);
	};
	return {
		findOrganisation: (id: string) => organisations.get(id),
		open(kind: Draft['kind'], id: string, isNamedAlone: boolean): PlannedTarget {
			const known = targets.get(`${kind}/${id}`);
			if (known !== undefined) return known;
			const file = present.readEntry(kind, id);
			// What stands in a sheet of the content is compared as it would stand in a file.
			const elsewhere = file === undefined ? fieldsOf(kind, id) : undefined;
			const isElsewhere = elsewhere !== undefined;
			const target = { kind, id, file, isElsewhere, isNamedAlone, wanted: file?.mapping ?? elsewhere ?? {} };
			targets.set(`${kind}/${id}`, target);
			return target;
		},
		isFirst: (target: PlannedTarget) => !stated.has(target),
		isStated: (target: PlannedTarget, field: string) => stated.get(target)?.has(field.split('.')[0] ?? '') === true,
		state(target: PlannedTarget, fields: Draft['fields']): void {
			stated.set(target, new Set([...(stated.get(target) ?? []), ...Object.keys(fields)]));
		},
		/** A new entry that another source, or another row, tells of too. */
		findTwin(draft: Draft, source: ImportSource): string | undefined {
			const twin = twins.get(twinKey(draft) ?? '');
			const isNamed = draft.fields['person'] !== undefined && draft.fields['person'] !== null;
			return twin !== undefined && draft.id === undefined && (isNamed || twin.source !== source) ? twin.id : undefined;
		},
		noteTwin(draft: Draft, source: ImportSource, id: string): void {
			const key = twinKey(draft);
			if (key !== undefined) twins.set(key, { id, source });
		},
		/** What stands there, without what leads to whoever held the post that somebody else has by now. */
		withoutReplaced(target: PlannedTarget, { fields, numbersOf }: Draft, merging: Merging): PlannedTarget['wanted'] {
			const contact: ContactEntry | undefined = target.kind === 'contact' ? contacts.get(target.id) : undefined;
			if (contact === undefined || !isReplaced(contact, fields['person'])) return target.wanted;
			const cut = withoutOwnWays(target.wanted, contact, findOrganisations(contact.organisation));
			// What a whole source says of these is all that there is, and compared with what stands there.
			const isAll = (key: string) => key !== 'phones' || numbersOf === undefined;
			const isTold = (key: string) => merging.removes && removes && fields[key] !== undefined && isAll(key);
			return Object.fromEntries(Object.keys(cut).map((key) => [key, isTold(key) ? target.wanted[key] : cut[key]]));
		},
	};
}

/** What makes two new entries the same one; undefined for one that says too little of itself. */
function twinKey({ fields }: Draft): string | undefined {
	const person = fields['person'] as Readonly<Record<string, unknown>> | null | undefined;
	const parts = [fields['organisation'], fields['role'], person?.['given'], person?.['family'], fields['place']].map(
		(each) => (typeof each === 'string' ? slugify(each) : ''),
	);
	const [organisation, role] = parts;
	return organisation === '' || role === '' ? undefined : parts.join(' ');
}
