import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostDescriptionFile } from '../../src/hosting/host-description.ts';
import { listHostSnippets } from '../../src/hosting/host-files.ts';
import { formatMarker, markerName, readMarker } from '../../src/output/build-marker.ts';
import { buildDate, builtSites } from '../build.ts';
import { inEveryRun, inLongRun, isLongRun } from '../in-every-run.ts';

const work = mkdtempSync(join(tmpdir(), 'kontaktkatalog-package-'));
const whole = join(work, 'hel/ut');
/** The files at the root of that site, as if they were all of it: for what does not depend on how many there are. */
const folder = join(work, 'del/ut');
const zip = `${folder}.zip`;
const run = (command: string, args: readonly string[] = [], env: Record<string, string> = {}) => {
	const { status, stdout, stderr } = spawnSync('node', [`src/cli/${command}.ts`, ...args], {
		encoding: 'utf8',
		env: {
			...process.env,
			...{
				CONTENT_DIR: join(builtSites, 'hosted-content'),
				INIT_CWD: process.cwd(),
				OUT_DIR: folder,
				BUILD_DATE: buildDate,
				LANG: 'C',
				LC_ALL: '',
			},
			...env,
		},
	});
	return { status, output: stdout + stderr };
};

/** When a file in the zip was written, by its local header (APPNOTE.TXT 4.4.6: the time at byte 10, the day at byte 12, the name at byte 30). */
function readDay(file: string, name: string): string {
	const bytes = readFileSync(file);
	const header = bytes.indexOf(name) - 30;
	const [time, day] = [bytes.readUInt16LE(header + 10), bytes.readUInt16LE(header + 12)];
	const two = (number: number) => String(number).padStart(2, '0');
	const date = [1980 + (day >> 9), two((day >> 5) & 15), two(day & 31)].join('-');
	return `${date} ${[two(time >> 11), two((time >> 5) & 63), two(2 * (time & 31))].join(':')}`;
}

beforeAll(() => {
	cpSync(join(builtSites, 'hosted'), whole, { recursive: true });
	const atRoot = [...(readMarker(whole) ?? [])].filter((path) => !path.includes('/'));
	for (const path of atRoot) cpSync(join(whole, path), join(folder, path), { preserveTimestamps: true });
	writeFileSync(join(folder, markerName), formatMarker(atRoot));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a packaged site', () => {
	it('has every file of the site, the settings of servers, and a page that comes first', () => {
		expect(run('package-site', [], { OUT_DIR: whole })).toEqual({
			status: 0,
			output: `Webbplatsen är packad i ${whole}.zip. Öppna las-mig.html i den först.\n`,
		});
		const entries = unzipSync(new Uint8Array(readFileSync(`${whole}.zip`)));
		const names = Object.keys(entries);
		const written = [...(readMarker(whole) ?? [])];
		expect(names[0]).toBe('las-mig.html');
		expect(written.length).toBeGreaterThan(200);
		expect(names.filter((name) => name.startsWith('webbplats/')).sort()).toEqual(
			written.map((path) => `webbplats/${path}`).sort(),
		);
		for (const path of written) {
			expect(Buffer.from(entries[`webbplats/${path}`] ?? []).equals(readFileSync(join(whole, path))), path).toBe(true);
		}
		const host = JSON.parse(readFileSync(join(whole, hostDescriptionFile), 'utf8'));
		for (const { name, text } of listHostSnippets(host)) {
			expect(Buffer.from(entries[`servrar/${name}`] ?? []).toString(), name).toBe(text);
		}
	});

	it('has a page that names the directory, where it goes, and what to see', () => {
		const page = Buffer.from(unzipSync(new Uint8Array(readFileSync(`${whole}.zip`)))['las-mig.html'] ?? []).toString();
		expect(page).toContain('Kontakter för brottsförebyggande samarbete i inlandet');
		expect(page).toContain('<code>/kommun/arjeplog/</code>');
		expect(page).toContain('<code>/finns-inte/</code>');
		// No address is decided, so none is named.
		expect(page).toContain('i roten av en domän eller i en mapp');
		// The address is the one that the site was built for, whatever has been decided since.
		const description = readFileSync(join(folder, hostDescriptionFile), 'utf8');
		const { address } = JSON.parse(description);
		writeFileSync(
			join(folder, hostDescriptionFile),
			description.replaceAll(address, 'https://www.kommun.test/kontakter/'),
		);
		run('package-site', [], { SITE_URL: 'https://annan.test/' });
		writeFileSync(join(folder, hostDescriptionFile), description);
		const decided = Buffer.from(unzipSync(new Uint8Array(readFileSync(zip)))['las-mig.html'] ?? []).toString();
		expect(decided).toContain('<b>https://www.kommun.test/kontakter/</b>');
		expect(decided).toContain('<code>https://www.kommun.test/kontakter/finns-inte/</code>');
		expect(decided).toContain('npm run verify-site -- https://www.kommun.test/kontakter/');
	});

	inLongRun(it)('has the same bytes each time, in every time zone', () => {
		const hash = () => createHash('sha256').update(readFileSync(zip)).digest('hex');
		run('package-site', [], { TZ: 'Europe/Stockholm' });
		const first = hash();
		run('package-site', [], { TZ: 'Asia/Tokyo' });
		expect(hash()).toBe(first);
	});

	it('has another day where a later build has, so that servers tell readers of what has changed, and warns of content that has changed since', () => {
		mkdirSync(join(folder, 'data'), { recursive: true });
		writeFileSync(join(folder, 'data/innehall.json'), '{"fingerprint":"0123456789abcdef"}\n');
		const start = join(folder, 'index.html');
		const later = new Date('2027-03-04T05:06:08Z');
		const { atime, mtime } = statSync(start);
		utimesSync(start, later, later);
		const { status, output } = run('package-site', [], { TZ: 'Asia/Tokyo' });
		utimesSync(start, atime, mtime);
		expect(status).toBe(0);
		for (const said of ['Varning: innehållet har ändrats', `packad i ${zip}`]) expect(output).toContain(said);
		expect(readDay(zip, 'webbplats/index.html')).toBe('2027-03-04 05:06:08');
	});

	it('is not made of a site that has lost a file', () => {
		const robots = join(folder, 'robots.txt');
		const before = readFileSync(robots);
		rmSync(robots);
		expect(run('package-site')).toEqual({
			status: 1,
			output: 'robots.txt saknas i den byggda webbplatsen. Kör ”npm run build” igen.\n',
		});
		writeFileSync(robots, before);
	});

	it('is not written over a file that is none', () => {
		writeFileSync(zip, 'Något eget');
		expect(run('package-site')).toEqual({ status: 1, output: expect.stringContaining('skrivs inte över') });
		expect(readFileSync(zip, 'utf8')).toBe('Något eget');
		expect(readdirSync(join(work, 'del')).sort()).toEqual(['ut', 'ut.zip']);
		rmSync(zip);
	});
});

describe('the settings of servers', () => {
	it('are written beside the site', () => {
		expect(run('host-files', ['/srv/webb']).status).toBe(0);
		expect(readFileSync(join(`${folder}-host`, 'nginx-server.conf'), 'utf8')).toContain('alias /srv/webb/;');
		if (!isLongRun) return;
		expect(run('host-files').status).toBe(0);
		expect(readFileSync(join(`${folder}-host`, 'nginx-server.conf'), 'utf8')).toContain(
			'alias /var/www/kontaktkatalog/;',
		);
	});

	it.each(inEveryRun(1, ['/srv/min webb;', '/', '']))(
		'are not written for %j, which servers would read as something else',
		(given) => {
			const { status, output } = run('host-files', [given]);
			expect([status, output]).toEqual([2, expect.stringContaining('hela sökväg')]);
		},
	);

	it('take nothing of anyone else away', () => {
		writeFileSync(join(`${folder}-host`, 'eget.txt'), 'Något eget');
		const { status, output } = run('host-files');
		expect([status, output]).toEqual([1, expect.stringContaining('eget.txt')]);
		expect(readFileSync(join(`${folder}-host`, 'eget.txt'), 'utf8')).toBe('Något eget');
	});
});

describe.each(inEveryRun(1, ['package-site', 'host-files']))('%s', (command) => {
	it('asks for a build where there is none', () => {
		const nowhere = join(work, 'finns-inte');
		expect(run(command, [], { OUT_DIR: nowhere })).toEqual({
			status: 1,
			output: `Det finns ingen byggd webbplats i ${nowhere}. Kör ”npm run build -- --content .cache/sites/hosted-content” först.\n`,
		});
		expect(existsSync(nowhere)).toBe(false);
	});

	it('explains itself, and what it does not take', () => {
		expect(run(command, ['--help'])).toEqual({ status: 0, output: expect.stringContaining('npm run') });
		expect(run(command, ['--nej'])).toEqual({ status: 2, output: expect.stringContaining('”--nej”') });
	});
});
