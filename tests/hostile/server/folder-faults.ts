import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that happens to the folder while it is served. */
export interface FolderFault {
	readonly what: string;
	readonly happen: (folder: string) => void;
	/** Address and its status afterwards, and what the answer says. */
	readonly expected: readonly (readonly [target: string, status: number, says?: string])[];
}

/** Every state of a folder that the preview server must live through. A new case is a row. */
export const folderFaults: readonly FolderFault[] = [
	{
		what: 'the page for what is not there is not there itself',
		happen: (folder) => rmSync(join(folder, '404.html')),
		expected: [
			['/nej/', 404, '404 Not Found'],
			['/', 200],
		],
	},
	{
		what: 'the page for what is not there leads out of the folder',
		happen: (folder) => {
			rmSync(join(folder, '404.html'));
			symlinkSync('../hemlig.txt', join(folder, '404.html'));
		},
		expected: [['/nej/', 404, '404 Not Found']],
	},
	{
		what: 'the folder is removed',
		happen: (folder) => rmSync(folder, { recursive: true }),
		expected: [
			['/', 404],
			['/om', 404],
			['/bild.svg', 404],
		],
	},
	{
		what: 'another folder is put in its place',
		happen: (folder) => {
			renameSync(folder, `${folder}-gammal`);
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), 'Ny');
		},
		expected: [
			['/', 200, 'Ny'],
			['/bild.svg', 404],
		],
	},
	{
		what: 'a link to another folder is put in its place',
		happen: (folder) => {
			renameSync(folder, `${folder}-gammal`);
			symlinkSync(`${folder}-gammal`, folder);
		},
		expected: [
			['/', 200, 'Start'],
			['/lank.txt', 404],
		],
	},
	{
		what: 'a file is put in its place',
		happen: (folder) => {
			rmSync(folder, { recursive: true });
			writeFileSync(folder, 'En fil');
		},
		expected: [
			['/', 404],
			['/om/', 404],
		],
	},
	{
		what: 'a page is a folder',
		happen: (folder) => mkdirSync(join(folder, 'fel/index.html'), { recursive: true }),
		expected: [
			['/fel/', 404],
			['/fel', 404],
		],
	},
	{
		what: 'a file is a pipe that nobody writes to',
		happen: (folder) => execFileSync('mkfifo', [join(folder, 'ror.txt')]),
		expected: [['/ror.txt', 404]],
	},
	{
		what: 'a file is a device without end',
		happen: (folder) => symlinkSync('/dev/zero', join(folder, 'noll.txt')),
		expected: [['/noll.txt', 404]],
	},
];
