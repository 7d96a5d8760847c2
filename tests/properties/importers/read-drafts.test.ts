import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../../src/importers/read-drafts.ts';
import { hostileSigns } from '../../hostile-text.ts';
import { releaseFile } from '../../release-scores.ts';

const number = '19900101-2385';
const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ek;Bo;;;\r\nFN:Bo Ek\r\nORG:Malå kommun;Skolan\r\nTITLE:Chef\r\nTEL:0980-319 200\r\nNOTE:Nr ${number}\r\nEND:VCARD\r\n`;
const files = [
	...['01-kommun', '03-polis', '04-lansstyrelse', '05-natverk', '06-forening', '12-osedd-inbjudan'].map(releaseFile),
	{ path: 'kort.vcf', content: new TextEncoder().encode(card) },
	{ path: 'nummer.txt', content: new TextEncoder().encode(`Kontakt:\nBo Ek, chef, ${number}\nSiv Falk, chef`) },
];

/** A file in which some bytes are others, are gone, or have been put in. */
const damaged = fc
	.record({
		file: fc.constantFrom(...files),
		changes: fc.array(
			fc.record({
				at: fc.double({ min: 0, max: 1, noNaN: true }),
				removed: fc.nat({ max: 40 }),
				put: fc.oneof(
					fc.uint8Array({ maxLength: 8 }),
					fc.constantFrom(...hostileSigns).map((sign) => new TextEncoder().encode(sign)),
				),
			}),
			{ maxLength: 6 },
		),
	})
	.map(({ file: { path, content }, changes }) => ({
		path,
		content: changes.reduce((bytes, { at, removed, put }) => {
			const start = Math.floor(at * bytes.length);
			return Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(start + removed)]);
		}, content),
	}));

describe('a file to be imported', () => {
	it('is read or told what is wrong with it, however damaged, and gives what can be written as it stands', async () => {
		await fc.assert(
			fc.asyncProperty(damaged, async (file) => {
				const { drafts, problems } = await readDrafts(file, { source: 'prov' });
				expect(drafts.length + problems.length).toBeGreaterThan(0);
				expect(structuredClone(drafts)).toEqual(drafts);
				for (const { fields, location, excerpt } of drafts) {
					expect(Object.values(fields)).not.toContain(undefined);
					expect(location.position).not.toBe('unavailable');
					expect(excerpt).not.toMatch(/\p{Cc}/u);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('gives no personal identity number away, wherever it stands', async () => {
		const lines = [
			'Kontakt:',
			'Bo Ek, chef, Malå kommun, 0980-319 200',
			'Siv Falk',
			'Säkerhetschef',
			'siv@mala.example',
		];
		await fc.assert(
			fc.asyncProperty(
				fc.nat({ max: 4 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom(number, number.replace('-', ''), number.replace('-', ' ')),
				async (at, share, written) => {
					const line = lines[at] ?? '';
					const cut = Math.floor(share * line.length);
					const text = lines.with(at, `${line.slice(0, cut)} ${written} ${line.slice(cut)}`).join('\n');
					const { drafts, problems } = await readDrafts({ path: 'a.txt', content: new TextEncoder().encode(text) }, {});
					expect(problems.map(({ code }) => code)).toContain('personal-identity-number');
					expect(JSON.stringify([drafts, problems])).not.toMatch(/0101.?2385/u);
				},
			),
			{ numRuns: 40 },
		);
	});
});
