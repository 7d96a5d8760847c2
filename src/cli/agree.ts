import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { directoryOn, findBuildDay } from '../agreement/build-day.ts';
import { compareBuild } from '../agreement/compare-build.ts';
import { createTruth } from '../agreement/compare-file.ts';
import { explainDisagreement } from '../agreement/wording.ts';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { publishedAt } from '../domain/published-at.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { listFolder, readMarker } from '../output/build-marker.ts';
import { printable, shortened } from '../reports/printable.ts';
import { wording } from './agree-wording.ts';
import { acceptOrExit, readArguments } from './arguments.ts';
import { readPdfText } from './pdf-text.ts';
import { unpack } from './unpack.ts';

/** `npm run agree`: what every file of a build says of contacts, against the content. */
const taken = { options: { json: 'flag', content: 'value', help: 'flag', language: 'value' }, positionals: 1 } as const;
const { flags, language, positionals } = acceptOrExit(
	readArguments(process.argv.slice(2), taken, wording, readLanguage()),
	wording,
);
const say = wording[language];
/** More than this nobody reads in a terminal. */
const mostTold = 200;

const { contentDir, outDir, siteUrl, today } = readEnvironmentOrExit(language);
const folder = positionals[0] ?? outDir;
const stats = statSync(folder, { throwIfNoEntry: false });
if (stats === undefined) stop(say.folderMissing(shortened(folder)));
if (!stats.isDirectory()) stop(say.noFolder(shortened(folder)));
const written = readMarker(folder);
if (written === undefined) stop(say.noBuild(shortened(folder)));
const { content } = readContentFolder(readContentFiles(contentDir), today);
if (content === undefined) stop(say.contentBroken);

const read = (file: string) => readFileSync(join(folder, file));
const textOf = (address: string): string | undefined => {
	try {
		return read(address.slice(1).replace(/(^|\/)$/u, '$1index.html')).toString();
	} catch {
		return undefined;
	}
};
const url = addressOfBuild() ?? siteUrl ?? content.directory.site.url;
const day = findBuildDay(textOf(pageAddresses.linking()) ?? '') ?? today;
const directory = directoryOn(publishedAt(content.directory, url), day);
const result = compareBuild(
	{ written: [...written], files: listFolder(folder).files, read, unpack },
	createTruth({ ...content, directory }, readPdfText),
);

const agedSince = content.directory.contacts.filter(
	({ stale }, at) => stale && directory.contacts[at]?.stale === false,
).length;
const notes = [
	...(isOfThisContent(content.fingerprint) ? [] : [say.otherContent]),
	...(agedSince > 0 ? [say.older(day, agedSince)] : []),
	...(result.leftOut.length > 0 ? [say.pdfLeftOut(result.leftOut.length)] : []),
	...(result.hasPdfs ? [] : [say.noPdf]),
];
const { findings } = result;
if (flags.has('json')) {
	const inWords = findings.map((found) => ({
		...found,
		sv: explainDisagreement(found, 'sv'),
		en: explainDisagreement(found, 'en'),
	}));
	const { compared: files, leftOut, silent } = result;
	console.log(
		JSON.stringify({ contacts: directory.contacts.length, files, leftOut, silent, notes, findings: inWords }, null, 2),
	);
} else {
	for (const note of notes) console.log(note);
	for (const found of findings.slice(0, mostTold)) {
		console.log(`${printable(found.file)}: ${shortened(explainDisagreement(found, language), 1000)}`);
	}
	if (findings.length > mostTold) console.log(say.more(findings.length - mostTold));
	console.log(say.total(findings.length, result.compared, directory.contacts.length, result.silent.length));
}
process.exitCode = findings.length === 0 ? 0 : 1;

/** Where the build is to be published, by the description that it keeps for commands which hand it on. */
function addressOfBuild(): string | undefined {
	try {
		const { address } = JSON.parse(textOf('/.kontaktkatalog-host.json') ?? '{}') as { address?: unknown };
		return typeof address === 'string' && URL.canParse(address) ? address : undefined;
	} catch {
		return undefined;
	}
}

function isOfThisContent(fingerprint: string): boolean {
	return textOf(fileAddresses.contentVersion())?.includes(`"${fingerprint}"`) === true;
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
