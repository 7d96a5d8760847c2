import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordFile } from '../../src/data/earlier-site.ts';
import {
	buildSite,
	builtSites,
	copyContent,
	otherPublishedCache,
	publishedAddress,
	sharedSites,
	withFileThread,
} from '../build.ts';
import { inLongRun, isLongRun } from '../in-every-run.ts';
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
	apply(): void;
}

/** What happens to a directory between two builds, one after the other. */
const changes: readonly Change[] = [
	{ name: 'a number', apply: edit('contacts/ystad-arkiv.yaml', (text) => text.replace('174 06 05', '174 06 06')) },
	{
		name: 'a contact that has come',
		apply: () =>
			writeFileSync(
				path('contacts/ystad-bild.yaml'),
				'role: Bildarkivarie\norganisation: ystads-kommun\nmunicipalities: [Ystad]\nverified: 2026-11-01\n',
			),
	},
	{
		name: 'a municipality that has come',
		apply: edit('contacts/ystad-bild.yaml', (text) => text.replace('[Ystad]', '[Ystad, Tomelilla]')),
	},
	{
		name: 'a contact that has another name',
		apply: () => {
			renameSync(path('contacts/ystad-arkiv.yaml'), path('contacts/ystad-kommunarkiv.yaml'));
			edit('contacts/ystad-kommunarkiv.yaml', (text) => `${text}formerIds: ystad-arkiv\n`)();
		},
	},
	{
		name: 'a post that has ended, and who took over',
		apply: edit('contacts/karlskrona-radgivning.yaml', (text) =>
			text.replace('status: vacant', 'status: ended\nreplacedBy: ystad-kommunarkiv'),
		),
	},
	{
		name: 'the title of who took over',
		apply: edit('contacts/ystad-kommunarkiv.yaml', (text) => text.replace('Ängla-Britt', 'Prov-Britt')),
	},
	{ name: 'a contact that is gone', apply: () => rmSync(path('contacts/sydost-fotografi.yaml')) },
	{
		name: 'an organisation that has another name',
		apply: edit('organisations/ystads-kommun.yaml', (text) => text.replace(/name: .*/u, 'name: Ystads stad')),
	},
	{ name: 'a colour', apply: edit('site.yaml', (text) => text.replace('#7a2e1d', '#1d2e7a')) },
	{ name: 'a text', apply: edit('pages/sv/om.mdx', (text) => `${text}\nEn rad till.\n`) },
	{
		name: 'a logotype',
		apply: edit('logotypes/sydostarkivet.svg', (text) => text.replace('</svg>', '<path d="M0 0h1v1z"/></svg>')),
	},
	{
		name: 'the settings of a person',
		apply: edit('site.yaml', (text) => text.replace('indexPersons: ja', 'indexPersons: nej')),
	},
];

/** Each by itself in the long run; in every run the first two at once, which make little else anew than what shows their contacts. */
const asked = isLongRun ? changes.map((change) => [change]) : [changes.slice(0, 2)];

describe('a site that is built over an earlier one', () => {
	const caches = { over: '', whole: '' };
	const rebuild = () => {
		const env = { CACHE_DIR: caches.over, SITE_URL: publishedAddress, ...withFileThread };
		const { status, output } = buildSite('rebuilt', content, env);
		expect([status, status === 0 ? '' : output]).toEqual([0, '']);
		return siteFiles('rebuilt');
	};
	beforeAll(async () => {
		for (const name of ['over', 'whole'] as const) caches[name] = emptyCache(`rebuilt-${name}`);
		const target = join(builtSites, 'rebuilt');
		rmSync(target, { recursive: true, force: true });
		const compressed = { 'site.yaml': (text: string) => `${text}hosting:\n  precompress: ja\n` };
		copyContent('rebuilt', 'tests/fixtures/annat-natverk', isLongRun ? compressed : {});
		if (isLongRun) rebuild();
		else {
			// The same site, as if it had been built here.
			const site = await sharedSites.otherPublished();
			cpSync(site, target, { recursive: true });
			cpSync(otherPublishedCache, caches.over, { recursive: true });
			renameSync(recordFile(site, caches.over), recordFile(target, caches.over));
		}
	});

	inLongRun(it)('has the same bytes when nothing has changed', () => {
		const first = siteFiles('rebuilt');
		expect(differences(rebuild(), first)).toEqual([]);
	});

	it.each(asked.map((together) => ({ together, what: together.map(({ name }) => name).join(', ') })))(
		'has the bytes of one that is built by itself after a change: $what',
		({ together }) => {
			// What of the earlier site is taken over is the same file.
			const untouched = () => statSync(join(builtSites, 'rebuilt/kontakt/sydost-hembygd/index.html')).ino;
			const before = untouched();
			for (const { apply } of together) apply();
			const rebuilt = rebuild();
			if (!isLongRun) expect(untouched()).toBe(before);
			rmSync(join(builtSites, 'rebuilt-whole'), { recursive: true, force: true });
			const whole = buildSite('rebuilt-whole', content, { CACHE_DIR: caches.whole, SITE_URL: publishedAddress });
			expect(whole.status).toBe(0);
			expect(differences(rebuilt, siteFiles('rebuilt-whole'))).toEqual([]);
		},
	);
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
