import { expect, it } from 'vitest';
import { readRawYaml } from '../../../src/importers/raw-yaml.ts';

const read = (text: string) => readRawYaml(new TextEncoder().encode(text));

it('a scalar is the text that stands there, unless a program would write it as another', () => {
	expect(
		read(
			'role: Växel\nphones:\n  - number: 0846500400\n  - number: "0846500400"\n  - number: 112\nverified: 2026-11-20\n',
		),
	).toEqual({
		role: 'Växel',
		phones: [{ number: 846500400 }, { number: '0846500400' }, { number: '112' }],
		verified: '2026-11-20',
	});
	expect(read('namesake: true\nnote: null\ntopics: [1.50, x]\n')).toEqual({
		namesake: 'true',
		note: null,
		topics: [1.5, 'x'],
	});
});

it('what is no YAML says nothing', () => {
	expect(read('role: "Växel\n  - a: [')).toBe(undefined);
});
