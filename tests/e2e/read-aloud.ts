import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const script = readFileSync(new URL(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')));

/**
 * All that a screen reader says of a part of the page, from its beginning to its end, a phrase a line. The reader works in the page, whose
 * policy must let it in (`bypassCSP`).
 */
export async function readAloud(page: Page, part: 'body' | 'main'): Promise<string> {
	await page.route('**/screen-reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
	const phrases = await page.evaluate(async (part) => {
		const { virtual } = await import(new URL('/screen-reader.js', location.href).href);
		// It takes what is folded away for shown.
		for (const folded of document.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)'))
			folded.hidden = true;
		await virtual.start({ container: document.querySelector(part) });
		const begun = await virtual.lastSpokenPhrase();
		do await virtual.next();
		while ((await virtual.lastSpokenPhrase()) !== begun);
		const said: string[] = await virtual.spokenPhraseLog();
		await virtual.stop();
		return said.slice(0, -1);
	}, part);
	return asPeopleHear(phrases.map((phrase) => phrase.replace(/\s+/gu, ' ')))
		.map((phrase) => `${phrase}\n`)
		.join('');
}

/** Elements that are read as plain text. */
const plain = new Set(['document', 'paragraph', 'strong', 'emphasis', 'time', 'mark', 'rowgroup', 'caption']);

/**
 * Leaves out what the simulated reader tells and those that people use do not: where each element ends, the parts of what has just been said
 * whole, the choices of a list that is not open, the texts of a row before its cells.
 */
function asPeopleHear(phrases: readonly string[]): string[] {
	const within: string[] = [];
	return phrases.flatMap((phrase, index) => {
		if (phrase === `end of ${within.at(-1)}`) within.pop();
		if (/^end(?: of|,) /u.test(phrase)) return [];
		const isSaid =
			!plain.has(phrase.replace(/,.*/u, '')) &&
			!within.some((each) => each.startsWith('combobox')) &&
			!within.some((each) => !each.startsWith('row,') && each.includes(phrase));
		if (phrases.includes(`end of ${phrase}`, index + 1)) within.push(phrase);
		return isSaid ? [phrase.replace(/^row, .*/u, 'row')] : [];
	});
}
