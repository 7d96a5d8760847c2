// The lists that a build makes ready for printing: how many PDFs a second, and what a country of municipalities costs.
import process from 'node:process';
import { createPdfWriter } from '../src/print/pdf-writer.ts';
import { createPrintDocument } from '../src/print/print-document.ts';
import { listTemplate, posterTemplate } from '../src/print/templates.ts';
import { createCorpus } from './search-corpus.mjs';

const corpus = createCorpus(10_000, 1);
const directory = { ...corpus, site: { ...corpus.site, name: 'Prov', url: 'https://prov.example/' } };
const perMunicipality = 30;
const lists = corpus.municipalities.map((municipality, index) =>
	listOf(municipality.name, corpus.contacts.slice(index * perMunicipality, (index + 1) * perMunicipality)),
);
const writer = createPdfWriter(process.cwd());
writeAll(lists.slice(0, 1), listTemplate);

const rows = {};
measure(`${lists.length} municipalities, ${perMunicipality} contacts each: lists`, lists, listTemplate);
measure(`${lists.length} municipalities, ${perMunicipality} contacts each: posters`, lists, posterTemplate);
measure(`one list of ${corpus.contacts.length} contacts`, [listOf('Alla', corpus.contacts)], listTemplate);
console.log('\nLists ready for printing, PDF/UA-1');
console.table(rows);

function listOf(title, contacts) {
	return { page: '/prov/', file: '/prov', title, sections: [{ heading: undefined, contacts }] };
}

function writeAll(wanted, template) {
	let bytes = 0;
	for (const list of wanted)
		bytes += writer.write(template, createPrintDocument(list, directory, 'sv'), '2026-12-01').length;
	return bytes;
}

function measure(name, wanted, template) {
	const start = performance.now();
	const bytes = writeAll(wanted, template);
	const seconds = (performance.now() - start) / 1000;
	rows[name] = {
		'PDFs a second': Math.round(wanted.length / seconds),
		'seconds in all': seconds.toFixed(1),
		'kB a PDF': Math.round(bytes / wanted.length / 1000),
		'peak memory so far, MB': Math.round(process.resourceUsage().maxRSS / 1000),
	};
}
