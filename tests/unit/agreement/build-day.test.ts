import { expect, it } from 'vitest';
import { directoryOn, findBuildDay } from '../../../src/agreement/build-day.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

it.each([
	['<section lang="sv" data-kontaktkatalog="2026-12-01">', '2026-12-01'],
	['<textarea>&lt;section data-kontaktkatalog=&quot;2026-12-01&quot;&gt;</textarea>', '2026-12-01'],
	['<section data-kontaktkatalog="2026-02-30">', undefined],
	['<main></main>', undefined],
])('%s was built on %s', (html, day) => {
	expect(findBuildDay(html)).toBe(day);
});

it('what has become too old since a day had not on that day', () => {
	const later = directoryOn(fixtureDirectory(), '2030-01-01' as IsoDate);
	expect(later.contacts.every(({ stale }) => stale)).toBe(true);
	const earlier = directoryOn(later, '2025-03-02' as IsoDate);
	expect(earlier.contacts.filter(({ stale }) => stale).map(({ verified }) => verified)).toEqual(['2024-01-01']);
});
