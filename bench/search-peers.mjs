// Our search and its peers behind one face: `load` makes ready what a browser would have fetched, and gives a function from a query to
// the ids of the best ten.
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex } from '../src/search/build-index.ts';
import { createSearchEngine } from '../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../src/search/index-codec.ts';

const fields = ['name', 'role', 'organisation', 'place'];
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const none = { municipality: '', county: '', kind: '' };

/** A contact as every peer is given it. */
export function toDocuments(directory) {
	return directory.contacts.map((contact) => ({
		id: contact.id,
		name: contact.title,
		role: contact.role,
		organisation: contact.organisation.name,
		place: [...new Set([contact.place, ...contact.municipalities].filter(Boolean).map(({ name }) => name))].join(', '),
	}));
}

function fuse(options) {
	return {
		send: (_, documents) => JSON.stringify(documents),
		load: (sent) => {
			const engine = new Fuse(JSON.parse(sent), { keys: fields, ...options });
			return (query) => engine.search(query, { limit: 10 }).map(({ item }) => item.id);
		},
		isSlow: true,
	};
}

export const peers = {
	Kontaktkatalog: {
		send: (directory) => encodeIndex(buildIndex(directory)),
		load: (sent) => {
			const data = decodeIndex(sent);
			const engine = createSearchEngine(data);
			return (query) => engine.search(query, none, 10).hits.map(({ index }) => data.ids[index]);
		},
	},
	'Fuse.js, default': fuse({}),
	'Fuse.js, tuned': fuse({ threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true }),
	'Fuse.js, token search': fuse({ threshold: 0.3, ignoreDiacritics: true, useTokenSearch: true, tokenMatch: 'all' }),
	MiniSearch: (() => {
		const options = {
			fields,
			storeFields: [],
			processTerm: fold,
			searchOptions: { boost: { name: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
		};
		return {
			send: (_, documents) => {
				const engine = new MiniSearch(options);
				engine.addAll(documents);
				return JSON.stringify(engine);
			},
			load: (sent) => {
				const engine = MiniSearch.loadJSON(sent, options);
				return (query) =>
					engine
						.search(query)
						.slice(0, 10)
						.map(({ id }) => id);
			},
		};
	})(),
	uFuzzy: {
		send: (_, documents) => JSON.stringify(documents),
		load: (sent) => {
			const documents = JSON.parse(sent);
			const haystack = documents.map((document) => fold(fields.map((field) => document[field]).join(' ')));
			const engine = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
			return (query) => {
				const [indexes, info, order] = engine.search(haystack, fold(query), 4);
				if (indexes === null || indexes === undefined) return [];
				const best = order ? order.map((position) => info.idx[position]) : indexes;
				return best.slice(0, 10).map((index) => documents[index].id);
			};
		},
	},
	FlexSearch: {
		send: (_, documents) => JSON.stringify(documents),
		load: (sent) => {
			const engine = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinAdvanced });
			const documents = JSON.parse(sent);
			for (const [index, document] of documents.entries())
				engine.add(index, fields.map((field) => document[field]).join(' '));
			return (query) => engine.search(query, { limit: 10, suggest: true }).map((index) => documents[index].id);
		},
	},
	Orama: {
		send: (_, documents) => JSON.stringify(documents),
		load: async (sent) => {
			const engine = create({
				schema: Object.fromEntries(['id', ...fields].map((field) => [field, 'string'])),
				language: 'swedish',
			});
			await insertMultiple(engine, JSON.parse(sent), 2000);
			return (query) =>
				oramaSearch(engine, {
					term: query,
					properties: fields,
					boost: { name: 3 },
					tolerance: 1,
					threshold: 0,
					limit: 10,
				}).hits.map(({ document }) => document.id);
		},
		isSlow: true,
	},
	Lunr: {
		send: (_, documents) =>
			JSON.stringify(
				lunr(function build() {
					this.ref('id');
					for (const field of fields) this.field(field);
					this.pipeline.reset();
					this.searchPipeline.reset();
					for (const document of documents) {
						this.add(
							Object.fromEntries(
								Object.entries(document).map(([field, text]) => [field, field === 'id' ? text : fold(text)]),
							),
						);
					}
				}),
			),
		load: (sent) => {
			const engine = lunr.Index.load(JSON.parse(sent));
			return (query) => {
				const words = fold(query)
					.split(/[^\p{L}\d]+/u)
					.filter(Boolean);
				return engine
					.search(words.map((word) => `${word} ${word}* ${word}~1`).join(' '))
					.slice(0, 10)
					.map(({ ref }) => ref);
			};
		},
		isSlow: true,
		most: 10_000,
	},
};
