import { describe, expect, it } from 'vitest';
import { unknownHost } from '../../src/hosting/host-description.ts';
import { listHostFiles } from '../../src/hosting/host-files.ts';
import { type PackedRecords, unpackRecords } from '../../src/print/packed-records.ts';
import { publishedAddress } from '../build.ts';
import { schemaValidator } from '../schema-validator.ts';
import {
	contentVersionSchema,
	embedSchema,
	jsonFeedSchema,
	oembedSchema,
	pageTextsSchema,
	partedSourceSchemas,
	printSourceSchema,
	webManifestSchema,
} from './other-json-schemas.ts';
import { siteFiles } from './site-files.ts';

const parted = Object.fromEntries(
	Object.entries(partedSourceSchemas).map(([name, schema]) => [name, schemaValidator(schema)]),
);
const validateWhole = schemaValidator(printSourceSchema);

/** The print pages of a large directory have many files, of several kinds. */
function validatePrintSource(file: unknown): readonly string[] {
	const has = (name: string) => typeof file === 'object' && file !== null && name in file;
	const validate = (name: string, value: unknown = file) => parted[name]?.(value) ?? ['no schema'];
	if (has('rows')) {
		const items = unpackRecords(file as PackedRecords);
		const kind = items.some((item) => 'contactPoints' in (item as object)) ? 'contacts' : 'names';
		return [...validate('packed'), ...validate(kind, items)];
	}
	if (Array.isArray(file)) return validate(Array.isArray(file[0]) ? 'ids' : 'lists');
	if (has('parts')) return validate('source');
	if (has('keys')) return validate('compared');
	return validateWhole(file);
}

const read = (files: ReadonlyMap<string, Buffer>, path: string) => JSON.parse(files.get(path)?.toString() ?? 'null');
const ofHosts = new Set(listHostFiles(unknownHost, []).map(({ name }) => name));

/** What each kind of file keeps to, by the address that it has. */
const others = [
	[/^(?:en\/)?embed\/.*\.json$/u, schemaValidator(embedSchema)],
	[/^(?:en\/)?oembed\/.*\.json$/u, schemaValidator(oembedSchema)],
	[/^sok\/[\da-f]{12}\.json$/u, schemaValidator(pageTextsSchema)],
	[/^utskrift\/[\da-f]{12}\.json$/u, validatePrintSource],
	[/^(?:en\/)?andringar\/feed\.json$/u, schemaValidator(jsonFeedSchema)],
	[/^data\/innehall\.json$/u, schemaValidator(contentVersionSchema)],
	[/^(?:en\/)?manifest\.webmanifest$/u, schemaValidator(webManifestSchema)],
] as const;

describe.each(['main', 'other', 'published', 'large', 'empty'])('every JSON file of the site "%s"', (site) => {
	const files = siteFiles(site);
	const ofRecords = schemaValidator(read(files, 'data/schema/v1.json'));
	const all = [...files.keys()].filter((path) => /\.(?:json|webmanifest)$/u.test(path) && !ofHosts.has(path));
	const isSchema = (path: string) => /^(?:en\/)?data\/schema\//u.test(path);
	const isRecords = (path: string) =>
		/^(?:data\/kontakter|(?:kontakt|kommun|lan|organisation|pressmeddelande)\/[^/]+)\.json$/u.test(path);

	it('is as its schema says, and has one', () => {
		expect(all.length).toBeGreaterThan(10);
		for (const path of all) {
			const value = read(files, path);
			if (path.startsWith('.') || isSchema(path)) continue;
			const validate = isRecords(path) ? ofRecords : others.find(([pattern]) => pattern.test(path))?.[1];
			expect(validate?.(value), path).toEqual([]);
		}
	});

	it('has at the address that it names the schema that it follows', () => {
		for (const path of all.filter(isRecords)) {
			const { $schema, url } = read(files, path);
			expect($schema.startsWith(url), path).toBe(true);
			expect(read(files, $schema.slice(url.length))?.$id, path).toBe($schema);
			if (site === 'published') expect(url).toBe(publishedAddress);
		}
	});

	it('has a schema that a strict reader takes, in each language', () => {
		const schemas = all.filter(isSchema);
		expect(schemas.length).toBeGreaterThanOrEqual(2);
		for (const path of schemas) expect(() => schemaValidator(read(files, path)), path).not.toThrow();
	});

	it('stands beside a line for each contact and organisation, each as its schema says, of everyone and of each county', () => {
		const ofLines = schemaValidator(read(files, 'data/schema/ndjson-v1.json'));
		const counties = [...files.keys()].filter((path) => /^lan\/[^/]+\.json$/u.test(path));
		for (const path of ['data/kontakter.json', ...counties]) {
			const text = files.get(path.replace(/json$/u, 'ndjson'))?.toString() ?? 'missing';
			expect(text === '' || text.endsWith('\n'), path).toBe(true);
			const records = text
				.split('\n')
				.slice(0, -1)
				.map((line) => JSON.parse(line));
			for (const record of records) expect(ofLines(record), record.id).toEqual([]);
			const { contacts, organisations } = read(files, path);
			const hashes = (of: readonly { hash: string }[]) => of.map(({ hash }) => hash);
			expect(hashes(records), path).toEqual(hashes([...contacts, ...organisations]));
		}
	});

	it('says of each contact the same in every file that it stands in', () => {
		const { contacts, organisations } = read(files, 'data/kontakter.json');
		const texts = new Map([...contacts, ...organisations].map((record) => [record.page, JSON.stringify(record)]));
		let compared = 0;
		for (const path of all.filter(isRecords)) {
			const list = read(files, path);
			for (const record of [...list.contacts, ...list.organisations]) {
				expect(JSON.stringify(record), path).toBe(texts.get(record.page));
				compared++;
			}
		}
		expect(compared).toBeGreaterThanOrEqual(texts.size);
	});
});
