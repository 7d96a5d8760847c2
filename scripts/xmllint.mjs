// The xmllint that the tests have feeds and the description for data portals checked by. Built-in modules only, apart from the set-up's own files.
import { spawnSync } from 'node:child_process';
import { say } from './setup.mjs';
import { wording } from './setup-wording.mjs';
import { canInstallPackages, installPackages } from './system-packages.mjs';

/** Installs it where it is missing and that is possible; false where it cannot be had. It stops nothing: what needs it is left out. */
export function ensureXmllint() {
	if (!isThere() && canInstallPackages()) {
		say(wording.installingProgram('xmllint'));
		installPackages(['libxml2-utils']);
	}
	return isThere();
}

function isThere() {
	return spawnSync('xmllint', ['--version']).error === undefined;
}
