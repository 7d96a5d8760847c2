import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { translator } from '../../../src/i18n/translate.ts';
import {
	blockCode,
	type EmbedSite,
	elementCode,
	frameCode,
	linkCode,
	oembedAddress,
} from '../../../src/views/embed-code.ts';
import {
	contactTarget,
	type LinkTarget,
	municipalityTarget,
	organisationTarget,
	searchTarget,
} from '../../../src/views/link-target.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const [sv, en] = [translator('sv'), translator('en')];
const site: EmbedSite = {
	url: 'https://kontakter.example/katalog/',
	name: 'Katalogen & co',
	languages: ['sv', 'en'],
	language: 'sv',
	today,
};

const municipality = find(directory.municipalities);
const target = municipalityTarget(directory, municipality, sv, 'sv');

it('links with the full address and the words of the list', () => {
	expect(linkCode(target, site)).toBe(
		`<a href="https://kontakter.example/katalog/kommun/${municipality.slug}/">Kontakter i ${municipality.name}</a>`,
	);
});

it('says that a link leads to another language', () => {
	const english = { ...site, language: 'en' } as const;
	expect(linkCode(municipalityTarget(directory, municipality, en, 'en'), english)).toContain(
		`href="https://kontakter.example/katalog/en/kommun/${municipality.slug}/" hreflang="en">Contacts in`,
	);
	const organisation = find(directory.organisations);
	expect(linkCode(organisationTarget(directory, organisation, en, 'en'), english)).toContain(
		' hreflang="en" lang="sv">',
	);
});

it('writes a static block without script and style, with its day and a link to the list of today', () => {
	const code = blockCode(target, site, sv) ?? '';
	expect(code).not.toMatch(/<script|<style|\sstyle=|\sclass=|\son[a-z]+=/u);
	expect(code).toContain('<section lang="sv" data-kontaktkatalog="2026-12-01">');
	expect(code).toContain('Kopierat ur Katalogen &amp; co <time datetime="2026-12-01">1\u00A0december 2026</time>.');
	expect(code).toContain(`<a href="https://kontakter.example/katalog/kommun/${municipality.slug}/">Aktuell lista</a>`);
	for (const contact of target.view?.().sections.flatMap(({ entries }) => entries) ?? []) {
		expect(code).toContain(`href="https://kontakter.example/katalog${contact.page}"`);
	}
});

it('marks what people have written in a block of another language', () => {
	const english = { ...site, language: 'en' } as const;
	const code = blockCode(municipalityTarget(directory, municipality, en, 'en'), english, en) ?? '';
	expect(code).toContain('<section lang="en"');
	expect(code).toContain('<li lang="sv">');
});

it('frames a list with what it needs, and the search with its form', () => {
	const code = frameCode(target, site);
	expect(code).toContain(`src="https://kontakter.example/katalog/embed/kommun/${municipality.slug}/"`);
	expect(code).toContain(` title="Kontakter i ${municipality.name}" `);
	expect(code).toContain('<script src="https://kontakter.example/katalog/embed.v1.js" async></script>');
	expect(code).not.toMatch(/allow-forms|allow-top-navigation[ "]|allow-modals|allow-downloads|style=/u);
	expect(frameCode(searchTarget(sv), site)).toContain(' allow-forms"');
});

it('leaves a link where frames and scripts are taken out of what is pasted', () => {
	const strip = (code = '') => code.replace(/<(iframe|script)[^>]*>[^<]*<\/\1>/gu, '').trim();
	expect(strip(frameCode(target, site))).toBe(`<p>${linkCode(target, site)}</p>`);
	expect(strip(frameCode(searchTarget(sv), site))).toBe(`<p>${linkCode(searchTarget(sv), site)}</p>`);
});

it('writes the element with its plain link, and holds the script to an issue where one is given', () => {
	expect(elementCode(target, site)).toBe(
		`<kontakt-lista kommun="${municipality.code}">${linkCode(target, site)}</kontakt-lista>\n<script src="https://kontakter.example/katalog/embed.v1.js" async></script>`,
	);
	expect(elementCode(target, site, { hash: '0123456789ab', integrity: 'sha384-AAAA' })).toContain(
		'<script src="https://kontakter.example/katalog/embed.v1.0123456789ab.js" integrity="sha384-AAAA" crossorigin="anonymous" async></script>',
	);
});

it('offers what there is, and no more', () => {
	expect(oembedAddress(target, site)).toBe(`https://kontakter.example/katalog/oembed/kommun/${municipality.slug}.json`);
	const plain: LinkTarget = { title: 'Utskrift', isWritten: false, page: '/skriv-ut/' };
	expect([frameCode, elementCode, oembedAddress].map((write) => write(plain, site))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
	expect(blockCode(plain, site, sv)).toBeUndefined();
});

it('writes every text of the directory as text', () => {
	const hostile = '<img src=x onerror=alert(1)> "&" \' </section></script>';
	const contact = { ...find(directory.contacts), role: hostile, title: hostile };
	const organisation = { ...contact.organisation, name: hostile };
	const of = contactTarget({ ...contact, organisation }, sv, 'sv');
	const codes = [linkCode(of, site), blockCode(of, site, sv), frameCode(of, site), elementCode(of, site)];
	for (const code of codes) {
		expect(namesOf(parseFragment(code ?? ''))).not.toContain('img');
		expect(code).not.toContain('onerror=alert(1)>');
	}
});

it('does not name who had a post that has ended', () => {
	const contact = directory.contacts.find(({ person }) => person !== undefined) ?? find(directory.contacts);
	const code = blockCode(contactTarget({ ...contact, status: 'ended' }, sv, 'sv'), site, sv) ?? '';
	expect(code).not.toContain(contact.title);
	expect(code).toContain('Upphört');
});

it('says where there is nobody', () => {
	const empty: Directory = { ...directory, contacts: [], organisations: [] };
	expect(blockCode(municipalityTarget(empty, municipality, sv, 'sv'), site, sv)).toContain(sv('list.empty'));
});

function namesOf(node: object): string[] {
	const children = 'childNodes' in node ? (node.childNodes as { nodeName: string }[]) : [];
	return children.flatMap((child) => [child.nodeName, ...namesOf(child)]);
}

function find<Each>(all: readonly Each[]): Each {
	const [first] = all;
	if (first === undefined) throw new Error('The fixture has none');
	return first;
}
