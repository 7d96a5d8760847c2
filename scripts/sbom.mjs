// `npm run sbom [-- file]`: writes what the project is made of, as package-lock.json has it, in CycloneDX (ECMA-424) as JSON.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fail, root, say } from './setup.mjs';

const file = resolve(root, process.argv[2] ?? 'sbom.cdx.json');
const { stdout } = spawnSync(
	'npm',
	[
		'sbom',
		'--sbom-format=cyclonedx',
		'--sbom-type=application',
		'--package-lock-only',
		'--include=dev',
		'--include=optional',
	],
	{
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		shell: process.platform === 'win32',
	},
);
if (!stdout?.startsWith('{')) fail('npm made no SBOM: npm 10 or later is needed ("npm --version" says which this is).');
writeFileSync(file, `${JSON.stringify(reproducible(JSON.parse(stdout)), null, '\t')}\n`);
say(`Wrote ${file}`);

/** The same lock file gives the same bytes, on npm 10 and 11: without the number, time, npm version and folder of one run. */
function reproducible({ serialNumber, metadata: { timestamp, tools, ...metadata }, ...bom }) {
	const { component } = metadata;
	const name = component['bom-ref'].replace(/@[^@]*$/, '');
	return {
		...bom,
		metadata: { ...metadata, component: { ...withoutPath(component), name } },
		components: firstOfEach(bom.components.map(withoutPath).map(withScope), 'bom-ref'),
		dependencies: firstOfEach(bom.dependencies, 'ref'),
	};
}

function withoutPath({ properties, ...each }) {
	return { ...each, properties: properties.filter(({ name }) => name !== 'cdx:npm:package:path') };
}

/** CycloneDX has "excluded" for what a project is tested with; npm says so in a property of its own, and "optional". */
function withScope(component) {
	const isForTests = component.properties.some(({ name }) => name === 'cdx:npm:package:development');
	return isForTests ? { ...component, scope: 'excluded' } : component;
}

/** npm 10 lists a package once for each folder that it lies in. */
function firstOfEach(entries, key) {
	const byKey = new Map();
	for (const entry of entries) if (!byKey.has(entry[key])) byKey.set(entry[key], entry);
	return [...byKey.values()];
}
