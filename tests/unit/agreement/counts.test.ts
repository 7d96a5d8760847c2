import { expect, it } from 'vitest';
import { compareFile, createTruth } from '../../../src/agreement/compare-file.ts';
import { fixtureContent } from '../fixture-directory.ts';

const truth = createTruth(fixtureContent(), () => undefined);
const heading = (count: string) => `<section><h2>Alla <span class="heading-count">${count}</span></h2></section>`;

it.each([
	['index.html', ['4 kontakter', '1 kontakt', '3 kontakter'], ['0 kontakter', '0 kontakter', '0 kontakter']],
	['index.html', ['4 kontakter', '3 kontakter'], ['0 kontakter', '0 kontakter', '1 kontakt']],
	['index.html', [], ['4 kontakter', '1 kontakt', '3 kontakter']],
	['lan/blekinge/index.html', [], ['2 kontakter']],
	['organisation/index.html', [], []],
])('where nobody stands under the headings of %s, which say %j, they should say %j', (file, counts, expected) => {
	const html = `<html><main>${counts.map(heading).join('')}</main></html>`;
	const findings = (compareFile(file, Buffer.from(html), truth) ?? []).filter(
		(found) => found.code === 'differs' && found.field === 'count',
	);
	expect(findings).toMatchObject(expected.map((should) => ({ should })));
	expect(findings).toHaveLength(expected.length);
});
