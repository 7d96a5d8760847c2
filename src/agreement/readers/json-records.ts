import { hashContent } from '../../domain/content-hash.ts';
import { onOneLine } from '../facts.ts';
import { type ReadEntry, type Statement, statements } from '../statement.ts';

/** What is published of a contact as JSON, as far as it is compared; what is not set is `null`. */
interface JsonRecord {
	readonly id: string;
	readonly role: string;
	readonly person: { readonly given: string; readonly family: string; readonly source: string } | null;
	readonly phones: readonly { readonly uri: string; readonly label: string | null; readonly hours: string | null }[];
	readonly emails: readonly string[];
	readonly url: string | null;
	readonly note: string | null;
	readonly aliases: readonly { readonly name: string }[];
	readonly verified: string;
	readonly stale: boolean;
	readonly status: string;
	readonly replacedBy: string | null;
	readonly topics: readonly string[];
	readonly officeHours: readonly string[];
	readonly visitingAddress: { readonly street: string; readonly postalCode: string; readonly town: string } | null;
	readonly postalAddress: JsonRecord['visitingAddress'];
	readonly page: string;
	readonly hash: string;
}

interface ListedRecord extends JsonRecord {
	readonly organisation: string;
	readonly place: string | null;
	readonly municipalities: readonly string[];
	readonly reach: { readonly municipalities: readonly string[]; readonly counties: readonly string[] };
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
				// A hash that does not fit what it stands beside tells programs that nothing has changed.
				hash: record.hash === hashContent({ ...record }) ? [] : record.hash,
			}),
		],
	}));
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
	const { person, phones } = record;
	return statements({
		given: person?.given,
		family: person?.family,
		source: person?.source,
		role: record.role,
		status: record.status,
		replacedBy: record.replacedBy ?? undefined,
		phones: phones.map(({ uri }) => uri.replace(/^tel:/u, '')),
		phoneLabels: phones.flatMap(({ label }) => label ?? []),
		phoneHours: phones.flatMap(({ hours }) => hours ?? []),
		emails: record.emails,
		web: record.url ?? undefined,
		topics: record.topics,
		hours: record.officeHours,
		visitingAddress: onOneLine(record.visitingAddress ?? undefined),
		postalAddress: onOneLine(record.postalAddress ?? undefined),
		note: record.note?.trim(),
		aliases: record.aliases.map(({ name }) => name),
		verified: record.verified,
		stale: record.stale ? 'ja' : 'nej',
		page: record.page,
	});
}
