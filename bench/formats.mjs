// How large ten thousand contacts are in each format that lists are published in, and how long writing them takes.
import { gzipSync } from 'node:zlib';
import { formats } from '../src/formats/registry.ts';
import { translator } from '../src/i18n/translate.ts';
import { createCorpus } from './search-corpus.mjs';

const count = 10_000;
const corpus = createCorpus(count, 1);
const contacts = corpus.contacts.map((contact) => ({ ...contact, firstId: contact.id }));
const directory = { ...corpus, contacts };
const list = { scope: 'directory', title: 'Alla', page: '/', contacts: directory.contacts };
const context = { directory, language: 'sv', t: translator('sv') };

console.log(`\nFormats, ${count} contacts: bytes a contact, the same with gzip, milliseconds for all`);
for (const format of formats) {
	// The first time costs what loading and compiling does.
	await format.render({ ...list, contacts: directory.contacts.slice(0, 100) }, context);
	const started = performance.now();
	const content = Buffer.from(await format.render(list, context));
	const took = Math.round(performance.now() - started);
	const each = (bytes) => (bytes.length / count).toFixed(0).padStart(5);
	console.log(`${format.ending.padEnd(12)} ${each(content)} ${each(gzipSync(content))} ${String(took).padStart(6)} ms`);
}
