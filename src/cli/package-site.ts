import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Zippable, zipSync } from 'fflate';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { textIn } from '../domain/local-text.ts';
import { absoluteAddress, fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import { listHostSnippets } from '../hosting/host-files.ts';
import { renderPackagePage } from '../hosting/package-page.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { printable } from '../reports/printable.ts';
import { acceptOrExit, readArguments } from './arguments.ts';
import { readBuiltSite } from './built-site.ts';
import { commandIn } from './content-folder-option.ts';
import { wording } from './package-site-wording.ts';

/** `npm run package`: the built site as one zip, for those who put it on a server by hand. The same build gives the same bytes. */
const PAGE = 'las-mig.html';
/** Files that get no smaller. */
const packed = /\.(?:br|gz|pdf|png|woff2)$/u;
const folders = { site: 'webbplats', servers: 'servrar' } as const;

const taken = { options: { content: 'value', help: 'flag' } } as const;
const { language } = acceptOrExit(readArguments(process.argv.slice(2), taken, wording, readLanguage()), wording);
const say = wording[language];
const { contentDir, outDir, today } = readEnvironmentOrExit(language);

const built = await readBuiltSite(outDir);
if (built === undefined) stop(say.notBuilt(outDir, commandIn(contentDir, 'npm run build')));
const lost = built.files.find((path) => !existsSync(join(built.folder, path)));
if (lost !== undefined) stop(say.incomplete(lost));
const { content } = readContentFolder(readContentFiles(contentDir), today);
if (content === undefined) stop(say.contentBroken);
const { directory, fingerprint } = content;
if (!isBuiltFrom(fingerprint, built.folder))
	console.error(printable(say.otherContent(outDir, commandIn(contentDir, 'npm run build'))));
const { name, languages } = directory.site;
const { address } = built.host;
const nameText = textIn(name, languages[0] ?? 'sv', languages).text;
const isDecided = !isUndecidedAddress(address);
const shown = (path: string) => (isDecided ? absoluteAddress(address, path) : path);
// A place, and no person: the page may lie about for long.
const [municipality] = directory.municipalities;
const page = renderPackagePage(
	{
		name: nameText,
		address: isDecided ? address : undefined,
		samples: [
			{ address: shown(pageAddresses.start()), shows: `”${nameText}”` },
			...(municipality === undefined
				? []
				: [{ address: shown(pageAddresses.municipality(municipality)), shows: `”${municipality.name}”` }]),
		],
		missing: shown('/finns-inte/'),
		folders,
		files: built.files.length,
	},
	language,
);
const entries: Zippable = {
	[PAGE]: new TextEncoder().encode(page),
	...Object.fromEntries(
		listHostSnippets(built.host).map((snippet) => [
			`${folders.servers}/${snippet.name}`,
			new TextEncoder().encode(snippet.text),
		]),
	),
	...Object.fromEntries(
		built.files.map((path) => [
			`${folders.site}/${path}`,
			[
				new Uint8Array(readFileSync(join(built.folder, path))),
				{ level: packed.test(path) ? 0 : 6, mtime: dayInZip(statSync(join(built.folder, path)).mtime) },
			],
		]),
	),
};
const target = `${outDir}.zip`;
if (existsSync(target) && !isPackage(target)) stop(say.foreign(target));
try {
	writeFileSync(`${target}.new`, zipSync(entries, { mtime: dayInZip(statSync(built.folder).mtime) }));
	renameSync(`${target}.new`, target);
} catch (error) {
	rmSync(`${target}.new`, { force: true });
	stop(say.unwritable(target, (error as NodeJS.ErrnoException).code ?? ''));
}
console.log(printable(say.done(target)));

/**
 * The day of a file as a zip says it, in UTC whatever the time zone of this machine. Servers tell a changed file by its day and size, and a changed digit
 * leaves the size as it was: the day must follow the build, or readers keep what they have.
 */
function dayInZip(day: Date): Date {
	const [year, ...rest] = [
		Math.max(day.getUTCFullYear(), 1980),
		day.getUTCMonth(),
		day.getUTCDate(),
		day.getUTCHours(),
		day.getUTCMinutes(),
		day.getUTCSeconds(),
	] as const;
	return new Date(year, ...rest);
}

/** True for a file that this command has written: the page comes first in it (APPNOTE.TXT 4.3.7: the name is at byte 30). */
function isPackage(file: string): boolean {
	try {
		const head = readFileSync(file)
			.subarray(0, 30 + PAGE.length)
			.toString('latin1');
		return head.startsWith('PK') && head.endsWith(PAGE);
	} catch {
		return false;
	}
}

/** True for a site that says itself that it is built from the content as it is now. */
function isBuiltFrom(fingerprint: string, folder: string): boolean {
	const said = join(folder, fileAddresses.contentVersion());
	return existsSync(said) && readFileSync(said, 'utf8').includes(`"${fingerprint}"`);
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
