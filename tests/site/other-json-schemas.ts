/** JSON Schemas of what a build writes as JSON besides the published records: for the element, for services that know oEmbed, and for its own pages. */

const text = { type: 'string', minLength: 1 };
const anyText = { type: 'string' };
const yes = { const: true };
const count = { type: 'integer', minimum: 0 };
const list = (items: object) => ({ type: 'array', items });

/** An object with just these properties; those with a question mark after their names may be missing. */
function group(properties: Readonly<Record<string, object>>): object {
	const entries = Object.entries(properties);
	return {
		type: 'object',
		properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
		required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
		additionalProperties: false,
	};
}

const ways = list(group({ text, uri: { type: 'string', pattern: '^(?:tel|mailto|https?):' }, 'more?': text }));
const path = { type: 'string', pattern: '^(?:[a-z0-9-]+/)*$' };

export const embedSchema = group({
	version: { const: 1 },
	language: { enum: ['sv', 'en'] },
	'contentLanguage?': { enum: ['sv', 'en'] },
	'heading?': text,
	'isHeadingWritten?': yes,
	sections: list(
		group({
			'heading?': text,
			'isHeadingWritten?': yes,
			'ways?': ways,
			contacts: list(
				group({
					name: text,
					'isPerson?': yes,
					path,
					'role?': text,
					'holder?': text,
					'organisation?': text,
					'places?': text,
					'topics?': text,
					'via?': text,
					'ways?': ways,
					'hours?': text,
					'status?': text,
					'age?': text,
					'isStale?': yes,
				}),
			),
		}),
	),
	'empty?': text,
	'age?': text,
	'isStale?': yes,
	more: text,
	path,
});

export const oembedSchema = group({
	version: { const: '1.0' },
	type: { const: 'rich' },
	title: text,
	provider_name: text,
	provider_url: { type: 'string', format: 'uri', pattern: '^https?://' },
	cache_age: count,
	html: { type: 'string', pattern: '^<iframe' },
	width: count,
	height: count,
});

export const pageTextsSchema = group({
	pages: list(
		group({
			path: { type: 'string', pattern: '^/' },
			title: text,
			language: anyText,
			sections: list(
				group({
					anchor: anyText,
					heading: anyText,
					level: { type: 'integer', minimum: 0, maximum: 6 },
					text: anyText,
				}),
			),
		}),
	),
});

const fingerprint = (length: number) => ({ type: 'string', pattern: `^[\\w-]{${length}}$` });
const detail = group({
	kind: { enum: ['topics', 'officeHours', 'visitingAddress', 'postalAddress'] },
	label: text,
	texts: list(group({ text, isWritten: { type: 'boolean' } })),
	'isInherited?': yes,
});

const ofPrintedContact = {
	id: text,
	title: text,
	namesPerson: { type: 'boolean' },
	'status?': text,
	'role?': text,
	organisation: text,
	'municipalities?': text,
	'via?': text,
	contactPoints: list(group({ text, 'more?': text, uri: text })),
	details: list(detail),
	noteLines: list(anyText),
	age: group({ sentence: text, day: text, underHeading: text, isStale: { type: 'boolean' } }),
	envelope: list(text),
	isEnded: { type: 'boolean' },
	isVacant: { type: 'boolean' },
	'replacedBy?': group({ id: text, title: text }),
	verified: { type: 'string', format: 'date' },
	'earlierIds?': { ...list(fingerprint(4)), minItems: 1 },
};
const printedContact = group({
	...ofPrintedContact,
	fingerprint: group({ id: fingerprint(4), content: fingerprint(3), bare: fingerprint(3) }),
});
const printedList = group({
	selection: text,
	page: { type: 'string', pattern: '^/' },
	title: text,
	isWritten: { type: 'boolean' },
	sections: list(group({ 'heading?': text, contacts: list(count) })),
});
const aboutPrinting = {
	siteName: text,
	'home?': { type: 'string', format: 'uri' },
	aliases: {
		type: 'object',
		propertyNames: { pattern: '^[a-z-]+=[a-z0-9-]+$' },
		additionalProperties: { type: 'string', pattern: '^[a-z-]+=[a-z0-9-]+$' },
	},
};
const position = { type: 'integer', minimum: -1 };
const cell = { anyOf: [position, list(count)] };
const hash = { type: 'string', pattern: '^[\\da-f]{12}$' };
const sortedFiles = group({ firsts: list(text), files: list(hash) });

export const printSourceSchema = group({
	...aboutPrinting,
	contacts: list(printedContact),
	lists: list(printedList),
});

/** What a large directory has instead, by what shows which of them a file is. */
export const partedSourceSchemas = {
	source: group({
		...aboutPrinting,
		pickable: count,
		partSize: { type: 'integer', minimum: 1 },
		parts: list(hash),
		lists: sortedFiles,
		ids: sortedFiles,
		compared: hash,
		names: list(hash),
	}),
	lists: list(printedList),
	ids: list({ type: 'array', prefixItems: [text, count, count], minItems: 3, items: false }),
	compared: group({
		keys: { type: 'string', pattern: '^(?:[\\w-]{10})*$' },
		earlierIds: { type: 'object', additionalProperties: { ...list(fingerprint(4)), minItems: 1 } },
		ended: list(count),
		stale: list(count),
	}),
	packed: group({ fields: list(text), values: list({}), rows: list(list(cell)) }),
	/** What is packed, unpacked. */
	contacts: list(group({ ...ofPrintedContact, keys: fingerprint(10) })),
	names: list(group({ id: text, title: text, 'role?': text, organisation: text, 'municipalities?': text })),
};

export const webManifestSchema = group({
	name: text,
	short_name: text,
	lang: { enum: ['sv', 'en'] },
	start_url: text,
	scope: text,
	display: { const: 'minimal-ui' },
	background_color: { type: 'string', pattern: '^#[\\da-f]{6}$' },
	theme_color: { type: 'string', pattern: '^#[\\da-f]{6}$' },
	icons: list(group({ src: text, sizes: text, type: text })),
});

/** JSON Feed 1.1, as much of it as there is (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedSchema = group({
	version: { const: 'https://jsonfeed.org/version/1.1' },
	title: text,
	home_page_url: { type: 'string', format: 'uri' },
	feed_url: { type: 'string', format: 'uri' },
	language: { enum: ['sv', 'en'] },
	authors: list(group({ name: text })),
	items: list(
		group({
			id: { type: 'string', format: 'uri' },
			url: { type: 'string', format: 'uri' },
			title: text,
			content_html: text,
			content_text: text,
			date_published: { type: 'string', format: 'date-time' },
		}),
	),
});

export const contentVersionSchema = group({ fingerprint: { type: 'string', pattern: '^[\\da-f]{16,64}$' } });
