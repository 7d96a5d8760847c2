import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Looks for LibreOffice where the variable names it. */
function findOffice(path: string) {
	const find = `import('./scripts/office.mjs').then(({ findOffice }) => console.log(findOffice()))`;
	return spawnSync(process.execPath, ['-e', find], { encoding: 'utf8', env: { LIBREOFFICE_PATH: path } });
}

describe('the LibreOffice that opens spreadsheets', () => {
	it('is the one that its variable names', () => {
		expect(findOffice(process.execPath)).toMatchObject({ status: 0, stdout: `${process.execPath}\n`, stderr: '' });
	});

	it('that its variable says is where nothing is, is a mistake to tell', () => {
		const told = '\nLIBREOFFICE_PATH is /nowhere/office, where there is no file.\n';
		expect(findOffice('/nowhere/office')).toMatchObject({ status: 1, stderr: told });
	});
});
