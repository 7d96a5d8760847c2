import { describe, expect, it } from 'vitest';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { listElements, siteFiles, sitePages, visibleText } from './site-files.ts';

const pages = new Map(sitePages('main'));
const page = (path: string) => pages.get(`${path}index.html`) ?? '';
const release = visibleText(page('pressmeddelande/brottsforebyggande-samarbete/'));

/** As the press release names them: person, seat or municipality, organisation. */
const contacts = [
	['Christer Normark', 'polis-lycksele', 'lycksele', 'polisen-vasterbotten'],
	['Kenneth Lundqvist', 'polis-pitea', 'pitea', 'polisen-norrbotten'],
	['Ronnie Adolfsson', 'polis-umea', 'umea', 'polisen-vasterbotten'],
	['Nina Olofsdotter', 'mala-andt-bra', 'mala', 'mala-kommun'],
	['Mari-Louise Skoogh', 'norsjo-andt-bra', 'norsjo', 'norsjo-kommun'],
	['Josephine Gabrielsson', 'sorsele-andt-bra', 'sorsele', 'sorsele-kommun'],
	['Johannes Nilsson', 'arvidsjaur-andt-bra', 'arvidsjaur', 'arvidsjaurs-kommun'],
	['Anna-Maria Fransson', 'arjeplog-andt-bra', 'arjeplog', 'arjeplogs-kommun'],
	['Mats Burman', 'lansstyrelsen-norrbotten-andt', 'arjeplog', 'lansstyrelsen-norrbotten'],
	['Tony Bohman', 'lansstyrelsen-vasterbotten-andt', 'mala', 'lansstyrelsen-vasterbotten'],
] as const;

describe('the ten contacts', () => {
	it.each(contacts)('%s stands on every page where a reader would look', (name, id, municipality, organisation) => {
		for (const path of [
			'',
			'a-o/',
			`kontakt/${id}/`,
			`kommun/${municipality}/`,
			`organisation/${organisation}/`,
			'en/',
		]) {
			expect(visibleText(page(path)), path).toContain(name);
		}
		expect(release).toContain(name);
	});

	it('are marked as old wherever they stand, with the day they were checked, once above several', () => {
		let seen = 0;
		for (const [path, html] of pages) {
			const cards = listElements(html).filter(
				({ name, attributes, text }) =>
					// The template of a hit has no text.
					name === 'li' && attributes['class'] === 'card' && !/^[…\s]*$/u.test(text),
			);
			if (cards.length === 0) continue;
			const isEnglish = path.startsWith('en/');
			const text = visibleText(html);
			const ofEach = isEnglish
				? /May be out of date: checked 4\sSeptember 2014/u
				: /Kan vara inaktuell: kontrollerad 4\sseptember 2014/u;
			const ofAll = isEnglish
				? /(?:Nobody has checked them since|May be out of date: checked) 4\sSeptember 2014/u
				: /(?:Ingen har kontrollerat dem sedan|Kan vara inaktuella: kontrollerade) 4\sseptember 2014/u;
			const marked = cards.filter((card) => ofEach.test(card.text)).length;
			expect(ofAll.test(text) || marked === cards.length, path).toBe(true);
			// In a text each list says it for itself, and a list of one contact on the contact.
			if (ofAll.test(text) && !/(?:^|\/)pressmeddelande\//u.test(path)) expect(marked, path).toBe(0);
			seen += cards.length;
		}
		expect(seen).toBeGreaterThan(50);
	});

	it('have no telephone number or address that the release does not give', () => {
		for (const [path, bytes] of siteFiles('main')) {
			const numbers = bytes.toString().match(/href="(?:tel|mailto):[^"]*"/gu) ?? [];
			// The emergency numbers that site.yaml offers where a search finds nobody, and the file with everyone at once.
			expect(numbers, path).toEqual(
				/^(?:en\/)?(?:index|kontakter)\.html$/u.test(path) ? ['href="tel:112"', 'href="tel:11414"'] : [],
			);
		}
		const data = JSON.parse(siteFiles('main').get('data/kontakter.json')?.toString() ?? '');
		expect(data.contacts).toHaveLength(10);
		expect(data.contacts.flatMap(({ phones, emails }: { phones: []; emails: [] }) => [...phones, ...emails])).toEqual(
			[],
		);
	});

	it('are kept out of search engines one by one, not as a list', () => {
		const noindex = (html: string) => html.includes('<meta name="robots" content="noindex">');
		expect(contacts.map(([, id]) => noindex(page(`kontakt/${id}/`)))).toEqual(contacts.map(() => true));
		expect(noindex(page(''))).toBe(false);
	});
});

describe('the press release, retold', () => {
	it.each([
		['when', /Publicerat 4\sseptember 2014 klockan 08:33/u],
		[
			'that it is old, high on the page',
			/^.{0,900}Uppgifterna kan vara inaktuella\. Pressmeddelandet är från 4\sseptember 2014/u,
		],
		[
			'the municipalities and their counties',
			/Malå, Norsjö och Sorsele i Västerbotten samt Arvidsjaur och Arjeplog i Norrbotten/u,
		],
		['what is to last', /bestående/u],
		['the aim', /barn och unga i glesbygd ska få växa upp i trygghet/u],
		['the agreement', /samverkansöverenskommelse/u],
		['the networks and the plans', /nätverk.*genomförandeplan/u],
		['the programmes', /program för ANDT och BRÅ/u],
		['where the facts behind it come from', /kartläggningar och fältrapporter och ur polisens statistik/u],
		['what politicians gain', /politiska ledningen/u],
		['what the municipalities feared', /oro för att sammanslagningen inom polisen/u],
		['what the police need', /strategiska nätverk/u],
		['what the county boards see', /nationella strategins mål.*unikt/u],
		['the project and its years', /Småkommunsprojektet drevs 2012–2014 genom länsstyrelserna/u],
		['four conferences', /fyra konferenser för att öka kunskapen, varav en nationell/u],
		['five network meetings', /fem nätverksträffar för samordnare, kontaktpersoner och polis/u],
		['steering groups', /möten i alla kommunernas styrgrupper/u],
		['ABC in three', /gruppledare i ABC i tre kommuner/u],
		['Effekt in five', /informatörer i Effekt i fem kommuner/u],
		['tobacco', /en utbildning i tobakstillsyn för tobakshandläggare och polis från samtliga kommuner/u],
		['that the original is missing', /Originalet i PDF-format finns inte i katalogen/u],
	])('says %s', (_what, pattern) => {
		expect(release).toMatch(pattern);
	});

	it('has a page for logotypes that says there are none', () => {
		const text = visibleText(page('logotyper/'));
		expect(text).toMatch(/Publicerad 2\sseptember 2014/u);
		expect(text).toContain('Inga logotyper följde med');
	});

	it('is marked as Swedish on the English pages', () => {
		const html = page('en/pressmeddelande/brottsforebyggande-samarbete/');
		expect(listElements(html).find(({ name }) => name === 'article')?.attributes['lang']).toBe('sv');
		expect(visibleText(html)).toContain('This text exists in Swedish only.');
	});
});

describe('the accessibility statement', () => {
	const html = page('tillganglighet/');
	const text = visibleText(html);

	it.each([
		['who', /Redaktionen för Kontaktkatalogen står bakom webbplatsen Kontakter för brottsförebyggande samarbete/u],
		['how far it conforms', /är delvis förenlig med lagen/u],
		['what is not accessible, and why', /Innehåll som inte är tillgängligt.*Skäl:/u],
		['the exceptions', /oskäligt betungande anpassning \(12 §\).*inga undantag/u],
		['what the law does not cover', /inte omfattas av lagen \(9 §\)/u],
		['where to report', /Rapportera brister/u],
		['who supervises', /Myndigheten för digital förvaltning/u],
		[
			'how it was assessed, and when',
			/själv bedömt.*bedömningen gjordes 23\snovember 2026.*uppdaterades senast 23\snovember 2026/u,
		],
	])('says %s', (_what, pattern) => {
		expect(text).toMatch(pattern);
	});

	it('never claims full conformance by itself', () => {
		expect(text).not.toContain('helt förenlig');
	});

	it.each([
		['main', 'content'],
		['other', undefined],
	])('of the site "%s" is in English, but for what its owner has written, and says so', (site, folder) => {
		const english = siteFiles(site).get('en/tillganglighet/index.html')?.toString() ?? '';
		expect(visibleText(english)).toContain('The publisher’s own descriptions on this page are in Swedish only.');
		const statement = listElements(english.slice(english.indexOf('<div class="prose" lang="en">')));
		const inSwedish = statement.flatMap((each) => (each.attributes['lang'] === 'sv' ? each.text.trim() : []));
		const { accessibility } = fixtureDirectory(folder).site;
		expect(inSwedish).toEqual(
			expect.arrayContaining([
				...[...accessibility.shortcomings, ...accessibility.disproportionateBurden].flatMap(({ what, why }) => [
					what,
					why,
				]),
				...accessibility.outsideTheLaw,
				accessibility.methodDescription,
			]),
		);
		expect(inSwedish.join(' ')).not.toContain('Reason:');
	});

	it('says nothing of languages where all is in one', () => {
		expect(text).not.toContain('egna beskrivningar på sidan');
	});

	it('links to the form for complaints', () => {
		expect(html).toContain('href="https://www.digg.se/tdosanmalan"');
	});
});
