import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What a script of plain Node.js says. */
function say(args: readonly string[]) {
	const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' });
	return { status, stderr };
}

describe('what the set-up says', () => {
	it('is in Swedish for a command that asks for it', () => {
		expect(say(['scripts/with-setup.mjs', '--swedish', 'finns-inte'])).toEqual({
			status: 1,
			stderr: '\n”finns-inte” är inte installerat: ta bort mappen node_modules och försök igen.\n',
		});
		expect(say(['scripts/with-setup.mjs', 'finns-inte']).stderr).toContain('"finns-inte" is not installed');
	});

	it('is in Swedish about a Node.js that is too old, too', () => {
		const old = `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });`;
		expect(say(['-e', `${old} require('./scripts/refuse-old-node.cjs')`, '--', '--swedish'])).toEqual({
			status: 1,
			stderr: 'Node.js 20.9 eller senare behövs för att starta; den här är 18.20.8. Se https://nodejs.org/\n',
		});
	});

	it('is in Swedish when the site is built and shown, whatever language the machine has', () => {
		const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
		const [command = '', ...args] = start.split(' ');
		const env = { ...process.env, BUILD_DATE: 'i går', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
		const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
		expect({ status, stdout, stderr }).toEqual({
			status: 1,
			stdout: 'Bygger webbplatsen …\n',
			stderr: 'BUILD_DATE är ”i går”, men ska vara en dag som 2026-01-31.\n',
		});
	});

	it('has a sentence for everything in both languages', () => {
		const keysWith = (...options: string[]) => {
			const print = `import('./scripts/setup-wording.mjs').then(({ wording }) => console.log(Object.keys(wording).join()))`;
			return spawnSync('node', ['-e', print, '--', ...options], { encoding: 'utf8' }).stdout;
		};
		expect(keysWith()).toMatch(/^noNode,/u);
		expect(keysWith('--swedish')).toBe(keysWith());
	});
});
