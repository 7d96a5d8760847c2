import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, builtSites, copyContent, publishedAddress } from '../build.ts';
import { isLongRun } from '../in-every-run.ts';
import { siteFiles } from './site-files.ts';

const content = join(builtSites, 'rebuilt-content');
const path = (file: string) => join(content, file);
const edit = (file: string, change: (text: string) => string) => () => {
	const before = readFileSync(path(file), 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`${file} is the same`);
	writeFileSync(path(file), after);
};

interface Change {
	readonly name: string;
	readonly isLong?: boolean;
	apply(): void;
}

/** What happens to a directory between two builds, one after the other. */
const changes: readonly Change[] = [
	{ name: 'a number', apply: edit('contacts/ystad-arkiv.yaml', (text) => text.replace('174 06 05', '174 06 06')) },
	{
		name: 'a contact that has come',
		isLong: true,
		apply: () =>
			writeFileSync(
				path('contacts/ystad-bild.yaml'),
				'role: Bildarkivarie\norganisation: ystads-kommun\nmunicipalities: [Ystad, Tomelilla]\nverified: 2026-11-01\n',
			),
	},
	{
		name: 'a contact that has another name',
		isLong: true,
		apply: () => {
			renameSync(path('contacts/ystad-arkiv.yaml'), path('contacts/ystad-kommunarkiv.yaml'));
			edit('contacts/ystad-kommunarkiv.yaml', (text) => `${text}formerIds: ystad-arkiv\n`)();
		},
	},
	{
		name: 'a post that has ended, and who took over',
		isLong: true,
		apply: edit('contacts/karlskrona-radgivning.yaml', (text) =>
			text.replace('status: vacant', 'status: ended\nreplacedBy: ystad-kommunarkiv'),
		),
	},
	{
		name: 'the title of who took over',
		isLong: true,
		apply: edit('contacts/ystad-kommunarkiv.yaml', (text) => text.replace('Ängla-Britt', 'Prov-Britt')),
	},
	{ name: 'a contact that is gone', isLong: true, apply: () => rmSync(path('contacts/sydost-fotografi.yaml')) },
	{
		name: 'an organisation that has another name',
		apply: edit('organisations/ystads-kommun.yaml', (text) => text.replace(/name: .*/u, 'name: Ystads stad')),
	},
	{ name: 'a colour', isLong: true, apply: edit('site.yaml', (text) => text.replace('#7a2e1d', '#1d2e7a')) },
	{ name: 'a text', isLong: true, apply: edit('pages/sv/om.mdx', (text) => `${text}\nEn rad till.\n`) },
	{
		name: 'a logotype',
		isLong: true,
		apply: edit('logotypes/sydostarkivet.svg', (text) => text.replace('</svg>', '<path d="M0 0h1v1z"/></svg>')),
	},
	{
		name: 'the settings of a person',
		isLong: true,
		apply: edit('site.yaml', (text) => text.replace('indexPersons: ja', 'indexPersons: nej')),
	},
];

const asked = changes.filter(({ isLong }) => isLongRun || !isLong);

describe('a site that is built over an earlier one', () => {
	copyContent('rebuilt', 'tests/fixtures/annat-natverk', {
		'site.yaml': (text) => `${text}hosting:\n  precompress: ${isLongRun ? 'ja' : 'nej'}\n`,
	});
	rmSync(join(builtSites, 'rebuilt'), { recursive: true, force: true });
	const cache = emptyCache('rebuilt');
	const rebuild = () => {
		const { status, output } = buildSite('rebuilt', content, { CACHE_DIR: cache, SITE_URL: publishedAddress });
		expect([status, status === 0 ? '' : output]).toEqual([0, '']);
		return siteFiles('rebuilt');
	};
	const first = rebuild();

	it('has the same bytes when nothing has changed', () => {
		expect(differences(rebuild(), first)).toEqual([]);
	});

	it.each(asked)('has the bytes of one that is built by itself after a change: $name', ({ apply }) => {
		apply();
		const rebuilt = rebuild();
		rmSync(join(builtSites, 'rebuilt-whole'), { recursive: true, force: true });
		const whole = buildSite('rebuilt-whole', content, { CACHE_DIR: emptyCache('whole'), SITE_URL: publishedAddress });
		expect(whole.status).toBe(0);
		expect(differences(rebuilt, siteFiles('rebuilt-whole'))).toEqual([]);
	});
});

function emptyCache(name: string): string {
	const folder = join(builtSites, `${name}-cache`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}

function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
	return [...new Set([...one.keys(), ...other.keys()])].filter((file) => {
		const bytes = other.get(file);
		return bytes === undefined || one.get(file)?.equals(bytes) !== true;
	});
}
