import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const emptyFolder = mkdtempSync(join(tmpdir(), 'no-programs-'));
afterAll(() => rmSync(emptyFolder, { recursive: true }));

/** Looks for the engines where no program is in PATH, so that none can be installed either. */
function findEngines(variables: Record<string, string>) {
	const find = `import('./scripts/browser-engines.mjs').then(({ ensureEngines }) => console.log(JSON.stringify(ensureEngines())))`;
	return spawnSync(process.execPath, ['-e', find], { encoding: 'utf8', env: { PATH: emptyFolder, ...variables } });
}

describe('a browser engine', () => {
	it('that cannot be had stops nothing, and is named', () => {
		const { status, stdout, stderr } = findEngines({ FIREFOX_PATH: process.execPath });
		expect([status, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toEqual({
			variables: { FIREFOX_PATH: process.execPath, WEBKIT_DRIVER_PATH: '' },
			missing: ['WebKit'],
		});
	});

	it.each(['FIREFOX_PATH', 'WEBKIT_DRIVER_PATH'])('that %s says is where nothing is, is a mistake to tell', (name) => {
		const { status, stderr } = findEngines({ [name]: '/nowhere/browser' });
		expect([status, stderr]).toEqual([1, `\n${name} is /nowhere/browser, where there is no file.\n`]);
	});
});
