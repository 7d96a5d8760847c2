import { satisfies, valid, validRange } from 'semver';

type Packages = Readonly<Record<string, string>>;

/** A package.json, as far as it says what is installed. */
export interface Manifest {
	readonly dependencies?: Packages;
	readonly devDependencies?: Packages;
	readonly optionalDependencies?: Packages;
	readonly peerDependencies?: Packages;
	/** npm's own field: true runs the install scripts of a package, false leaves them out. */
	readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** One package of a package-lock.json of version 3. */
interface LockedPackage extends Manifest {
	readonly version?: string;
	readonly resolved?: string;
	/** Subresource Integrity: the hash of the package's archive. */
	readonly integrity?: string;
	/** A folder of this project instead of a package. */
	readonly link?: boolean;
	/** Lies in the archive of the package that it is nested in, whose hash covers it. */
	readonly inBundle?: boolean;
	readonly hasInstallScript?: boolean;
	/** Why its maintainers no longer want it used. */
	readonly deprecated?: string;
}

export interface Lock {
	readonly lockfileVersion: number;
	/** By path from the project; the project itself is ''. */
	readonly packages: Readonly<Record<string, LockedPackage>>;
}

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** What is wrong with where packages come from, one sentence each; none when everything that is installed has its hash in the lock. */
export function supplyFaults(manifest: Manifest, lock: Lock): string[] {
	const { '': project = {}, ...packages } = lock.packages;
	return [
		...kinds.flatMap((kind) => outOfStep(kind, manifest, project)),
		...sourceFaults('package.json', manifest, (source) => validRange(source) !== null),
		...kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}).flatMap((wanted) => rangeFaults(wanted, packages))),
		...Object.entries(packages).flatMap(([path, each]) => packageFaults(path, each, packages)),
		...scriptFaults(manifest.allowScripts ?? {}, packages),
	];
}

function outOfStep(kind: (typeof kinds)[number], manifest: Manifest, project: LockedPackage): string[] {
	const sorted = (each: Packages = {}) => JSON.stringify(Object.entries(each).sort());
	return sorted(manifest[kind]) === sorted(project[kind]) ? [] : [`the lock has other ${kind} than package.json`];
}

function sourceFaults(who: string, manifest: Manifest, isSound: (source: string) => boolean): string[] {
	return [...kinds, 'peerDependencies' as const].flatMap((kind) =>
		Object.entries(manifest[kind] ?? {})
			.filter(([, source]) => !isSound(source))
			.map(([name, source]) => `${who} takes ${name} from "${source}", not from the registry by version`),
	);
}

/** A range, or what the lock turns into a version with a hash: a tag, or another name in the registry. */
function isInRegistry(source: string): boolean {
	return source.startsWith('npm:') || !/[:/]/u.test(source);
}

function rangeFaults([name, range]: readonly [string, string], packages: Lock['packages']): string[] {
	const version = packages[`node_modules/${name}`]?.version;
	if (version === undefined) return [`the lock lacks ${name}`];
	return satisfies(version, range) ? [] : [`the lock has ${name} ${version}, package.json asks for ${range}`];
}

function packageFaults(path: string, each: LockedPackage, packages: Lock['packages']): string[] {
	if (each.link === true) return [];
	const faults = sourceFaults(path, each, isInRegistry);
	if (each.resolved !== undefined) faults.push(`${path} names where it is fetched from`);
	if (valid(each.version) === null) faults.push(`${path} has no version`);
	if (each.inBundle !== true && !/^sha512-[\w+/]{86}==$/u.test(each.integrity ?? ''))
		faults.push(`${path} has no SHA-512`);
	if (each.deprecated !== undefined) faults.push(`${path} is deprecated: ${each.deprecated}`);
	for (const part of Object.keys(each.optionalDependencies ?? {})) {
		if (!isReachable(part, path, packages))
			faults.push(`the lock lacks ${part}, the part of ${path} for another machine`);
	}
	return faults;
}

/** True when a package finds another as Node.js does: in its own node_modules, then in those of the folders above. */
function isReachable(name: string, from: string, packages: Lock['packages']): boolean {
	if (`${from}/node_modules/${name}` in packages) return true;
	const above = from.lastIndexOf('/node_modules/');
	return above === -1 ? `node_modules/${name}` in packages : isReachable(name, from.slice(0, above), packages);
}

function scriptFaults(allowed: Readonly<Record<string, boolean>>, packages: Lock['packages']): string[] {
	const withScripts = new Set(
		Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
			hasInstallScript === true ? [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)] : [],
		),
	);
	return [
		...Object.entries(allowed).flatMap(([name, runs]) => {
			if (!withScripts.has(name)) return [`allowScripts names ${name}, which has no install script`];
			return runs ? [`allowScripts lets ${name} run its install script`] : [];
		}),
		...[...withScripts].filter((name) => !(name in allowed)).map((name) => `allowScripts does not name ${name}`),
	];
}
