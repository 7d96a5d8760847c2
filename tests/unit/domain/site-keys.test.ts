import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { siteSchema } from '../../../src/domain/site.ts';

it('the keys that site.yaml must have are those that editors are told to write', () => {
	const [, table = ''] = readFileSync('docs/redigera.md', 'utf8').split('## Katalogen själv: `site.yaml`');
	const told = [...table.matchAll(/^\| (?<keys>`[^|]+?) +\| ja +\|/gmu)].flatMap(({ groups }) =>
		[...(groups?.['keys'] ?? '').matchAll(/`(\w+)`/gu)].map(([, key]) => key),
	);
	const { error } = siteSchema('2026-11-23' as IsoDate).safeParse({});
	const needed = new Set(error?.issues.map(({ path }) => path[0]));
	expect(new Set(told)).toEqual(needed);
});
