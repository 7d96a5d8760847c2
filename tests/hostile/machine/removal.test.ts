import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { type Exchange, exchangeContent } from '../../../src/cli/exchange-content.ts';
import { type BuildOutput, openBuildOutput } from '../../../src/output/build-output.ts';
import { type DiskFault, withFault } from './faulty-disk.ts';
import {
	earlierSite,
	makeProject,
	newSite,
	silent,
	siteIn,
	snapshot,
	write,
	writeBuiltSite,
} from './project-folder.ts';

const never = Number.MAX_SAFE_INTEGER;
let project = '';
const bytes = (text: string) => new TextEncoder().encode(text);
const edits = [
	{ path: 'contacts/arkiv.yaml', before: bytes('role: Arkivarie'), after: 'role: Arkivarie\nstatus: vacant' },
	{ path: 'permalinks.csv', before: undefined, after: 'kind,id' },
	{ path: 'site.yaml', before: bytes('name: Prov'), after: undefined },
];

afterEach(() => rmSync(dirname(project), { recursive: true, force: true }));

/** A project with a site that stands, and a new one that has been built aside of changed content. */
async function prepare() {
	project = makeProject();
	const [content, target] = [join(project, 'content'), join(project, 'dist')];
	writeBuiltSite(target, earlierSite);
	const before = snapshot(content);
	const output = await openBuildOutput(target, { project, content }, silent);
	write(output.siteFolder, newSite);
	/** Exchanges both on a disk that fails once, if any. */
	const exchange = async (fault: DiskFault = { at: never, how: 'EIO' }) => {
		const came: Exchange[] = [];
		const steps = await withFault(fault, async () => {
			came.push(exchangeContent(content, edits, () => output.publish()));
		});
		output.abandon();
		return { came: came[0], steps };
	};
	return { content, target, before, output, exchange };
}

function isChanged(content: string): boolean {
	return existsSync(join(content, 'permalinks.csv')) && !existsSync(join(content, 'site.yaml'));
}

describe('a removal whose site has been built', { timeout: 60_000 }, () => {
	it('changes content and site', async () => {
		const { content, exchange, target } = await prepare();
		expect((await exchange()).came).toEqual({ came: 'done' });
		expect(isChanged(content)).toBe(true);
		expect(siteIn(target)).toEqual(newSite);
	});

	it.each<[string, (target: string, output: BuildOutput) => void, string]>([
		[
			'somebody has put a file where the site is',
			(target) => writeFileSync(join(target, 'mitt.txt'), 'Mitt.'),
			'target-foreign',
		],
		[
			'there is a file in its place',
			(target) => {
				rmSync(target, { recursive: true });
				writeFileSync(target, 'Mitt.');
			},
			'target-not-a-folder',
		],
		['another build has taken over there', (_, output) => output.abandon(), 'target-lost'],
	])('leaves both as they are where %s meanwhile', async (_, happen, code) => {
		const { before, content, exchange, output, target } = await prepare();
		happen(target, output);
		const there = snapshot(target);
		const { came } = await exchange();
		expect(came).toEqual({ came: 'failed', error: expect.objectContaining({ code }), left: [], isMixed: false });
		expect(snapshot(content)).toEqual(before);
		expect(snapshot(target)).toEqual(there);
	});

	it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
		'leaves both as they are in a folder that may not be written',
		async () => {
			const { before, content, exchange, target } = await prepare();
			chmodSync(project, 0o555);
			try {
				const { came } = await exchange();
				expect(came).toMatchObject({ came: 'failed', left: [] });
			} finally {
				chmodSync(project, 0o755);
			}
			expect(snapshot(content)).toEqual(before);
			expect(siteIn(target)).toEqual(earlierSite);
		},
	);

	it.each([
		['where the target is renamed', false],
		['where the target is a mount point', true],
	])('does all or nothing, or says that the site is mixed, whichever step fails, %s', async (_, isMountPoint) => {
		const seen = new Set<string>();
		// Where files are exchanged one by one, most steps are like the one before. The last is one that is not reached.
		for (let at = 1, isReached = true; isReached; at += isMountPoint ? 3 : 1) {
			const { before, content, exchange, target } = await prepare();
			const fault = { at, how: at % 2 === 0 ? 'EROFS' : 'ENOSPC', mountPoint: isMountPoint ? target : undefined };
			const { came, steps } = await exchange(fault);
			isReached = steps >= at;
			const site = siteIn(target) ?? {};
			if (came?.came === 'done') {
				expect(isChanged(content), `step ${at}`).toBe(true);
				expect(site).toMatchObject(newSite);
			} else {
				expect(came, `step ${at}`).toMatchObject({ came: 'failed', left: [] });
				expect(snapshot(content), `step ${at}`).toEqual(before);
				if (came?.came === 'failed' && !came.isMixed) expect(site, `step ${at}`).toMatchObject(earlierSite);
			}
			seen.add(came?.came === 'failed' && came.isMixed ? 'mixed' : String(came?.came));
			rmSync(dirname(project), { recursive: true, force: true });
		}
		expect([...seen].sort()).toEqual(isMountPoint ? ['done', 'failed', 'mixed'] : ['done', 'failed']);
	});
});
