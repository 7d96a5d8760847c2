import { spawnSync } from 'node:child_process';
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

	it('has a sentence for everything in both languages', () => {
		const keysWith = (...options: string[]) => {
			const print = `import('./scripts/setup-wording.mjs').then(({ wording }) => console.log(Object.keys(wording).join()))`;
			return spawnSync('node', ['-e', print, '--', ...options], { encoding: 'utf8' }).stdout;
		};
		expect(keysWith()).toMatch(/^noNode,/u);
		expect(keysWith('--swedish')).toBe(keysWith());
	});
});
