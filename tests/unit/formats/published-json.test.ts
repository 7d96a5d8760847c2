import { describe, expect, it } from 'vitest';
import { noDetails } from '../../../src/domain/details.ts';
import { emailField } from '../../../src/domain/email.ts';
import { languageTag } from '../../../src/domain/language.ts';
import { fileAddresses } from '../../../src/domain/published-address.ts';
import { publishedDocument } from '../../../src/domain/published-record.ts';
import { createJsonSchema } from '../../../src/domain/published-schema.ts';
import type { Language } from '../../../src/domain/site.ts';
import { webAddress } from '../../../src/domain/url.ts';
import { json } from '../../../src/formats/json.ts';
import { listSchemaFiles } from '../../../src/formats/json-schema.ts';
import { selectDocument } from '../../../src/formats/select-document.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { withMany } from '../domain/many-contacts.ts';
import { fixtureDirectory, writeAll } from '../fixture-directory.ts';
import { documentOf, linesOf, ofDocuments, ofLines } from './read-json.ts';

const directory = fixtureDirectory();
const { site } = directory;
const schemas = (language: 'sv' | 'en') =>
	listSchemaFiles(site, language).map(({ path, render }) => ({ path, schema: JSON.parse(render()) }));
/** Everything in a JSON value that stands under a name, with the way to it. */
function* properties(
	value: unknown,
	path: readonly string[] = [],
): Generator<[path: readonly string[], value: unknown]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, each] of Object.entries(value)) {
		yield [[...path, key], each];
		yield* properties(each, [...path, key]);
	}
}

/** A copy of a value that something is done to at the end of a way. */
function changed(
	value: object,
	path: readonly string[],
	change: (owner: Record<string, unknown>, key: string) => void,
) {
	const copy = structuredClone(value);
	const owner = path
		.slice(0, -1)
		.reduce((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
	change(owner, path.at(-1) ?? '');
	return copy;
}

describe('the published schemas', () => {
	it('say at which address they are, and stand in the first language where the data says', () => {
		const [document] = schemas('sv');
		expect(document?.path).toBe('/data/schema/v1.json');
		expect(document?.schema.$id).toBe('https://kulturarv.example/kontakter/data/schema/v1.json');
		expect(documentOf(directory).$schema).toBe(document?.schema.$id);
		expect(document?.schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schemas('en').map(({ path }) => path)).toEqual([
			`/en${fileAddresses.schema(1)}`,
			`/en${fileAddresses.lineSchema(1)}`,
		]);
	});

	it('describe every property in Swedish and in English, and differ in that alone', () => {
		const described = (schema: object) =>
			[...properties(schema)]
				.filter(([path]) => path.at(-2) === 'properties')
				.map(([path, each]) => {
					const { description, const: only } = each as { description?: string; const?: unknown };
					return [path.join('.'), description ?? (only === undefined ? undefined : '-')] as const;
				});
		const bare = (schema: object) =>
			JSON.parse(JSON.stringify(schema, (key, value) => (/^(?:description|\$id)$/u.test(key) ? undefined : value)));
		const english = schemas('en');
		for (const [index, { path, schema }] of schemas('sv').entries()) {
			const other = english[index]?.schema;
			expect(bare(schema), path).toEqual(bare(other));
			const [swedish, translated] = [described(schema), described(other)];
			expect(swedish.length).toBeGreaterThan(40);
			for (const [at, [property, description]] of swedish.entries()) {
				expect(description, `${path} ${property}`).toBeTruthy();
				if (description !== '-') expect(translated[at]?.[1], `${path} ${property}`).not.toBe(description);
			}
		}
	});

	it('are described in English in a language that nothing is described in', () => {
		const of = (language: string) =>
			createJsonSchema(publishedDocument, 'https://kulturarv.example/', language as Language);
		expect(of('fi')).toEqual(of('en'));
	});

	it('take what is written of the directory, of a list and of one contact, and of one without contacts', () => {
		const context = { directory, language: 'sv', t: translator('sv') } as const;
		expect(ofDocuments(documentOf(directory))).toEqual([]);
		expect(ofDocuments(documentOf({ ...directory, contacts: [], organisations: [] }))).toEqual([]);
		for (const contact of directory.contacts) {
			for (const scope of ['list', 'contact'] as const) {
				const list = { scope, title: '', page: '/', contacts: [contact] };
				expect(ofDocuments(JSON.parse(String(json.render(list, context))))).toEqual([]);
			}
		}
		expect(linesOf(directory).map(ofLines)).toEqual([...directory.contacts, ...directory.organisations].map(() => []));
	});

	it('take what is written of a contact without person, place or anything else that can be missing', () => {
		const [sample] = directory.contacts;
		if (sample === undefined) throw new Error('The fixture has contacts');
		const nowhere = { municipalities: [], counties: [], parent: undefined };
		const { name, kind, id } = sample.organisation;
		const organisation = {
			id,
			name,
			kind,
			phones: [],
			emails: [],
			...noDetails,
			formerIds: [],
			...nowhere,
		};
		const contact = {
			...{
				id: 'post',
				role: 'Post',
				title: 'Post',
				firstId: 'post',
				sortKey: 'Post',
				organisation,
				municipalities: [],
				phones: [],
				emails: [],
			},
			...{
				...noDetails,
				aliases: [],
				verified: sample.verified,
				stale: false,
				status: 'current' as const,
			},
			...{ formerIds: [], namesake: false, replacedBy: undefined, sourceRelease: undefined },
		};
		const bare = { ...directory, contacts: [contact], organisations: [organisation], municipalities: [], counties: [] };
		expect(ofDocuments(documentOf(bare))).toEqual([]);
		expect(linesOf(bare).map(ofLines)).toEqual([[], []]);
		expect(documentOf(bare).contacts[0]).toMatchObject({
			person: null,
			place: null,
			reach: { municipalities: [], counties: [] },
		});
	});

	it.each([
		['url', webAddress, 'https://prov.example/?q=[å]|{x}^`\\'],
		['url', webAddress, 'http://åäö.example/Ö b'],
		['emails', emailField, "o'neill.{x}!#$%*+/=^`|~@sub.prov.example"],
		['lang', languageTag, 'sma'],
		['lang', languageTag, 'sv-Latn-FI-x-prov'],
		['lang', languageTag, 'de-1996'],
	] as const)('take what the check takes: %s', (key, field, written) => {
		const [sample] = directory.contacts;
		if (sample === undefined) throw new Error('The fixture has contacts');
		const value = field.parse(written);
		const facts = { url: { url: value }, emails: { emails: [value] }, lang: { aliases: [{ name: 'a', lang: value }] } };
		const drawn = { ...directory, contacts: [{ ...sample, ...facts[key] }] };
		expect(ofDocuments(documentOf(drawn))).toEqual([]);
		expect(JSON.stringify(documentOf(drawn).contacts)).toContain(JSON.stringify(value));
	});

	it('refuse what lacks any property, or has another', () => {
		for (const [whole, validate] of [
			[documentOf(directory), ofDocuments],
			...linesOf(directory).map((line) => [line, ofLines] as const),
		] as const) {
			for (const [path, value] of properties(whole)) {
				if (!/^\d+$/u.test(path.at(-1) ?? '')) {
					expect(validate(changed(whole, path, (owner, key) => delete owner[key])), path.join()).not.toEqual([]);
				}
				if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
					const more = changed(whole, [...path, 'more'], (owner, key) => (owner[key] = 1));
					expect(validate(more), path.join()).not.toEqual([]);
				}
				const other = changed(whole, path, (owner, key) => (owner[key] = { a: 1 }));
				expect(validate(other), path.join()).not.toEqual([]);
			}
		}
	});

	it.each([
		['a number that is no address', ['contacts', '3', 'phones', '0', 'uri'], '+46701740605'],
		['a code of another length', ['municipalities', '0', 'code'], '24180'],
		['a day that is written in another way', ['contacts', '0', 'verified'], '1/3 2025'],
		['a day that there is not', ['contacts', '0', 'verified'], '2025-02-30'],
		['another status', ['contacts', '0', 'status'], 'away'],
		['another version', ['version'], 2],
	])('refuse %s', (_what, path, value) => {
		expect(ofDocuments(changed(documentOf(directory), path, (owner, key) => (owner[key] = value)))).not.toEqual([]);
	});
});

describe('the JSON file', () => {
	it('has under the same names what it has always had, and the new last', () => {
		const { contacts, organisations, ...head } = documentOf(directory);
		expect(Object.keys(head)).toEqual([
			...['$schema', 'version', 'name', 'publisher', 'licence', 'url', 'language', 'verified'],
			...['municipalities', 'counties'],
		]);
		const details = ['topics', 'officeHours', 'visitingAddress', 'postalAddress'];
		expect(Object.keys(contacts[0])).toEqual([
			...[
				'id',
				'role',
				'person',
				'organisation',
				'place',
				'municipalities',
				'phones',
				'emails',
				'url',
				'note',
				'aliases',
			],
			...['verified', 'stale', 'status', 'replacedBy', ...details, 'reach', 'page', 'hash'],
		]);
		expect(Object.keys(organisations[0])).toEqual([
			...['id', 'name', 'kind', 'municipalities', 'counties', 'website', 'phones', 'emails', 'parent'],
			...[...details, 'page', 'hash'],
		]);
	});

	it('says how old it is: as its oldest contact', () => {
		expect(documentOf(directory).verified).toBe('2024-01-01');
		expect(documentOf({ ...directory, contacts: directory.contacts.filter(({ stale }) => !stale) }).verified).toBe(
			'2026-10-15',
		);
		expect(documentOf({ ...directory, contacts: [] }).verified).toBeNull();
	});

	it('says whom a contact answers for, which its organisation decides where it does not itself', () => {
		const { contacts } = documentOf(directory);
		const reachOf = (wanted: string) => contacts.find(({ id }: { id: string }) => id === wanted)?.reach;
		expect(reachOf('ystad-arkiv')).toEqual({ municipalities: ['1286'], counties: [] });
		expect(reachOf('sydost-fotografi')).toEqual({ municipalities: [], counties: ['12', '10'] });
	});
});

describe('a JSON file of many contacts', () => {
	const records = (count: number) => withMany(directory, 'ystads-kommun', count);

	it('is indented in a directory of up to 300 of them, and in a larger one has a record on each line, and says the same', () => {
		expect(writeAll(json, records(300))).toBe(`${JSON.stringify(documentOf(records(300)), null, 2)}\n`);
		const text = writeAll(json, records(301));
		const document = JSON.parse(text);
		const indented = `${JSON.stringify(document, null, 2)}\n`;
		expect(document.contacts).toHaveLength(301);
		expect(ofDocuments(document)).toEqual([]);
		expect(text.split('\n').filter((line) => line.startsWith('    {"id":'))).toHaveLength(
			301 + directory.organisations.length,
		);
		expect(text.length).toBeLessThan(indented.length * 0.7);
		expect(Object.keys(document)).toEqual(Object.keys(documentOf(records(300))));
	});

	it('is written alike by a build and in a browser', () => {
		const whole = writeAll(json, records(400));
		for (const count of [1, 400]) {
			const contacts = records(400).contacts.slice(0, count);
			const list = { scope: 'list', title: '', page: '/', contacts } as const;
			const built = json.render(list, { directory: records(400), language: 'sv', t: translator('sv') });
			const ids = contacts.map(({ id }) => id);
			expect(selectDocument(whole, ids) === built, String(count)).toBe(true);
		}
	});
});

describe('the NDJSON file', () => {
	const lines = linesOf(directory);

	it('has a contact or an organisation on each line, each under a name of its own', () => {
		expect(lines.map(({ id }) => id)).toEqual([
			...directory.contacts.map(({ id }) => `contact-${id}`),
			...directory.organisations.map(({ id }) => `organisation-${id}`),
		]);
		const same = directory.contacts.map((contact) => ({ ...contact, id: contact.organisation.id }));
		const ids = linesOf({ ...directory, contacts: same.slice(0, 2) }).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has all that a record refers to', () => {
		expect(lines.find(({ id }) => id === 'contact-sydost-hembygd')).toMatchObject({
			title: 'Øystein Øst',
			organisation: { id: 'sydostarkivet', name: 'Stiftelsen Sydostarkivet', kind: 'annan' },
			municipalities: [
				{ code: '1080', name: 'Karlskrona' },
				{ code: '1286', name: 'Ystad' },
			],
			counties: [
				{ code: '12', name: 'Skåne län' },
				{ code: '10', name: 'Blekinge län' },
			],
			page: 'https://kulturarv.example/kontakter/kontakt/sydost-hembygd/',
			language: 'sv',
		});
	});

	it('says of each record the same as the JSON file', () => {
		const { contacts, organisations } = documentOf(directory);
		for (const record of [...contacts, ...organisations]) {
			const line = lines.find(({ type, entry }) => entry === record.id && (type === 'contact') === 'role' in record);
			expect(line.hash).toBe(record.hash);
			for (const [key, value] of Object.entries(record)) {
				const there = line[key];
				if (key === 'id' || key === 'reach') continue;
				if (key === 'name') expect(line.title).toEqual(value);
				else if (/^(?:organisation|parent)$/u.test(key)) expect(there?.id ?? null).toEqual(value);
				else if (key === 'place') expect(there?.code ?? null).toEqual(value);
				else if (/^(?:municipalities|counties)$/u.test(key)) {
					expect(there.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(value as string[]));
				} else expect(there, key).toEqual(value);
			}
		}
	});
});
