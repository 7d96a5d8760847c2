import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import type { SiteFinding, SiteReport } from './finding.ts';

/** So many addresses of a finding are named, the others counted. */
const MOST_NAMED = 5;

/** A report in words: a line or two for each finding, and what it comes to. */
export function describeSiteReport({ asked, findings }: SiteReport, language: ReportLanguage): string {
	const say = words[language];
	return [
		...findings.map((found) => `• ${explain(found, language)}`),
		findings.length === 0 ? say.fine(asked) : say.total(asked, findings.length),
	].join('\n');
}

function explain(found: SiteFinding, language: ReportLanguage): string {
	const say = words[language];
	const listed = (addresses: readonly string[], count = addresses.length) => {
		const named = addresses.slice(0, MOST_NAMED).map((address) => shortened(address, 120));
		const more = count - named.length;
		return more > 0 ? `${named.join(', ')} ${say.more(more)}` : named.join(', ');
	};
	const text = (value: string) => shortened(value, 200);
	switch (found.code) {
		case 'unreachable':
			return say.unreachable(text(found.address), text(found.reason));
		case 'too-slow':
			return say.tooSlow(listed(found.addresses));
		case 'redirect-loop':
			return say.redirectLoop(listed(found.addresses));
		case 'not-the-directory':
			return say.notTheDirectory(text(found.address), found.status);
		case 'leads-on':
			return say.leadsOn(text(found.address), text(found.to));
		case 'other-address':
			return say.otherAddress(text(found.address), text(found.builtFor));
		case 'undecided-address':
			return say.undecidedAddress(text(found.address), text(found.builtFor));
		case 'other-missing-page':
			return say.otherMissingPage(text(found.address), found.status);
		case 'answers-anything':
			return say.answersAnything(text(found.address));
		case 'still-there':
			return say.stillThere(listed(found.addresses));
		case 'address-lost':
			return say.addressLost(listed(found.addresses));
		case 'leads-wrong':
			return say.leadsWrong(text(found.from), text(found.to), text(found.led));
		case 'leads-for-good':
			return say.leadsForGood(listed(found.addresses));
		case 'led-away':
			return say.ledAway(text(found.to), listed(found.addresses));
		case 'link-broken':
			return say.linkBroken(text(found.link), found.status, listed(found.pages, found.count));
		case 'too-long':
			return say.tooLong(listed(found.addresses));
		case 'too-many-links':
			return say.tooManyLinks(found.count);
		case 'too-much':
			return say.tooMuch(Math.round(found.length / 1_000_000));
		case 'header-missing':
			return say.headerMissing(found.field, found.expected, listed(found.addresses));
		case 'header-differs':
			return say.headerDiffers(found.field, found.expected, text(found.found), listed(found.addresses));
		case 'type-wrong':
			return say.typeWrong(found.expected, text(found.found), listed(found.addresses));
		case 'outdated':
			return say.outdated(
				[
					...(found.missing.length > 0 ? [say.missing(listed(found.missing))] : []),
					...(found.changed.length > 0 ? [say.changed(listed(found.changed))] : []),
					...(found.removed.length > 0 ? [say.removed(listed(found.removed))] : []),
				].join('; '),
			);
		case 'outdated-elsewhere':
			return say.outdatedElsewhere;
	}
}

const words = {
	sv: {
		more: (count: number) => `och ${count} till`,
		fine: (asked: number) => `${asked} adresser tillfrågade. Inget fel hittades.`,
		total: (asked: number, found: number) =>
			`${asked === 1 ? 'En adress tillfrågad' : `${asked} adresser tillfrågade`}. ${found === 1 ? 'Ett fel' : `${found} fel`} hittades.`,
		unreachable: (address: string, reason: string) =>
			`${address} svarar inte (${reason}). Kontrollera adressen, och att webbservern är igång.`,
		tooSlow: (list: string) => `Svaret dröjde för länge: ${list}`,
		redirectLoop: (list: string) =>
			`Webbservern skickar runt i en ring: ${list}. Se efter om två regler leder till varandra.`,
		notTheDirectory: (address: string, status: number) =>
			`På ${address} finns något annat än katalogen (svar ${status}). Kontrollera adressen och att hela mappen dist är uppladdad, också data/.`,
		leadsOn: (address: string, to: string) =>
			`${address} leder vidare till ${to}. Är det där katalogen finns, kör kommandot med den adressen och skriv den som url i site.yaml.`,
		otherAddress: (address: string, builtFor: string) =>
			`Webbplatsen är byggd för ${builtFor}, men ligger på ${address}. Dit leder därför sidornas kanoniska adresser, sitemap.xml, flödena, QR-koderna och koderna på /lanka/. Skriv den rätta adressen som url i site.yaml (eller i SITE_URL), bygg och ladda upp igen.`,
		undecidedAddress: (address: string, builtFor: string) =>
			`Webbplatsen är byggd innan dess adress var bestämd: sitemap.xml, flödena och koderna på /lanka/ leder till ${builtFor}. Skriv ${address} som url i site.yaml (eller i SITE_URL), bygg och ladda upp igen.`,
		otherMissingPage: (address: string, status: number) =>
			`Där inget finns (${address}, svar ${status}) visar webbservern en egen sida i stället för katalogens 404.html, som hjälper läsaren vidare. Se docs/driftsatt.md.`,
		answersAnything: (address: string) =>
			`Webbservern svarar 200 även för en adress där inget kan finnas (${address}), så att ingen märker när något saknas. Låt den svara 404 med sidan 404.html. Se docs/driftsatt.md.`,
		stillThere: (list: string) =>
			`Det som är borttaget ur katalogen går fortfarande att läsa: ${list}. Ta bort filerna från webbservern; att ladda upp dist ovanpå räcker inte.`,
		addressLost: (list: string) =>
			`Adresser som katalogen har eller har haft svarar inte: ${list}. Ladda upp hela mappen dist igen.`,
		leadsWrong: (from: string, to: string, led: string) => `${from} ska leda till ${to}, men leder till ${led}.`,
		leadsForGood: (list: string) =>
			`Webbservern leder vidare för gott (301 eller 308) från filer som bara saknas tills vidare. Webbläsare minns det, och hittar inte filen när den finns igen. Kör npm run host-files och lägg in filen på nytt (nginx, Caddy, IIS), eller ladda upp hela mappen dist igen (andra webbhotell): ${list}`,
		ledAway: (to: string, list: string) => `Adresser svarar inte själva, utan leder till ${to}: ${list}`,
		linkBroken: (link: string, status: number, pages: string) =>
			`Länken ${link} är bruten (svar ${status}). Den står på ${pages}.`,
		tooLong: (list: string) => `Sidor är längre än 5 MB och blev inte lästa: ${list}`,
		tooManyLinks: (count: number) =>
			`Sidorna länkar till minst ${count} adresser till, som inte blev tillfrågade: så många har ingen katalog. Se efter att det är katalogens egna sidor som visas.`,
		tooMuch: (megabytes: number) =>
			`Webbservern har skickat ${megabytes} MB, mer än katalogen kan vara, och allt blev inte tillfrågat. Se efter att det är katalogens egna sidor som visas.`,
		headerMissing: (field: string, expected: string, list: string) =>
			`Svarshuvudet ${field} saknas, men ska vara ”${expected}”: ${list}. Se docs/driftsatt.md.`,
		headerDiffers: (field: string, expected: string, found: string, list: string) =>
			`Svarshuvudet ${field} är ”${found}”, men ska vara ”${expected}”: ${list}`,
		typeWrong: (expected: string, found: string, list: string) =>
			`Filtypen är ”${found}”, men ska vara ”${expected}”: ${list}. Se docs/driftsatt.md.`,
		outdated: (parts: string) =>
			`Webbplatsen visar inte det som står i innehållet (${parts}). Bygg och ladda upp den igen.`,
		outdatedElsewhere:
			'Webbplatsen är byggd av ett annat innehåll: kontakterna är desamma, men en sida, ett pressmeddelande, en logotyp eller en inställning är det inte. Bygg och ladda upp den igen.',
		missing: (list: string) => `saknas: ${list}`,
		changed: (list: string) => `ändrade: ${list}`,
		removed: (list: string) => `borttagna ur innehållet: ${list}`,
	},
	en: {
		more: (count: number) => `and ${count} more`,
		fine: (asked: number) => `${asked} addresses asked for. Nothing is wrong.`,
		total: (asked: number, found: number) =>
			`${asked === 1 ? 'One address' : `${asked} addresses`} asked for. ${found === 1 ? 'One problem' : `${found} problems`} found.`,
		unreachable: (address: string, reason: string) =>
			`${address} does not answer (${reason}). Check the address, and that the web server is up.`,
		tooSlow: (list: string) => `Answers took too long: ${list}`,
		redirectLoop: (list: string) =>
			`The web server sends round in a ring: ${list}. See whether two rules lead to each other.`,
		notTheDirectory: (address: string, status: number) =>
			`At ${address} there is something else than the directory (answer ${status}). Check the address, and that the whole folder dist has been uploaded, data/ too.`,
		leadsOn: (address: string, to: string) =>
			`${address} leads on to ${to}. If that is where the directory is, run the command with that address and write it as url in site.yaml.`,
		otherAddress: (address: string, builtFor: string) =>
			`The site is built for ${builtFor}, and is at ${address}. That is where the canonical addresses of its pages, sitemap.xml, feeds, QR codes and the codes at /lanka/ lead. Write the right address as url in site.yaml (or in SITE_URL), build and upload again.`,
		undecidedAddress: (address: string, builtFor: string) =>
			`The site was built before its address was decided: sitemap.xml, feeds and the codes at /lanka/ lead to ${builtFor}. Write ${address} as url in site.yaml (or in SITE_URL), build and upload again.`,
		otherMissingPage: (address: string, status: number) =>
			`Where there is nothing (${address}, answer ${status}) the web server shows a page of its own instead of the directory's 404.html, which helps readers on. See docs/driftsatt.md.`,
		answersAnything: (address: string) =>
			`The web server answers 200 for an address where nothing can be (${address}) too, so that nobody notices when something is missing. Let it answer 404 with the page 404.html. See docs/driftsatt.md.`,
		stillThere: (list: string) =>
			`What has been removed from the directory can still be read: ${list}. Delete the files from the web server; to upload dist on top of them is not enough.`,
		addressLost: (list: string) =>
			`Addresses that the directory has or has had do not answer: ${list}. Upload the whole folder dist again.`,
		leadsWrong: (from: string, to: string, led: string) => `${from} should lead to ${to}, and leads to ${led}.`,
		leadsForGood: (list: string) =>
			`The host leads on for good (301 or 308) from files that are only not there for now. Browsers remember it, and will not find a file when it is back. Run npm run host-files and put its file in place anew (nginx, Caddy, IIS), or upload the whole folder dist again (other hosts): ${list}`,
		ledAway: (to: string, list: string) => `Addresses do not answer themselves, and lead to ${to}: ${list}`,
		linkBroken: (link: string, status: number, pages: string) =>
			`The link ${link} is broken (answer ${status}). It stands on ${pages}.`,
		tooLong: (list: string) => `Pages are longer than 5 MB and were not read: ${list}`,
		tooManyLinks: (count: number) =>
			`The pages link to at least ${count} addresses more, which were not asked for: no directory has so many. See whether it is the directory's own pages that are shown.`,
		tooMuch: (megabytes: number) =>
			`The web server has sent ${megabytes} MB, more than the directory can be, and not everything was asked for. See whether it is the directory's own pages that are shown.`,
		headerMissing: (field: string, expected: string, list: string) =>
			`The header ${field} is missing, and should be "${expected}": ${list}. See docs/driftsatt.md.`,
		headerDiffers: (field: string, expected: string, found: string, list: string) =>
			`The header ${field} is "${found}", and should be "${expected}": ${list}`,
		typeWrong: (expected: string, found: string, list: string) =>
			`The media type is "${found}", and should be "${expected}": ${list}. See docs/driftsatt.md.`,
		outdated: (parts: string) =>
			`The site does not show what stands in the content (${parts}). Build and upload it again.`,
		outdatedElsewhere:
			'The site is built from other content: the contacts are the same, and a page, a press release, a logotype or a setting is not. Build and upload it again.',
		missing: (list: string) => `missing: ${list}`,
		changed: (list: string) => `changed: ${list}`,
		removed: (list: string) => `removed from the content: ${list}`,
	},
} as const;
