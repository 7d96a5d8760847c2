// The LibreOffice that the tests open spreadsheets in. Built-in modules only, apart from the set-up's own files.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fail, say } from './setup.mjs';
import { wording } from './setup-wording.mjs';
import { canInstallPackages, installPackages } from './system-packages.mjs';

/** Where it usually is, if it opens spreadsheets: Debian parts it. */
const usual = [
	'/usr/bin/localc',
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The path of a LibreOffice that opens spreadsheets, if there is one. */
export function findOffice() {
	const named = process.env['LIBREOFFICE_PATH'];
	if (named === undefined || named === '') return usual.find((path) => existsSync(path));
	return existsSync(named) ? named : fail(wording.noSuchFile('LIBREOFFICE_PATH', named));
}

/** Installs it where it is missing and that is possible. It stops nothing: what needs it is left out. */
export function ensureOffice() {
	if (findOffice() !== undefined || !canInstallPackages()) return;
	say(wording.installingProgram('LibreOffice'));
	installPackages(['libreoffice-calc']);
}
