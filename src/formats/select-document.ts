// Ships to the browser.
import type { PublishedDocument } from '../domain/published-record.ts';
import { writeDocument } from './write-document.ts';

/** The JSON file of chosen contacts, out of that of everyone: with the organisations and areas that they name, in the order of the whole. */
export function selectDocument(json: string, ids: readonly string[]): string {
	const whole = JSON.parse(json) as PublishedDocument;
	const byId = new Map(whole.contacts.map((contact) => [contact.id, contact]));
	const contacts = ids.flatMap((id) => byId.get(id) ?? []);
	const own = new Set(contacts.map(({ organisation }) => organisation));
	const above = new Set(whole.organisations.flatMap(({ id, parent }) => (own.has(id) ? [parent] : [])));
	const organisations = whole.organisations.filter(({ id }) => own.has(id) || above.has(id));
	const named = [...contacts.map(({ reach }) => reach), ...organisations];
	const municipalities = new Set([
		...contacts.flatMap(({ municipalities, place }) => [...municipalities, ...(place === null ? [] : [place])]),
		...named.flatMap((each) => each.municipalities),
	]);
	const counties = new Set([
		...contacts.flatMap(({ reach }) => reach.municipalities.map(countyOf)),
		...named.flatMap((each) => each.counties),
	]);
	const document: PublishedDocument = {
		...whole,
		verified: contacts.map(({ verified }) => verified).sort()[0] ?? null,
		contacts,
		organisations,
		municipalities: whole.municipalities.filter(({ code }) => municipalities.has(code)),
		counties: whole.counties.filter(({ code }) => counties.has(code)),
	};
	return writeDocument(document, whole.contacts.length);
}

/** A municipality's code begins with that of its county (Statistics Sweden). */
function countyOf(municipality: string): string {
	return municipality.slice(0, 2);
}
