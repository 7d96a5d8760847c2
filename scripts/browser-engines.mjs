// The browser engines that the tests try beside Chromium. Built-in modules only, apart from the set-up's own files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fail, say } from './setup.mjs';
import { wording } from './setup-wording.mjs';
import { canInstallPackages, installPackages } from './system-packages.mjs';

/** Each engine: its name, the variable that names its program, the packages that have it, and how it is found. */
const engines = [
	{ name: 'Firefox', variable: 'FIREFOX_PATH', packages: ['firefox-esr'], find: findFirefox },
	{ name: 'WebKit', variable: 'WEBKIT_DRIVER_PATH', packages: ['webkit2gtk-driver', 'xvfb'], find: findWebkitDriver },
];

/** The path of a Firefox that can be driven, if there is one. */
export function findFirefox() {
	const usual = [
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	];
	return findNamed('FIREFOX_PATH') ?? usual.find((path) => existsSync(path) && !leadsToSnap(path));
}

/** The path of the WebDriver of WebKitGTK, if it, the browser that it drives and a screen for that are there. */
export function findWebkitDriver() {
	const driver = findNamed('WEBKIT_DRIVER_PATH') ?? findProgram('WebKitWebDriver');
	return driver && findMiniBrowser() && findProgram('Xvfb') ? driver : undefined;
}

/** The path of WebKitGTK's own small browser, newest first where there are several. */
export function findMiniBrowser() {
	const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
	const within = (folder) =>
		readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => join(folder, name));
	const folders = libraries.flatMap((folder) => [folder, ...within(folder)]).flatMap(within);
	return folders
		.filter((folder) => /webkit2?gtk-[\d.]+$/u.test(folder))
		.sort()
		.reverse()
		.map((folder) => join(folder, 'MiniBrowser'))
		.find((path) => existsSync(path));
}

/**
 * Finds the engines, installing those that are missing where that is possible. Gives the variables that name them to the tests, empty for one
 * that cannot be had, and the names of those. None stops anything.
 */
export function ensureEngines() {
	const found = engines.map(({ name, variable, packages, find }) => {
		if (find() === undefined && canInstallPackages()) {
			say(wording.installingProgram(name));
			installPackages(packages);
		}
		return { name, variable, path: find() };
	});
	return {
		variables: Object.fromEntries(found.map(({ variable, path }) => [variable, path ?? ''])),
		missing: found.filter(({ path }) => path === undefined).map(({ name }) => name),
	};
}

/** The file that a variable names; one that names none is a mistake to tell. */
function findNamed(variable) {
	const named = process.env[variable];
	if (named === undefined || named === '') return;
	return existsSync(named) ? named : fail(wording.noSuchFile(variable, named));
}

function findProgram(name) {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Ubuntu's firefox is a line that starts a snap, which sees no profile outside its own folders. */
function leadsToSnap(path) {
	return statSync(path).size < 1 << 16 && readFileSync(path, 'utf8').includes('/snap/');
}
