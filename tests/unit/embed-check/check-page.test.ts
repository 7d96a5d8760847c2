import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { textIn } from '../../../src/domain/local-text.ts';
import { municipalities } from '../../../src/domain/municipality.ts';
import { createAddressBook } from '../../../src/embed-check/address-book.ts';
import { checkPage } from '../../../src/embed-check/check-page.ts';
import { explainFault } from '../../../src/embed-check/explain-fault.ts';
import { isTooDeep } from '../../../src/embed-check/html-tree.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { blockCode, elementCode, frameCode, linkCode } from '../../../src/views/embed-code.ts';
import { contactTarget, municipalityTarget, organisationTarget } from '../../../src/views/link-target.ts';
import { fixtureContent, today } from '../fixture-directory.ts';

const content = fixtureContent();
const { directory } = content;
const issue = { hash: '0123456789ab', integrity: 'sha384-rätt' };
const [sv, en] = [translator('sv'), translator('en')];
const site = {
	url: directory.site.url,
	name: 'Katalogen',
	languages: directory.site.languages,
	language: 'sv',
	today,
} as const;
const [municipality] = directory.municipalities;
const [organisation] = directory.organisations;
const [release] = directory.releases;
const contact = directory.contacts.find(({ phones }) => phones.length > 0);
if (municipality === undefined || organisation === undefined || release === undefined || contact === undefined)
	throw new Error('The fixture has all');

const targets = [
	...directory.municipalities.map((each) => municipalityTarget(directory, each, sv, 'sv')),
	...directory.organisations.map((each) => organisationTarget(directory, each, sv, 'sv')),
	...directory.contacts.map((each) => contactTarget(each, sv, 'sv')),
];

function check(body: string, { address, now = directory }: { address?: string; now?: Directory } = {}) {
	const book = createAddressBook({ ...content, directory: now, issues: [issue] });
	return checkPage(`<!doctype html>\n<title>Sida</title>\n${body}`, address, now, book);
}
const codes = (body: string, options = {}) => check(body, options).findings.map(({ code }) => code);

describe('the codes of the kit', () => {
	it('hold as they are', () => {
		const english = { ...site, language: 'en' } as const;
		const inEnglish = directory.municipalities.map((each) => municipalityTarget(directory, each, en, 'en'));
		const all = [
			...targets.flatMap((target) => [
				linkCode(target, site),
				blockCode(target, site, sv),
				frameCode(target, site),
				elementCode(target, site),
				elementCode(target, site, issue),
			]),
			...inEnglish.flatMap((target) => [
				linkCode(target, english),
				blockCode(target, english, en),
				elementCode(target, english),
			]),
		];
		const checked = check(all.join('\n'));
		expect(checked.findings).toEqual([]);
		expect(checked.uses).toBeGreaterThan(all.length);
	});

	it('hold where an editor has taken their attributes and their section away', () => {
		const worn = targets.map((target) =>
			(blockCode(target, site, sv) ?? '').replace(/ data-[a-z]+="[^"]*"/u, '').replaceAll('section', 'div'),
		);
		expect(check(worn.join('\n')).findings).toEqual([]);
	});

	it('hold at all addresses that a host shows a page under, and within a page of the same host', () => {
		const path = `kommun/${municipality.slug}`;
		const address = `${directory.site.url}om/`;
		expect(
			codes(`<a href="../${path}/">a</a><a href="../${path}">b</a><a href="../${path}/index.html?x=1#y">c</a>`, {
				address,
			}),
		).toEqual([]);
		expect(
			codes(`<base href="${directory.site.url}"><a href="${path}.csv">a</a><a href="${path}-anslag.pdf">b</a>`, {
				address: 'https://www.kommun.example/',
			}),
		).toEqual([]);
		expect(
			check(`<a href="${path}/">a</a><a href="#top">b</a><a href="mailto:a@b.example">c</a><a href="http://[">d</a>`),
		).toEqual({ uses: 0, findings: [] });
	});
});

describe('a static block', () => {
	const block = blockCode(municipalityTarget(directory, municipality, sv, 'sv'), site, sv) ?? '';
	const shown =
		municipalityTarget(directory, municipality, sv, 'sv')
			.view?.()
			.sections.flatMap(({ entries }) => entries) ?? [];
	const first = shown.find(({ card }) => card.namesPerson && card.role !== undefined);
	const changed = (edit: (each: Directory['contacts'][number]) => object): Directory => ({
		...directory,
		contacts: directory.contacts.map((each) => (each.id === first?.contact.id ? { ...each, ...edit(each) } : each)),
	});

	it.each([
		['a role', () => ({ role: 'Nytt uppdrag' }), 'Nytt uppdrag'],
		['who holds it', () => ({ title: 'Nytt Namn' }), 'Nytt Namn'],
		['a day', () => ({ verified: today }), 'ontrollera'],
	])('is outdated when %s has changed', (_, edit, said) => {
		const { findings } = check(`<p>Före</p>\n  ${block}`, { now: changed(edit as never) });
		expect(findings.filter(({ code }) => code === 'block-outdated')).toMatchObject([
			{ line: 4, column: 3, copied: '2026-12-01' },
		]);
		const [finding] = findings;
		expect(finding && explainFault(finding, 'sv')).toContain(said);
		expect(finding && explainFault(finding, 'en')).toContain('2026-12-01');
	});

	it('is outdated when somebody has come, and when somebody has gone', () => {
		const less = { ...directory, contacts: directory.contacts.filter(({ id }) => id !== first?.contact.id) };
		const [gone] = check(block, { now: less }).findings;
		expect(gone).toMatchObject({ code: 'block-outdated', extra: expect.arrayContaining([first?.card.title]) });
		const before = blockCode(municipalityTarget(less, municipality, sv, 'sv'), site, sv) ?? '';
		const [come] = check(before).findings;
		expect(come?.code === 'block-outdated' && come.missing).toContain(first?.card.title);
	});

	it('is outdated when it has a number that is not the contact’s', () => {
		const own = blockCode(contactTarget(contact, sv, 'sv'), site, sv) ?? '';
		const number = /tel:[+\d;=a-z-]+/u.exec(own)?.[0] ?? '';
		const found = check(own.replaceAll(number, 'tel:+46701740699')).findings;
		expect(found).toMatchObject([{ code: 'block-outdated' }]);
	});

	it('may be edited in its headings and topics', () => {
		expect(
			codes(block.replace(/<h2>[^<]*<\/h2>/u, '<h4>Vem ringer jag?</h4>').replaceAll(/ Hjälper till med [^.<]*/gu, '')),
		).toEqual([]);
	});
});

describe('an address', () => {
	it('that is not there is told with its line and what may be meant', () => {
		const { findings } = check(`<p>\n<a href="${directory.site.url}kommun/${municipality.slug}x/">a</a>`);
		expect(findings).toEqual([
			{
				code: 'address-dead',
				line: 4,
				column: 1,
				address: `${directory.site.url}kommun/${municipality.slug}x/`,
				suggestion: `${directory.site.url}kommun/${municipality.slug}/`,
			},
		]);
	});

	it('may choose on the start page and the print page what there is', () => {
		const { url } = directory.site;
		expect(
			codes(
				`<a href="${url}?q=åsa&kommun=${municipality.slug}">a</a><a href="${url}skriv-ut/?organisation=${organisation.id}&form=anslag">b</a><a href="${url}?kommun=">c</a>`,
			),
		).toEqual([]);
		expect(codes(`<a href="${url}?kommun=finns-inte">a</a>`)).toEqual(['address-dead']);
	});

	it.each([
		['kommun', municipality.code],
		['kommun', municipality.name],
		['lan', municipality.county.code],
		['organisation', 'fore'],
		['organisation', organisation.id.toUpperCase()],
		['pressmeddelande', 'fore'],
		['kommun', '0180', 'address-dead'],
		['organisation', 'borta', 'address-dead'],
		['kommun', 'mala', 'address-dead'],
		['kommun', '2418', 'address-dead'],
	])('of the print page may name a list as the page itself understands it: ?%s=%s', (name, value, ...expected) => {
		const now: Directory = {
			...directory,
			formerMunicipalities: municipalities.filter(({ code }) => code === '2418'),
			former: [
				{ kind: 'organisation', id: 'fore', state: 'moved', target: { kind: 'organisation', id: organisation.id } },
				{
					kind: 'organisation',
					id: 'borta',
					state: 'vanished',
					target: { kind: 'municipality', id: municipality.code },
				},
				{ kind: 'release', id: 'fore', state: 'moved', target: { kind: 'release', id: release.id } },
			],
		};
		expect(codes(`<a href="${directory.site.url}skriv-ut/?${name}=${value}">a</a>`, { now })).toEqual(expected);
	});

	it('of a frame, a picture and a script is an address too', () => {
		const { url } = directory.site;
		expect(
			codes(
				`<iframe src="${url}embed/kommun/x/"></iframe><img src="${url}x.png"><script src="${url}embed.v1.ffffffffffff.js"></script>`,
			),
		).toEqual(['address-dead', 'address-dead', 'address-dead']);
	});

	const framed = (html: string) => `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
	const dead = `${directory.site.url}kommun/finns-inte/`;

	it.each([
		['without scripts', `<noscript><p><a href="${dead}">a</a></p></noscript>`],
		['without scripts, in the head', `<noscript><meta http-equiv="refresh" content="0; url=${dead}"></noscript>`],
		['when a reader has consented', `<iframe src="about:blank" data-src="${dead}"></iframe>`],
		['when a reader has consented, by another tool', `<iframe data-cookieblock-src=" ${dead} "></iframe>`],
		['on a sharp screen', `<img src="data:," srcset="data:, 1x, ${dead} 2x">`],
		['on a wide screen', `<picture><source srcset="${dead} 300w,x.png 600w"></picture>`],
		['on a wide screen, later', `<img data-srcset="x.png,${dead} 1.5x">`],
		['after a while', `<meta http-equiv="Refresh" content="5;URL='${dead}'">`],
		['at once', `<meta http-equiv="refresh" content="0 ${dead}">`],
		['from a button', `<form action="/"><button formaction="${dead}">a</button></form>`],
		['in a page within the page', `<iframe srcdoc="<p>&lt;b&gt;<a href='${dead}'>a</a>"></iframe>`],
		[
			'in a page within that',
			`<iframe srcdoc="<iframe srcdoc='&lt;noscript>&lt;a href=&quot;${dead}&quot;>'></iframe>"></iframe>`,
		],
	])('that is led to %s is read', (_, html) => {
		expect(check(`<p>\n  ${html}`)).toMatchObject({
			uses: 1,
			findings: [{ code: 'address-dead', address: dead, line: 4 }],
		});
	});

	it('is one use of an element that has it twice, and no part of one is any', () => {
		const { url } = directory.site;
		expect(check(`<iframe src="${url}embed/sok/" data-src="${url}embed/sok/"></iframe>`).uses).toBe(1);
		expect(
			check(
				`<p data-mall="${url}kommun/{namn}/" data-text="Se ${url}x/" data-kommun="x/" title="${url}x/"></p><meta name="x" content="${url}x/">`,
				{ address: url },
			).uses,
		).toBe(0);
	});

	it('in a page within the page is from the address of the outer, and a block in it is read', () => {
		const block = blockCode(contactTarget(contact, sv, 'sv'), site, sv) ?? '';
		expect(codes(framed('<a href="kommun/finns-inte/">a</a>'), { address: directory.site.url })).toEqual([
			'address-dead',
		]);
		expect(codes(framed(block))).toEqual([]);
		expect(codes(framed(block.replaceAll('tel:', 'tel:+467017406')))).toEqual(['block-outdated']);
	});

	it('in pages that stand in each other without end is not read to the end', () => {
		let page = `<a href="${dead}">a</a>`;
		const found = Array.from({ length: 8 }, () => {
			page = framed(page);
			return codes(page).length;
		});
		expect(found).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
	});

	it('elsewhere is no concern, however like it is', () => {
		const { host } = new URL(directory.site.url);
		expect(
			check(
				`<a href="https://${host}.x.example/kommun/x/">a</a><a href="https://x.example/?u=${directory.site.url}x/">b</a><a href="javascript:alert(1)">c</a>`,
			).uses,
		).toBe(0);
	});
});

describe('an element', () => {
	it('that names what is not there is told, with the code of a municipality that is named', () => {
		const { findings } = check(
			`<kontakt-lista kommun="${municipality.name}"></kontakt-lista><kontakt-lista kommun="${municipality.slug}"></kontakt-lista><kontakt-lista></kontakt-lista>`,
		);
		expect(findings).toMatchObject([
			{ code: 'element-unknown', suggestion: `<kontakt-lista kommun="${municipality.code}">` },
			{ code: 'element-unknown', suggestion: `<kontakt-lista kommun="${municipality.code}">` },
			{ code: 'element-unknown', suggestion: undefined },
		]);
	});
});

describe('a script', () => {
	const { url } = directory.site;
	const script = (attributes: string) => `<script src="${url}embed.v1.0123456789ab.js" ${attributes}></script>`;

	it('that is held to a hash must have it, and crossorigin', () => {
		expect(codes(script(`integrity="${issue.integrity}" crossorigin`))).toEqual([]);
		expect(codes(script(`integrity="sha256-annan ${issue.integrity}" crossorigin="anonymous"`))).toEqual([]);
		expect(codes(script('integrity="sha384-fel" crossorigin="anonymous"'))).toEqual(['integrity-wrong']);
		expect(codes(script(`integrity="${issue.integrity}"`))).toEqual(['crossorigin-missing']);
		expect(codes(script(''))).toEqual([]);
	});

	it('that changes is not to be held to one', () => {
		expect(codes(`<script src="${url}embed.v1.js" integrity="${issue.integrity}" crossorigin></script>`)).toEqual([
			'integrity-unlasting',
		]);
	});
});

describe('a page that is none', () => {
	it.each([
		'',
		'\0\0\0',
		'<',
		'<a href',
		'<kontakt-lista',
		'<!--',
		'<svg><a href="x"><![CDATA[',
		'<template><a href="https://x.example/">',
		'&#0;&#xD800;',
	])('%j is read to its end', (html) => {
		expect(() => check(html)).not.toThrow();
	});

	it('is not read where its elements stand thousands deep', () => {
		expect(isTooDeep('<div>'.repeat(100_000))).toBe(true);
		expect(isTooDeep(`${'<p>a<br>'.repeat(100_000)}${'<ul><li>a</ul>'.repeat(100_000)}`)).toBe(false);
		expect(isTooDeep(`<script>${'"<div>"'.repeat(100)}</script>`)).toBe(false);
	});
});

describe('what has another id, or is gone', () => {
	const { url } = directory.site;
	const former: Directory = {
		...directory,
		former: [
			{ kind: 'contact', id: 'hette-forr', state: 'moved', target: { kind: 'contact', id: contact.id } },
			{ kind: 'contact', id: 'borttagen', state: 'removed', target: { kind: 'organisation', id: organisation.id } },
			{ kind: 'contact', id: 'forsvunnen', state: 'vanished', target: { kind: 'organisation', id: organisation.id } },
		],
	};
	const uses = (id: string) =>
		codes(
			`<a href="${url}kontakt/${id}/">a</a><a href="${url}kontakt/${id}.vcf">b</a><iframe src="${url}embed/kontakt/${id}/"></iframe><kontakt-lista kontakt="${id}"></kontakt-lista>`,
			{ now: former },
		);

	it('holds at its former id, and is told as dead when it is gone', () => {
		expect(uses('hette-forr')).toEqual([]);
		for (const id of ['borttagen', 'forsvunnen']) {
			expect(uses(id), id).toEqual(['address-dead', 'address-dead', 'address-dead', 'element-unknown']);
		}
	});

	it('holds for a place that nobody answers for any more', () => {
		const left: Directory = { ...directory, municipalities: [], formerMunicipalities: directory.municipalities };
		const { code, slug } = municipality;
		expect(
			codes(`<a href="${url}kommun/${slug}.csv">a</a><kontakt-lista kommun="${code}"></kontakt-lista>`, { now: left }),
		).toEqual([]);
	});
});

describe('a static block of what has another id, or is gone', () => {
	const moved = (kind: 'contact' | 'organisation', id: string, to: string): Directory['former'][number] => ({
		kind,
		id,
		state: 'moved',
		target: { kind, id: to },
	});
	const withContact = (edit: object, former = [moved('contact', contact.id, 'ny-id')]): Directory => ({
		...directory,
		contacts: directory.contacts.map((each) => (each.id === contact.id ? { ...each, id: 'ny-id', ...edit } : each)),
		former,
	});
	const ofContact = blockCode(contactTarget(contact, sv, 'sv'), site, sv) ?? '';
	const english = { ...site, language: 'en' } as const;

	it('of a renamed contact holds while it says the same, and is outdated when somebody else has the post', () => {
		const inEnglish = blockCode(contactTarget(contact, en, 'en'), english, en) ?? '';
		for (const block of [ofContact, inEnglish, ofContact.replace(/ data-[a-z]+="[^"]*"/u, '')]) {
			expect(codes(block, { now: withContact({}) })).toEqual([]);
			expect(check(block, { now: withContact({ title: 'Nytt Namn' }) }).findings).toMatchObject([
				{ code: 'block-outdated', missing: ['Nytt Namn'], extra: [] },
			]);
		}
	});

	it('of a renamed organisation holds, and so does a list with a renamed contact', () => {
		const block = blockCode(organisationTarget(directory, contact.organisation, sv, 'sv'), site, sv) ?? '';
		expect(block).toContain(`/kontakt/${contact.id}/`);
		const organisation = { ...contact.organisation, id: 'nytt-id' };
		const now: Directory = {
			...directory,
			organisations: directory.organisations.map((each) => (each.id === contact.organisation.id ? organisation : each)),
			contacts: directory.contacts.map((each) =>
				each.organisation.id === contact.organisation.id ? { ...each, organisation } : each,
			),
			former: [moved('organisation', contact.organisation.id, 'nytt-id')],
		};
		expect(codes(block, { now })).toEqual([]);
		expect(codes(block, { now: withContact({}) })).toEqual([]);
	});

	it.each(['removed', 'vanished'] as const)('cannot be compared when that has been %s, and is told', (state) => {
		const now: Directory = {
			...directory,
			contacts: directory.contacts.filter(({ id }) => id !== contact.id),
			former: [{ kind: 'contact', id: contact.id, state, target: { kind: 'organisation', id: organisation.id } }],
		};
		const [finding] = check(ofContact, { now }).findings;
		expect(finding).toEqual({ code: 'block-lost', copied: '2026-12-01', line: 3, column: 1 });
		expect(finding && explainFault(finding, 'sv')).toMatch(/kopierat 2026-12-01.*Ta bort det/u);
		expect(finding && explainFault(finding, 'en')).toMatch(/copied on 2026-12-01.*Remove it/u);
	});

	it('is outdated when a contact has become an organisation', () => {
		const gone: Directory = {
			...directory,
			contacts: [],
			former: [
				{ kind: 'contact', id: contact.id, state: 'moved', target: { kind: 'organisation', id: organisation.id } },
			],
		};
		expect(codes(ofContact, { now: gone })).toEqual(['block-outdated']);
	});

	it('is told where its links have gone, or lead to where the directory was before, and left alone where it is another’s', () => {
		const own = textIn(directory.site.shortName, 'sv', directory.site.languages).text;
		expect(codes('<section data-kontaktkatalog="2026-12-01"><p>Nina</p></section>')).toEqual(['block-lost']);
		const block = (title: string) =>
			`<section data-kontaktkatalog="2026-12-01"><ul><li><a href="https://x.example/kontakt/a/">Nina</a></li></ul><p>Kopierat ur ${title} <time datetime="2026-12-01">1 december 2026</time>. <a href="https://x.example/kontakt/a/">Aktuella uppgifter</a></p></section>`;
		expect(codes(block(own))).toEqual(['block-lost']);
		expect(check(block('Den andra katalogen'))).toEqual({ uses: 0, findings: [] });
	});
});
