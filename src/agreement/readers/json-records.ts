import { detailKinds, type OfEachKind } from '../../domain/details.ts';
import { onOneLine } from '../facts.ts';
import { type ReadEntry, type Statement, statements } from '../statement.ts';

/** A detail as JSON. */
type JsonDetail =
	| string
	| readonly string[]
	| { readonly street: string; readonly postalCode: string; readonly town: string }
	| null;

/** What contacts and organisations have alike as JSON, as far as it is compared; what is not set is `null`. */
interface CommonRecord extends OfEachKind<JsonDetail> {
	readonly id: string;
	readonly phones: readonly { readonly uri: string; readonly label: string | null; readonly hours: string | null }[];
	readonly emails: readonly string[];
	readonly page: string;
	readonly hash: string;
}

interface JsonRecord extends CommonRecord {
	readonly role: string;
	readonly person: { readonly given: string; readonly family: string; readonly source: string } | null;
	readonly url: string | null;
	readonly note: string | null;
	readonly aliases: readonly { readonly name: string }[];
	readonly verified: string;
	readonly stale: boolean;
	readonly status: string;
	readonly replacedBy: string | null;
}

interface OrganisationRecord extends CommonRecord {
	readonly name: string;
	readonly kind: string;
	readonly website: string | null;
	readonly parent: string | { readonly id: string } | null;
}

interface ListedRecord extends JsonRecord {
	readonly organisation: string;
	readonly place: string | null;
	readonly municipalities: readonly string[];
	readonly reach: { readonly municipalities: readonly string[]; readonly counties: readonly string[] };
}

interface SearchedOrganisation extends Omit<OrganisationRecord, 'name'> {
	readonly type: string;
	readonly entry: string;
	readonly title: string;
}

interface SearchedRecord extends JsonRecord {
	readonly type: string;
	readonly entry: string;
	readonly title: string;
	readonly organisation: { readonly id: string; readonly name: string };
	readonly place: { readonly code: string } | null;
	readonly municipalities: readonly { readonly code: string }[];
	readonly counties: readonly { readonly code: string }[];
}

/** Reads the contacts of a JSON document. */
export function readJson(text: string): ReadEntry[] {
	const { contacts } = JSON.parse(text) as { readonly contacts: readonly ListedRecord[] };
	return contacts.map((record) => ({
		contact: record.id,
		said: [
			...readRecord(record),
			...statements({
				id: record.id,
				organisation: record.organisation,
				place: record.place ?? undefined,
				municipalities: record.municipalities,
				reach: [...record.reach.municipalities, ...record.reach.counties],
			}),
		],
	}));
}

/** Reads how old a JSON document says that its contacts are: the day of the oldest check; `undefined` for nobody's. */
export function readJsonAge(text: string): string | undefined {
	return (JSON.parse(text) as { readonly verified: string | null }).verified ?? undefined;
}

/** Reads the contacts of newline-delimited JSON. */
export function readNdjson(text: string): ReadEntry[] {
	const records = text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as SearchedRecord)
		.filter(({ type }) => type === 'contact');
	return records.map((record) => ({
		contact: record.entry,
		said: [
			...readRecord(record),
			...statements({
				id: record.entry,
				title: record.title,
				organisation: record.organisation.id,
				place: record.place?.code,
				municipalities: record.municipalities.map(({ code }) => code),
			}),
		],
	}));
}

function readRecord(record: JsonRecord): Statement[] {
	const { person } = record;
	return statements({
		...readCommon(record),
		given: person?.given,
		family: person?.family,
		source: person?.source,
		role: record.role,
		status: record.status,
		replacedBy: record.replacedBy ?? undefined,
		web: record.url ?? undefined,
		note: record.note?.trim(),
		aliases: record.aliases.map(({ name }) => name),
		verified: record.verified,
		stale: record.stale ? 'ja' : 'nej',
	});
}

/** Reads the organisations of a JSON document. */
export function readJsonOrganisations(text: string): ReadEntry[] {
	const { organisations } = JSON.parse(text) as { readonly organisations: readonly OrganisationRecord[] };
	return organisations.map(readOrganisation);
}

/** Reads the organisations of newline-delimited JSON. */
export function readNdjsonOrganisations(text: string): ReadEntry[] {
	return text
		.split('\n')
		.filter((line) => line.includes('"type":"organisation"'))
		.map((line) => JSON.parse(line) as SearchedOrganisation)
		.filter(({ type }) => type === 'organisation')
		.map((record) => readOrganisation({ ...record, id: record.entry, name: record.title }));
}

function readOrganisation(record: OrganisationRecord): ReadEntry {
	const { parent } = record;
	const said = statements({
		...readCommon(record),
		id: record.id,
		organisation: [record.name, record.kind],
		web: record.website ?? undefined,
		parent: typeof parent === 'string' ? parent : parent?.id,
	});
	return { contact: record.id, said };
}

function readCommon({ emails, hash, page, phones, ...details }: CommonRecord) {
	return {
		phones: phones.map(({ uri }) => uri.replace(/^tel:/u, '')),
		phoneLabels: phones.flatMap(({ label }) => label ?? []),
		phoneHours: phones.flatMap(({ hours }) => hours ?? []),
		emails,
		...Object.fromEntries(detailKinds.map((kind) => [kind, readDetail(details[kind])])),
		page,
		hash,
	};
}

function readDetail(detail: JsonDetail): string[] {
	return [detail ?? []].flat().map((each) => (typeof each === 'string' ? each : onOneLine(each)));
}
