// Which packages of the lock file are made for one kind of machine, and which Node.js is pinned for it.
import process from 'node:process';

/** This machine in npm's words: `libc` tells glibc from musl on Linux, and is undefined elsewhere. */
export function thisMachine() {
	const { platform, arch } = process;
	if (platform !== 'linux') return { platform, arch, libc: undefined };
	return {
		platform,
		arch,
		libc: process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc',
	};
}

/**
 * The package that holds the pinned Node.js for a machine, as `{ name, version }`. Undefined for a machine that none is made for, and
 * for one with musl: the packages are built against glibc.
 */
export function pinnedNode({ optionalDependencies = {} }, { platform, arch, libc }) {
	if (libc === 'musl') return undefined;
	const machine = `${platform === 'win32' ? 'win' : platform}-${arch}`;
	const found = Object.entries(optionalDependencies).find(([name]) =>
		[`node-${machine}`, `node-bin-${machine}`].includes(name),
	);
	return found && { name: found[0], version: found[1] };
}

/**
 * The packages made for a machine that are not installed, as `{ name, version, integrity }`; those that only check the site count where
 * `withDev` says so. npm leaves a package out without a word when it may be left out and cannot be fetched, has another hash than the lock
 * file says, or asks for a newer Node.js.
 */
export function missingPackages({ packages }, { platform, arch, libc }, withDev, isInstalled) {
	return Object.entries(packages)
		.filter(([path, { dev, optional, os, cpu, libc: libcs }]) => {
			if (dev === true && !withDev) return false;
			const isForOneKind = optional === true && (os !== undefined || cpu !== undefined);
			return isForOneKind && names(os, platform) && names(cpu, arch) && names(libcs, libc) && !isInstalled(path);
		})
		.map(([path, { version, integrity }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, integrity }));
}

/**
 * The paths of packages that may be left out, and that are installed with another hash than the lock file now has. Where npm cannot
 * fetch what the new hash is of, it leaves the old one in place and says nothing.
 */
export function changedPackages({ packages }, installed) {
	return Object.entries(packages).flatMap(([path, { optional, integrity }]) => {
		const before = installed.packages[path];
		return optional === true && before !== undefined && before.integrity !== integrity ? [path] : [];
	});
}

/** True when packages that only check the site are among those installed. */
export function hasDevPackages({ packages }) {
	return Object.values(packages).some(({ dev }) => dev === true);
}

/** npm has one name or a list; none stands for every machine. */
function names(kinds, kind) {
	return kinds === undefined || [kinds].flat().includes(kind);
}
