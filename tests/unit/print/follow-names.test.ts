import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { followSelection } from '../../../src/domain/follow-selection.ts';
import { listSelectionAliases } from '../../../src/domain/selection-aliases.ts';
import { followSubject } from '../../../src/print/follow-names.ts';
import { parsePrintChoice } from '../../../src/print/print-choice.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory('content');
const former: Directory['former'] = [
	{ kind: 'contact', id: 'fore', state: 'moved', target: { kind: 'contact', id: 'polis-umea' } },
	{ kind: 'contact', id: 'utan-post', state: 'moved', target: { kind: 'organisation', id: 'polisen' } },
	{ kind: 'contact', id: 'borta', state: 'removed', target: { kind: 'organisation', id: 'polisen' } },
	{ kind: 'organisation', id: 'fore', state: 'moved', target: { kind: 'organisation', id: 'polisen' } },
	{ kind: 'organisation', id: 'blev-kommun', state: 'moved', target: { kind: 'municipality', id: '2418' } },
	{ kind: 'organisation', id: 'forsvann', state: 'vanished', target: { kind: 'county', id: '24' } },
	{ kind: 'release', id: 'fore', state: 'moved', target: { kind: 'release', id: 'efter' } },
	{ kind: 'page', id: 'fore', state: 'moved', target: { kind: 'page', id: 'om' } },
];
const source = { aliases: listSelectionAliases({ ...directory, former }) };

describe('what an address names', () => {
	it.each([
		['alla', 'alla'],
		['kommun=2418', 'kommun=mala'],
		['kommun=Malå', 'kommun=mala'],
		['kommun=MALA', 'kommun=mala'],
		['lan=24', 'lan=vasterbotten'],
		['organisation=fore', 'organisation=polisen'],
		['organisation=FORE', 'organisation=polisen'],
		['organisation=blev-kommun', 'kommun=mala'],
		['pressmeddelande=fore', 'pressmeddelande=efter'],
		['typ=Polis', 'typ=polis'],
		// Gone without leading on, of another kind, or nothing that ever was.
		['organisation=forsvann', 'organisation=forsvann'],
		['kommun=fore', 'kommun=fore'],
		['kommun=__proto__', 'kommun=proto'],
		['kommun=中文', 'kommun=中文'],
	])('%s is %s', (written, expected) => {
		expect(followSelection(written, source.aliases)).toBe(expected);
	});

	it.each([
		['', '#kontakter=fore,Polis-Umea,mala-andt-bra', ['polis-umea', 'mala-andt-bra']],
		['', '#kontakter=borta,utan-post,okand', ['borta', 'utan-post', 'okand']],
	])('of picked contacts is followed one by one, and each is there once: %s%s', (query, fragment, ids) => {
		expect(followSubject(parsePrintChoice(query, fragment).of, source)).toEqual({ kind: 'picked', ids });
	});

	it('is followed in a search too, save for the words', () => {
		expect(followSubject(parsePrintChoice('?q=2418&kommun=2418&typ=Kommun', '').of, source)).toEqual({
			kind: 'search',
			state: { query: '2418', municipality: 'mala', county: '', kind: 'kommun' },
		});
	});

	it('says nothing of what is gone', () => {
		expect(JSON.stringify(source)).not.toMatch(/borta|forsvann|utan-post/u);
	});
});
