import { describe, expect, it } from 'vitest';
import { pageAddresses, selections } from '../../../src/domain/published-address.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { EmbedSite } from '../../../src/views/embed-code.ts';
import { hasLinkKitLook, listLinkKitParts } from '../../../src/views/link-kit.ts';
import {
	contactTarget,
	countyTarget,
	firstLinkTarget,
	type LinkTarget,
	municipalityTarget,
	organisationTarget,
	searchTarget,
} from '../../../src/views/link-target.ts';
import { findSelectedPage, readSelection } from '../../../src/views/selected-page.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const t = translator('sv');
const site: EmbedSite = {
	url: 'https://kontakter.example/katalog/',
	name: 'Katalogen',
	languages: ['sv', 'en'],
	language: 'sv',
	today,
};
const [contact, municipality, county, organisation] = [
	directory.contacts[0],
	directory.municipalities[0],
	directory.counties[0],
	directory.organisations[0],
];
if (!contact || !municipality || !county || !organisation) throw new Error('The fixture lacks one');
const ofMunicipality = municipalityTarget(directory, municipality, t, 'sv');

describe('the ways to link', () => {
	const kinds = (target: LinkTarget) => listLinkKitParts(target, site, t).map(({ kind }) => kind);

	it.each([
		['a municipality', ofMunicipality, ['address', 'link', 'qr', 'block', 'frame', 'element', 'oembed']],
		[
			'an organisation',
			organisationTarget(directory, organisation, t, 'sv'),
			['address', 'link', 'qr', 'block', 'frame', 'element', 'oembed'],
		],
		['a contact', contactTarget(contact, t, 'sv'), ['address', 'link', 'qr', 'block', 'frame', 'element']],
		['a county', countyTarget(county, t), ['address', 'link', 'qr']],
		['the search', searchTarget(t), ['link', 'frame']],
	])('to %s are all that there are, the simplest first', (_what, target, expected) => {
		expect(kinds(target)).toEqual(expected);
	});

	it('have the address in full, in the language of the page', () => {
		const [address] = listLinkKitParts(ofMunicipality, { ...site, language: 'en' }, translator('en'));
		expect(address?.code).toBe(`https://kontakter.example/katalog/en/kommun/${municipality.slug}/`);
	});

	it('show how a link and a short block will look, and nothing of what would be heavy or fetched', () => {
		const looks = (target: LinkTarget) =>
			listLinkKitParts(target, site, t)
				.filter(hasLinkKitLook)
				.map(({ kind }) => kind);
		expect(looks(ofMunicipality)).toEqual(['link', 'block']);
		const view = ofMunicipality.view?.();
		const [section] = view?.sections ?? [];
		const [entry] = section?.entries ?? [];
		if (!view || !section || !entry) throw new Error('The fixture has no contact there');
		const withEntries = (length: number): LinkTarget => ({
			...ofMunicipality,
			view: () => ({ ...view, sections: [{ ...section, entries: Array.from({ length }, () => entry) }] }),
		});
		expect(looks(withEntries(12))).toEqual(['link', 'block']);
		expect(looks(withEntries(13))).toEqual(['link']);
	});
});

describe('what stands for all others', () => {
	it('is a municipality that has contacts of its own', () => {
		const first = firstLinkTarget(directory, t, 'sv');
		expect(first?.selection).toMatch(/^kommun=/u);
		expect(first?.target.page).toBe(findSelectedPage(first?.selection ?? ''));
	});

	it('is an organisation where no municipality has any, and nothing where there is none', () => {
		expect(firstLinkTarget({ ...directory, municipalities: [] }, t, 'sv')?.selection).toBe(
			selections.organisation(organisation),
		);
		expect(firstLinkTarget({ ...directory, municipalities: [], organisations: [] }, t, 'sv')).toBeUndefined();
	});
});

describe('the page of a selection', () => {
	it('is that of the one that it names', () => {
		expect(findSelectedPage(selections.municipality(municipality))).toBe(pageAddresses.municipality(municipality));
		expect(findSelectedPage(selections.county(county))).toBe(pageAddresses.county(county));
		expect(findSelectedPage(selections.organisation(organisation))).toBe(pageAddresses.organisation(organisation));
		expect(findSelectedPage(selections.picked([contact.id]))).toBe(pageAddresses.contact(contact));
	});

	it.each([
		'',
		'alla',
		'typ=kommun',
		'pressmeddelande=x',
		'kontakter=a,b',
		'kommun=',
		'kommun=../x',
		'kommun=//elsewhere.example',
		'constructor=x',
		'kommun=Malå',
	])('is none for %j', (selection) => {
		expect(findSelectedPage(selection)).toBeUndefined();
	});
});

describe('what a query string asks for', () => {
	it.each([
		[`?${selections.municipality(municipality)}`, selections.municipality(municipality)],
		[`?x=y&${selections.picked([contact.id])}&kommun=`, selections.picked([contact.id])],
		['?kommun=2418&lan=norrbotten', 'kommun=2418'],
		['?kommun=../x', 'kommun=../x'],
		['?kommun=%E5', 'kommun=\uFFFD'],
		['?kommun=Mal%C3%A5', 'kommun=Malå'],
		['', undefined],
		['?', undefined],
		['?x', undefined],
		['?kommun=', undefined],
		['?constructor=x', undefined],
		['?typ=kommun', undefined],
		// Has no codes, which is said.
		['?pressmeddelande=x&typ=kommun', 'pressmeddelande=x'],
	])('%j', (search, expected) => {
		expect(readSelection(search)).toBe(expected);
	});
});
