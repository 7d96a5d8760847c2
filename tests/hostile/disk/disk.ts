import { spawnSync } from 'node:child_process';
import {
	type Dirent,
	linkSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ListFolder } from '../../../src/data/content-files.ts';

/** Something that a disk holds in place of, or beside, files of content, and how reading it must end. */
export interface DiskCase {
	/** What somebody did, in a few words; unique in its table. */
	readonly what: string;
	/** Does it to a copy of `tests/fixtures/broken/_valid`; may give another way to list a folder, for faults that no test can make. */
	readonly make: (root: string) => ListFolder | void | Promise<void>;
	/** As in the tables of content; none: accepted without a word. */
	readonly expected: readonly string[];
	/** Why a row cannot be tried on this machine. */
	readonly skip?: false | string;
}

const isWindows = process.platform === 'win32';
const links = isWindows && 'links need rights that a test does not have on Windows';
const contact = 'role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\n';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';

function listFailing(folder: string, code: string): ListFolder {
	return (path) => {
		if (path.endsWith(folder)) throw Object.assign(new Error(code), { code });
		return readdirSync(path, { encoding: 'buffer', withFileTypes: true }) as Dirent<Buffer>[];
	};
}

export const disk: readonly DiskCase[] = [
	{ what: 'nothing', make: () => {}, expected: [] },
	{
		what: 'a logotype that is a link to a file of the machine',
		make: (root) => {
			mkdirSync(join(root, 'logotypes'));
			symlinkSync('/etc/passwd', join(root, 'logotypes/ystad.svg'));
		},
		expected: ['file-link-outside logotypes/ystad.svg'],
		skip: links,
	},
	{
		what: 'a PDF that is a link out by a relative path',
		make: (root) => {
			writeFileSync(join(root, '../hemlig.pdf'), '%PDF-1.4');
			symlinkSync('../../hemlig.pdf', join(root, 'press-releases/nytt.pdf'));
		},
		expected: ['file-link-outside press-releases/nytt.pdf'],
		skip: links,
	},
	{
		what: 'a link to a link out',
		make: (root) => {
			symlinkSync('/etc/passwd', join(root, '../en'));
			symlinkSync('../../en', join(root, 'contacts/b.yaml'));
		},
		expected: ['file-link-outside contacts/b.yaml'],
		skip: links,
	},
	{
		what: 'a link to a folder whose name begins with that of the content',
		make: (root) => {
			mkdirSync(`${root}-ut`);
			writeFileSync(`${root}-ut/b.yaml`, contact);
			symlinkSync(`${root}-ut/b.yaml`, join(root, 'contacts/b.yaml'));
		},
		expected: ['file-link-outside contacts/b.yaml'],
		skip: links,
	},
	{
		what: 'a link to a hidden file inside',
		make: (root) => {
			writeFileSync(join(root, '.env'), 'KEY=1');
			symlinkSync('../.env', join(root, 'contacts/b.yaml'));
		},
		expected: ['file-link-outside contacts/b.yaml'],
		skip: links,
	},
	{
		what: 'a link to a file inside',
		make: (root) => {
			mkdirSync(join(root, 'logotypes'));
			writeFileSync(join(root, 'logotypes/ystad.svg'), svg);
			symlinkSync('ystad.svg', join(root, 'logotypes/hus.svg'));
		},
		expected: [],
		skip: links,
	},
	{
		what: 'a link to its own folder',
		make: (root) => symlinkSync('.', join(root, 'contacts/contacts')),
		expected: ['file-not-regular contacts/contacts'],
		skip: links,
	},
	{
		what: 'a link to itself',
		make: (root) => symlinkSync('b.yaml', join(root, 'contacts/b.yaml')),
		expected: ['file-unreadable contacts/b.yaml'],
		skip: links,
	},
	{
		what: 'a link to a folder outside in the place of the contacts',
		make: (root) => {
			renameSync(join(root, 'contacts'), join(root, '../contacts'));
			symlinkSync('../contacts', join(root, 'contacts'));
		},
		expected: ['file-link-outside contacts'],
		skip: links,
	},
	{
		what: 'a content folder that is a link itself',
		make: (root) => {
			renameSync(root, `${root}-riktig`);
			symlinkSync(`${root}-riktig`, root);
			symlinkSync('ystad-arkiv.yaml', join(root, 'contacts/annan.yaml'));
		},
		expected: [],
		skip: links,
	},
	{
		what: 'a pipe that nobody writes to',
		make: (root) => void spawnSync('mkfifo', [join(root, 'contacts/b.yaml')]),
		expected: ['file-not-regular contacts/b.yaml'],
		skip: isWindows && 'there are no pipes among files on Windows',
	},
	{
		what: 'a link to a pipe',
		make: (root) => {
			spawnSync('mkfifo', [join(root, 'kö')]);
			symlinkSync('../kö', join(root, 'contacts/b.yaml'));
		},
		expected: ['file-not-regular contacts/b.yaml', 'file-not-regular kö'],
		skip: isWindows && 'there are no pipes among files on Windows',
	},
	{
		what: 'a socket',
		make: (root) =>
			new Promise((resolve) => {
				const server = createServer();
				// Closing the server removes the socket, so it is kept under another name.
				server.listen(join(root, 's'), () => {
					linkSync(join(root, 's'), join(root, 'contacts/b.yaml'));
					server.close(() => {
						rmSync(join(root, 's'), { force: true });
						resolve();
					});
				});
			}),
		expected: ['file-not-regular contacts/b.yaml'],
		skip: isWindows && 'there are no sockets among files on Windows',
	},
	{
		what: 'a link to a device',
		make: (root) => symlinkSync('/dev/zero', join(root, 'contacts/b.yaml')),
		expected: ['file-link-outside contacts/b.yaml'],
		skip: links,
	},
	{
		what: 'a subfolder that may not be opened',
		make: () => listFailing('contacts', 'EACCES'),
		expected: ['folder-unreadable contacts'],
	},
	{
		what: 'a content folder that may not be opened',
		make: (root) => listFailing(root, 'EACCES'),
		expected: ['folder-unreadable .'],
	},
	{
		what: 'a content folder that is a file',
		make: (root) => {
			rmSync(root, { recursive: true });
			writeFileSync(root, 'innehåll');
		},
		expected: ['folder-unreadable .'],
	},
	{
		what: 'a content folder that is not there',
		make: (root) => rmSync(root, { recursive: true }),
		expected: ['file-missing site.yaml'],
	},
	{
		what: 'an empty content folder',
		make: (root) => {
			rmSync(root, { recursive: true });
			mkdirSync(root);
		},
		expected: ['file-missing site.yaml'],
	},
	{
		what: 'a file of 2 GB that holds nothing',
		make: (root) => {
			writeFileSync(join(root, 'contacts/b.yaml'), '');
			truncateSync(join(root, 'contacts/b.yaml'), 2 ** 31);
		},
		expected: ['file-too-large contacts/b.yaml'],
	},
	{
		what: 'a hidden folder of a version history, with a pipe in it',
		make: (root) => {
			mkdirSync(join(root, '.git'));
			spawnSync('mkfifo', [join(root, '.git/kö')]);
		},
		expected: [],
		skip: isWindows && 'there are no pipes among files on Windows',
	},
	{
		what: 'a name that is no text',
		make: (root) =>
			writeFileSync(Buffer.concat([Buffer.from(join(root, 'contacts/')), Buffer.from([0x4d, 0xe5, 0x2e])]), ''),
		expected: ['file-name-not-utf8 contacts/M\ufffd.'],
		skip: process.platform !== 'linux' && 'other systems refuse such a name',
	},
	{
		what: 'a name that would write to the terminal',
		make: (root) => writeFileSync(join(root, 'contacts/a\u001b[2J\n\u202eb.yaml'), contact),
		expected: ['file-name-invalid contacts/a\u001b[2J\n\u202eb.yaml'],
		skip: isWindows && 'Windows refuses such a name',
	},
	{
		what: 'a name in decomposed letters',
		make: (root) => writeFileSync(join(root, 'contacts/mala\u030a.yaml'), contact),
		expected: ['file-name-invalid contacts/mala\u030a.yaml'],
	},
	{
		what: 'folders in each other, as deep as a path can be',
		make: (root) => void mkdirSync(join(root, ...Array.from({ length: 1500 }, () => 'a')), { recursive: true }),
		expected: [],
		skip: process.platform !== 'linux' && 'other systems refuse such a path',
	},
];
