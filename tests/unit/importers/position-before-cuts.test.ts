import { expect, it } from 'vitest';
import { listCuts, makeCuts } from '../../../src/importers/cut-values.ts';
import { createLineTable } from '../../../src/importers/line-table.ts';
import { positionBeforeCuts } from '../../../src/importers/position-before-cuts.ts';

const text = `role: Arkivarie
person:
  given: Ada
  family: Ek
emails: [a@x.example, b@x.example, c@x.example] # sist
phones:
  - number: 112
  - number: 113
    label: första
note: Ring Ada Ek.`;
const cuts = listCuts(text, {
	keys: ['person'],
	items: { emails: [1], phones: [0] },
	added: 'status: vacant',
});

it.each(['Arkivarie', '# sist', 'number: 113', 'första', 'Ring Ada'])(
	'what is left of a text stands where it stood before: %s',
	(words) => {
		const after = makeCuts(text, cuts ?? []);
		const position = createLineTable(after)(after.indexOf(words));
		expect(positionBeforeCuts(text, cuts ?? [], position)).toEqual(createLineTable(text)(text.lastIndexOf(words)));
	},
);

it('what has been written instead of something stands where that begins', () => {
	const after = makeCuts(text, cuts ?? []);
	const place = (words: string) => positionBeforeCuts(text, cuts ?? [], createLineTable(after)(after.indexOf(words)));
	expect(place('c@x.example')).toEqual({ line: 5, column: 9 });
	expect(place('status')).toEqual({ line: 10, column: 19 });
});
