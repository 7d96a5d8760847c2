import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { listHostSnippets } from '../hosting/host-files.ts';
import { BuildFailure, toBuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { openBuildOutput } from '../output/build-output.ts';
import { printable } from '../reports/printable.ts';
import { acceptOrExit, readArguments } from './arguments.ts';
import { readBuiltSite } from './built-site.ts';
import { commandIn } from './content-folder-option.ts';
import { wording } from './host-files-wording.ts';

/** The whole path of a folder, of signs that mean nothing to any of the servers. */
const isPlainFolder = /^(?:[A-Za-z]:)?(?:\/[\p{L}\d._-]+)+\/?$/u;

/** `npm run host-files`: settings of web servers for the built site, in a folder beside it, which is replaced by the same rules as a build. */
const taken = { options: { content: 'value', help: 'flag' }, positionals: 1 } as const;
const { language, positionals } = acceptOrExit(
	readArguments(process.argv.slice(2), taken, wording, readLanguage()),
	wording,
);
const say = wording[language];
const { contentDir, outDir } = readEnvironmentOrExit(language);
const [folder] = positionals;
if (folder !== undefined && !isPlainFolder.test(folder)) stop(say.notAFolder(folder), 2);
const built = await readBuiltSite(outDir);
if (built === undefined) stop(say.notBuilt(outDir, commandIn(contentDir, 'npm run build')));
const target = `${outDir}-host`;
try {
	const folders = { project: process.cwd(), content: contentDir };
	const output = await openBuildOutput(target, folders, {
		waiting: () => console.error(printable(say.waiting(target))),
		leftOver: (path) => console.error(printable(say.leftOver(path))),
		kept: (path) => console.error(printable(say.leftOver(path))),
	});
	try {
		for (const { name, text } of listHostSnippets(built.host, folder)) {
			writeFileSync(join(output.siteFolder, name), text);
		}
		output.publish();
	} finally {
		output.abandon();
	}
	console.log(printable(say.done(target)));
} catch (error) {
	const failure = toBuildFailure(error, target) ?? new BuildFailure('render-failed', { detail: String(error) });
	stop(explainBuildFailure(failure, language));
}

function stop(sentence: string, status = 1): never {
	console.error(printable(sentence));
	process.exit(status);
}
