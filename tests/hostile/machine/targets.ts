import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BuildFailureCode } from '../../../src/output/build-failure.ts';
import { markerName } from '../../../src/output/build-marker.ts';
import { earlierSite, write, writeBuiltSite } from './project-folder.ts';

/** A target that somebody gives to a build, and how that ends. */
export interface TargetCase {
	readonly what: string;
	/** Makes what stands there before; gives the target. */
	prepare(project: string): string;
	/** The failure, and what its Swedish sentence must name; undefined: the site is put there. */
	/** Names in the project that are there afterwards, as they were where they were there before. */
	readonly keeps?: readonly string[];
	readonly refused?: { readonly code: BuildFailureCode; readonly names: string };
}

const builtIn = (project: string, more: Readonly<Record<string, string>> = {}) => {
	const target = join(project, 'dist');
	writeBuiltSite(target, earlierSite);
	write(target, more);
	return target;
};

const earlierVersion = {
	'index.html': '<!doctype html>',
	'404.html': '<!doctype html>',
	'sitemap.xml': '<urlset/>',
	'robots.txt': 'User-agent: *',
	'favicon.svg': '<svg/>',
	'data/kontakter.json': '{"contacts":[]}',
	'kontakt/arkiv/index.html': '<!doctype html>',
	'en/om/index.html': '<!doctype html>',
	'kommun/ystad-anslag.pdf': '%PDF',
	'_astro/page.BvX_1-a.js': '',
	'sok/0123456789ab.bin': '',
};

export const targets: readonly TargetCase[] = [
	{
		what: 'the content',
		prepare: (project) => join(project, 'content'),
		refused: { code: 'target-holds', names: 'innehållet' },
	},
	{
		what: 'the code',
		prepare: (project) => join(project, 'src'),
		refused: { code: 'target-inside', names: 'src' },
	},
	{
		what: 'a new folder in the code',
		prepare: (project) => join(project, 'src/ny/mapp'),
		refused: { code: 'target-inside', names: 'src' },
	},
	{
		what: 'a new folder in the content',
		prepare: (project) => join(project, 'content/dist'),
		refused: { code: 'target-inside', names: 'content' },
	},
	{
		what: 'a new folder in public/',
		prepare: (project) => join(project, 'public/dist'),
		refused: { code: 'target-inside', names: 'public' },
	},
	{
		what: 'a new folder among the packages',
		prepare: (project) => join(project, 'node_modules/dist'),
		refused: { code: 'target-inside', names: 'node_modules' },
	},
	{
		what: 'a new folder in the version history',
		prepare: (project) => join(project, '.git/dist'),
		refused: { code: 'target-inside', names: '.git' },
	},
	{
		what: 'a new folder in the version history of something else',
		prepare: (project) => {
			write(join(project, '../annat'), { '.git/HEAD': 'ref' });
			return join(project, '../annat/.git/sida');
		},
		refused: { code: 'target-inside', names: '.git' },
	},
	{
		what: 'the project',
		prepare: (project) => project,
		refused: { code: 'target-holds', names: 'hela projektet' },
	},
	{
		what: 'the folder above the project',
		prepare: (project) => join(project, '..'),
		refused: { code: 'target-holds', names: 'hela projektet' },
	},
	{ what: 'the home folder', prepare: () => homedir(), refused: { code: 'target-holds', names: 'hemmappen' } },
	{ what: 'the whole disk', prepare: () => '/', refused: { code: 'target-holds', names: 'hela disken' } },
	{
		what: 'an empty working copy of something else',
		prepare: (project) => {
			write(join(project, '../annat'), { '.git/HEAD': 'ref' });
			return join(project, '../annat');
		},
		refused: { code: 'target-holds', names: 'en versionshistorik' },
	},
	{
		what: 'a link to the content',
		prepare: (project) => {
			symlinkSync(join(project, 'content'), join(project, 'dist'));
			return join(project, 'dist');
		},
		refused: { code: 'target-holds', names: 'innehållet' },
	},
	{
		what: 'a link to the folder above the project',
		prepare: (project) => {
			symlinkSync(join(project, '..'), join(project, 'dist'));
			return join(project, 'dist');
		},
		refused: { code: 'target-holds', names: 'hela projektet' },
	},
	{
		what: 'the content by way of another folder',
		prepare: (project) => `${project}/src/../content`,
		refused: { code: 'target-holds', names: 'innehållet' },
	},
	{
		what: 'a link that leads nowhere',
		prepare: (project) => {
			symlinkSync('ingenstans', join(project, 'dist'));
			return join(project, 'dist');
		},
		refused: { code: 'target-unwritable', names: 'dist' },
	},
	{
		what: 'links in a ring',
		prepare: (project) => {
			symlinkSync('b', join(project, 'a'));
			symlinkSync('a', join(project, 'b'));
			return join(project, 'a/dist');
		},
		refused: { code: 'target-unwritable', names: 'ring' },
	},
	{
		what: 'a file',
		prepare: (project) => join(project, 'README.md'),
		refused: { code: 'target-not-a-folder', names: 'inte är en mapp' },
	},
	{
		what: 'a folder in a file',
		prepare: (project) => join(project, 'README.md/dist'),
		refused: { code: 'target-unwritable', names: 'ingen mapp' },
	},
	{
		what: 'a name that is too long',
		prepare: (project) => join(project, 'x'.repeat(300)),
		refused: { code: 'target-unwritable', names: 'för långt' },
	},
	...(process.platform === 'linux'
		? [
				{
					what: 'a folder that the system does not let anybody make',
					prepare: () => '/proc/x',
					refused: { code: 'target-unwritable', names: '/proc/x' },
				} as const,
				{
					what: 'a folder below one that the system does not let anybody make',
					prepare: () => '/proc/x/y/z',
					refused: { code: 'target-unwritable', names: '/proc/x/y/z' },
				} as const,
			]
		: []),
	{
		what: 'a folder of somebody’s own',
		prepare: (project) => {
			write(project, { 'bilder/semester.jpg': 'JPEG', 'bilder/b.txt': '' });
			return join(project, 'bilder');
		},
		refused: { code: 'target-foreign', names: 'b.txt och 1 till' },
	},
	{
		what: 'a folder with nothing but a hidden file of somebody’s own',
		prepare: (project) => {
			write(project, { 'bilder/.hemligt': '' });
			return join(project, 'bilder');
		},
		refused: { code: 'target-foreign', names: '.hemligt' },
	},
	{
		what: 'a site that was made by hand',
		prepare: (project) => {
			write(project, { 'webb/index.html': 'Välkommen' });
			return join(project, 'webb');
		},
		refused: { code: 'target-foreign', names: 'ingen webbplats som har byggts här' },
	},
	{
		what: 'a build of ours with a file for the host',
		prepare: (project) => builtIn(project, { CNAME: 'kontakter.example' }),
		refused: { code: 'target-foreign', names: 'CNAME. Inget har ändrats. Lägg filen i public/' },
	},
	{
		what: 'a build of ours with hidden files for the host',
		prepare: (project) => builtIn(project, { '.well-known/security.txt': '', '.htaccess': '' }),
		refused: { code: 'target-foreign', names: '.htaccess och 1 till' },
	},
	{
		what: 'a build of ours with a folder of its version history',
		prepare: (project) => builtIn(project, { '.git/HEAD': 'ref' }),
		refused: { code: 'target-holds', names: 'en versionshistorik' },
	},
	{
		what: 'a build of ours with a link in it',
		prepare: (project) => {
			const target = builtIn(project);
			symlinkSync('/etc', join(target, 'kontakt/etc'));
			return target;
		},
		refused: { code: 'target-foreign', names: 'kontakt/etc' },
	},
	{
		what: 'a marker that somebody has written',
		prepare: (project) => {
			write(project, { 'bilder/.kontaktkatalog-build': 'semester.jpg\n', 'bilder/semester.jpg': 'JPEG' });
			return join(project, 'bilder');
		},
		refused: { code: 'target-foreign', names: '.kontaktkatalog-build och 1 till' },
	},
	{
		what: 'a marker that lists files outside, and one that somebody has put in',
		prepare: (project) => {
			const target = builtIn(project, { 'anteckningar.txt': '' });
			const marker = join(target, markerName);
			const outside = ['../README.md', `${project}/README.md`, 'kontakt/../../README.md', './anteckningar.txt', '..'];
			writeFileSync(marker, `${readFileSync(marker, 'utf8')}${outside.join('\n')}\n`);
			return target;
		},
		refused: { code: 'target-foreign', names: 'anteckningar.txt' },
	},
	{
		what: 'a marker that lists files outside',
		prepare: (project) => {
			const target = builtIn(project);
			const marker = join(target, markerName);
			writeFileSync(
				marker,
				`${readFileSync(marker, 'utf8')}../README.md\n../content/site.yaml\n${project}/README.md\n`,
			);
			return target;
		},
	},
	{
		what: 'a marker with the line ends of Windows',
		prepare: (project) => {
			const target = builtIn(project);
			const marker = join(target, markerName);
			writeFileSync(marker, readFileSync(marker, 'utf8').replaceAll('\n', '\r\n'));
			return target;
		},
	},
	{
		what: 'a build of an earlier version with a file of somebody’s own',
		prepare: (project) => {
			write(project, { ...underDist(earlierVersion), 'dist/anteckningar.txt': '' });
			return join(project, 'dist');
		},
		refused: { code: 'target-foreign', names: 'anteckningar.txt. Inget har ändrats. Lägg filen i public/' },
	},
	{
		what: 'a build of an earlier version, which is kept beside',
		prepare: (project) => {
			write(project, { ...underDist(earlierVersion), 'dist/blogg/index.html': 'nobody can tell' });
			return join(project, 'dist');
		},
		keeps: ['dist-tidigare'],
	},
	{
		what: 'a folder with nothing but a hidden folder that looks like litter',
		prepare: (project) => {
			write(project, { 'bilder/._hemligt/brev.txt': '' });
			return join(project, 'bilder');
		},
		refused: { code: 'target-foreign', names: '._hemligt' },
	},
	{
		what: 'a build of ours with the lock of a dead one in it',
		prepare: (project) => builtIn(project, { '.kontaktkatalog-lock': '{"pid":999999999,"host":"x"}' }),
	},
	{
		what: 'a build of ours beside a link by the name of work of ours',
		prepare: (project) => {
			writeBuiltSite(join(project, 'annan'), earlierSite);
			symlinkSync(join(project, 'annan'), join(project, '.dist.kontaktkatalog-incoming'));
			return builtIn(project);
		},
		keeps: ['annan', '.dist.kontaktkatalog-incoming'],
	},
	{
		what: 'a build of ours beside work of ours with a link in it',
		prepare: (project) => {
			write(project, { 'utanfor/index.html': 'somebody else’s' });
			writeBuiltSite(join(project, '.dist.kontaktkatalog-earlier'), {});
			const marker = join(project, '.dist.kontaktkatalog-earlier', markerName);
			writeFileSync(marker, `${readFileSync(marker, 'utf8')}a/index.html\n`);
			symlinkSync(join(project, 'utanfor'), join(project, '.dist.kontaktkatalog-earlier/a'));
			return builtIn(project);
		},
		keeps: ['utanfor', '.dist.kontaktkatalog-earlier'],
	},
	{
		what: 'a build of ours beside work of ours with a file of somebody’s own in it',
		prepare: (project) => {
			write(project, { '.dist.kontaktkatalog-earlier/brev.txt': 'kept' });
			return builtIn(project);
		},
		keeps: ['.dist.kontaktkatalog-earlier'],
	},
	{ what: 'a build of ours', prepare: (project) => builtIn(project) },
	{
		what: 'a build of ours that somebody has looked into',
		prepare: (project) => builtIn(project, { '.DS_Store': 'x', 'kontakt/Thumbs.db': 'x' }),
	},
	{ what: 'a folder that is not there', prepare: (project) => join(project, 'dist') },
	{ what: 'a folder in folders that are not there', prepare: (project) => join(project, 'ut/av/det') },
	{
		what: 'a folder with Swedish letters, spaces and quotes',
		prepare: (project) => join(project, '../Nya sidan "å ä ö" 100%'),
	},
	{ what: 'a folder whose path begins as the project’s', prepare: (project) => `${project}-ut` },
	{
		what: 'a link to a build of ours',
		prepare: (project) => {
			writeBuiltSite(join(project, '../www'), earlierSite);
			symlinkSync(join(project, '../www'), join(project, 'dist'));
			return join(project, 'dist');
		},
	},
];

function underDist(files: Readonly<Record<string, string>>) {
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [`dist/${path}`, text]));
}
