import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { readCode } from '../../../src/islands/link/read-code.ts';
import { elementHtml, textHtml } from '../../../src/views/html-code.ts';
import { hasLinkKitLook, listLinkKitParts } from '../../../src/views/link-kit.ts';
import { contactTarget, municipalityTarget, organisationTarget } from '../../../src/views/link-target.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

/** What a browser makes of a code, in the form of {@link readCode}. */
function parse(code: string): unknown[] {
	const convert = (node: DefaultTreeAdapterTypes.ChildNode): unknown[] => {
		if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
		const element = node as DefaultTreeAdapterTypes.Element;
		const attributes = element.attrs.map(({ name, value }) => [name, value]);
		return [{ name: element.tagName, attributes, children: element.childNodes.flatMap(convert) }];
	};
	return parseFragment(code).childNodes.flatMap(convert);
}

describe('a code that is read to be shown', () => {
	it('is what browsers make of it, of everything that is linked to', () => {
		const directory = fixtureDirectory();
		const t = translator('sv');
		const site = { url: 'https://k.example/', name: 'K', languages: ['sv', 'en'], language: 'sv', today } as const;
		const targets = [
			...directory.contacts.map((each) => contactTarget(each, t, 'sv')),
			...directory.municipalities.map((each) => municipalityTarget(directory, each, t, 'sv')),
			...directory.organisations.map((each) => organisationTarget(directory, each, t, 'sv')),
		];
		const codes = targets.flatMap((target) => [
			...listLinkKitParts(target, site, t),
			...listLinkKitParts(target, { ...site, language: 'en' }, translator('en')),
		]);
		const shown = codes.filter(hasLinkKitLook);
		expect(shown.length).toBeGreaterThan(30);
		for (const { code } of shown) expect(readCode(code)).toEqual(parse(code));
	});

	it('keeps every sign of a text and of a value', () => {
		const odd = `<b title="x">&amp;lt; 'å' "ö" \n </b>`;
		const code = elementHtml('a', { href: odd, lang: undefined }, textHtml(odd));
		expect(readCode(code)).toEqual([{ name: 'a', attributes: [['href', odd]], children: [odd] }]);
		expect(readCode(code)).toEqual(parse(code));
	});
});
