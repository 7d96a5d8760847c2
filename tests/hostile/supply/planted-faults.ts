import type { Lock, Manifest } from './supply-faults.ts';

/** A fault planted in a sound package.json and lock, and what must be said of it. */
interface PlantedFault {
	readonly what: string;
	readonly manifest?: Manifest;
	/** Laid over the packages of the lock by path; null takes one away. */
	readonly packages?: Readonly<Record<string, Lock['packages'][string] | null>>;
	readonly expected: readonly string[];
}

const hash = `sha512-${'A'.repeat(86)}==`;

export const soundManifest = {
	dependencies: { plain: '^1.2.0' },
	devDependencies: { scripted: '~2.0.0' },
	optionalDependencies: { 'part-linux': '1.2.3' },
	allowScripts: { scripted: false },
} satisfies Manifest;

const { allowScripts: _, ...soundProject } = soundManifest;

export const soundLock: Lock = {
	lockfileVersion: 3,
	packages: {
		'': soundProject,
		'node_modules/plain': {
			version: '1.2.3',
			integrity: hash,
			dependencies: { scripted: 'latest' },
			optionalDependencies: { 'part-linux': '1.2.3' },
		},
		'node_modules/plain/node_modules/packed': { version: '1.0.0', inBundle: true },
		'node_modules/part-linux': { version: '1.2.3', integrity: hash },
		'node_modules/scripted': { version: '2.0.1', integrity: hash, hasInstallScript: true },
		'node_modules/own-folder': { resolved: 'bench', link: true },
	},
};

const plain = { version: '1.2.3', integrity: hash };

function asksFor(source: string): Pick<PlantedFault, 'manifest' | 'packages'> {
	const dependencies = { plain: source };
	return { manifest: { ...soundManifest, dependencies }, packages: { '': { ...soundProject, dependencies } } };
}

export const plantedFaults: readonly PlantedFault[] = [
	...[
		'git+https://git.example/plain.git',
		'git@git.example:plain.git',
		'github:somebody/plain',
		'somebody/plain',
		'https://files.example/plain.tgz',
		'file:../plain',
		'npm:other@^1.2.0',
		'latest',
	].map((source) => ({
		what: `a package of package.json from ${source}`,
		...asksFor(source),
		expected: [
			`package.json takes plain from "${source}", not from the registry by version`,
			`the lock has plain 1.2.3, package.json asks for ${source}`,
		],
	})),
	...['github:somebody/deep', 'somebody/deep', 'git@git.example:deep.git', 'http://files.example/deep.tgz'].map(
		(source) => ({
			what: `a package of a package from ${source}`,
			packages: { 'node_modules/plain': { ...plain, dependencies: { deep: source } } },
			expected: [`node_modules/plain takes deep from "${source}", not from the registry by version`],
		}),
	),
	{
		what: 'an address that a package is fetched from',
		packages: { 'node_modules/plain': { ...plain, resolved: 'https://registry.example/plain.tgz' } },
		expected: ['node_modules/plain names where it is fetched from'],
	},
	{
		what: 'a git repository that a package is fetched from',
		packages: { 'node_modules/plain': { ...plain, resolved: 'git+ssh://git@git.example/plain.git#0a1b2c' } },
		expected: ['node_modules/plain names where it is fetched from'],
	},
	{
		what: 'no hash',
		packages: { 'node_modules/plain': { version: '1.2.3' } },
		expected: ['node_modules/plain has no SHA-512'],
	},
	{
		what: 'a hash of a kind that can be forged',
		packages: { 'node_modules/plain': { version: '1.2.3', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } },
		expected: ['node_modules/plain has no SHA-512'],
	},
	{
		what: 'no version',
		packages: { 'node_modules/plain/node_modules/packed': { inBundle: true } },
		expected: ['node_modules/plain/node_modules/packed has no version'],
	},
	{
		what: 'a deprecated package',
		packages: { 'node_modules/plain': { ...plain, deprecated: 'Use other instead' } },
		expected: ['node_modules/plain is deprecated: Use other instead'],
	},
	{
		what: 'a script that nobody has decided about',
		packages: { 'node_modules/plain': { ...plain, hasInstallScript: true } },
		expected: ['allowScripts does not name plain'],
	},
	{
		what: 'a script of a nested package that nobody has decided about',
		packages: { 'node_modules/plain/node_modules/@a/deep': { ...plain, hasInstallScript: true } },
		expected: ['allowScripts does not name @a/deep'],
	},
	{
		what: 'a decision about a script that is not there',
		manifest: { ...soundManifest, allowScripts: { scripted: false, plain: false } },
		expected: ['allowScripts names plain, which has no install script'],
	},
	{
		what: 'a script that is let run',
		manifest: { ...soundManifest, allowScripts: { scripted: true } },
		expected: ['allowScripts lets scripted run its install script'],
	},
	{
		what: 'a range in package.json that the lock was not made for',
		manifest: { ...soundManifest, dependencies: { plain: '^1.3.0' } },
		expected: [
			'the lock has other dependencies than package.json',
			'the lock has plain 1.2.3, package.json asks for ^1.3.0',
		],
	},
	{
		what: 'a range that the lock repeats but does not keep',
		...asksFor('^2.0.0'),
		expected: ['the lock has plain 1.2.3, package.json asks for ^2.0.0'],
	},
	{
		what: 'a package that the lock lacks',
		packages: { 'node_modules/scripted': null },
		manifest: { ...soundManifest, allowScripts: {} },
		expected: ['the lock lacks scripted'],
	},
	{
		what: 'a part for another kind of machine that the lock lacks',
		packages: { 'node_modules/plain': { ...plain, optionalDependencies: { 'part-darwin': '1.2.3' } } },
		expected: ['the lock lacks part-darwin, the part of node_modules/plain for another machine'],
	},
];
