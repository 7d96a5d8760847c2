import type { ReportLanguage } from '../domain/problem.ts';
import type { EmbedFault, PageFault } from './finding.ts';

/** So many of what differs is told of a block: the rest is seen when it has been copied anew. */
const mostTold = 3;

/** What is wrong and what to do, in a sentence or two. Texts of the page are as they were. */
export function explainFault(fault: EmbedFault | PageFault, language: ReportLanguage): string {
	return language === 'sv' ? explainInSwedish(fault) : explainInEnglish(fault);
}

function explainInSwedish(fault: EmbedFault | PageFault): string {
	switch (fault.code) {
		case 'block-outdated': {
			const copied = copiedInSwedish(fault.copied);
			const differences = [
				fault.missing.length > 0 ? `Det säger inte ${list(fault.missing, 'eller', 'till')}.` : '',
				fault.extra.length > 0 ? `Det säger ${list(fault.extra, 'och', 'till')}, som inte gäller längre.` : '',
			];
			return [`Det statiska blocket${copied} är inaktuellt.`, ...differences, 'Kopiera koden på nytt ur katalogen.']
				.filter((each) => each !== '')
				.join(' ');
		}
		case 'block-lost':
			return `Det statiska blocket${copiedInSwedish(fault.copied)} leder inte till något som finns i katalogen, så det går inte att se om det stämmer. Ta bort det, eller kopiera koden på nytt ur katalogen.`;
		case 'address-dead':
			return `Adressen ${fault.address} finns inte i katalogen.${fault.suggestion === undefined ? '' : ` Menas ${fault.suggestion}?`}`;
		case 'element-unknown':
			return `Elementet ${fault.written} namnger inget som finns i katalogen.${fault.suggestion === undefined ? '' : ` Menas ${fault.suggestion}?`}`;
		case 'integrity-wrong':
			return `Skriptet ${fault.address} har fel integrity, så webbläsare kör det inte. Rätt är ${fault.expected}.`;
		case 'integrity-unlasting':
			return `Skriptet ${fault.address} ändras när det rättas och slutar då att köras, eftersom det har integrity. Ta bort integrity, eller byt till en adress med kontrollsumma i namnet.`;
		case 'crossorigin-missing':
			return `Skriptet ${fault.address} har integrity men inte crossorigin="anonymous", så webbläsare kör det inte.`;
		case 'page-missing':
			return 'Filen finns inte eller går inte att läsa.';
		case 'page-schemeless':
			return 'Det finns ingen sådan fil. Är det en sida på webben ska adressen börja med https://.';
		case 'page-credentials':
			return 'Adressen har användarnamn eller lösenord i sig och hämtas inte. Spara sidan som en fil och ange den i stället.';
		case 'page-status':
			return `Servern svarar ${fault.status} i stället för med sidan.`;
		case 'page-unreachable':
			return `Sidan går inte att hämta (${fault.reason}).`;
		case 'page-slow':
			return `Sidan har inte kommit på ${fault.seconds} sekunder.`;
		case 'page-too-large':
			return `Sidan är större än ${fault.megabytes} MB och läses inte.`;
		case 'page-too-deep':
			return 'Sidan har tusentals element i varandra och läses inte.';
		case 'page-no-html':
			return 'Det är ingen webbsida.';
	}
}

function explainInEnglish(fault: EmbedFault | PageFault): string {
	switch (fault.code) {
		case 'block-outdated': {
			const copied = copiedInEnglish(fault.copied);
			const differences = [
				fault.missing.length > 0 ? `It does not say ${list(fault.missing, 'or', 'more')}.` : '',
				fault.extra.length > 0 ? `It says ${list(fault.extra, 'and', 'more')}, which no longer holds.` : '',
			];
			return [`The static block${copied} is out of date.`, ...differences, 'Copy its code anew from the directory.']
				.filter((each) => each !== '')
				.join(' ');
		}
		case 'block-lost':
			return `The static block${copiedInEnglish(fault.copied)} leads to nothing that the directory has, so it cannot be told whether it holds. Remove it, or copy its code anew from the directory.`;
		case 'address-dead':
			return `The address ${fault.address} is not in the directory.${fault.suggestion === undefined ? '' : ` Is ${fault.suggestion} meant?`}`;
		case 'element-unknown':
			return `The element ${fault.written} names nothing that the directory has.${fault.suggestion === undefined ? '' : ` Is ${fault.suggestion} meant?`}`;
		case 'integrity-wrong':
			return `The script ${fault.address} has a wrong integrity, so browsers do not run it. It should be ${fault.expected}.`;
		case 'integrity-unlasting':
			return `The script ${fault.address} changes when it is mended, and then stops, since it has integrity. Remove integrity, or use an address with a hash in its name.`;
		case 'crossorigin-missing':
			return `The script ${fault.address} has integrity but not crossorigin="anonymous", so browsers do not run it.`;
		case 'page-missing':
			return 'The file is not there, or cannot be read.';
		case 'page-schemeless':
			return 'There is no such file. If it is a page on the web, its address must begin with https://.';
		case 'page-credentials':
			return 'The address has a user name or a password in it, and is not fetched. Save the page as a file, and give that.';
		case 'page-status':
			return `The server answers ${fault.status} and not with the page.`;
		case 'page-unreachable':
			return `The page cannot be fetched (${fault.reason}).`;
		case 'page-slow':
			return `The page has not come within ${fault.seconds} seconds.`;
		case 'page-too-large':
			return `The page is larger than ${fault.megabytes} MB, and is not read.`;
		case 'page-too-deep':
			return 'The page has thousands of elements in each other, and is not read.';
		case 'page-no-html':
			return 'This is no web page.';
	}
}

function copiedInSwedish(day: string | undefined): string {
	return day === undefined ? '' : `, kopierat ${day},`;
}

function copiedInEnglish(day: string | undefined): string {
	return day === undefined ? '' : `, copied on ${day},`;
}

function list(texts: readonly string[], last: string, more: string): string {
	const told = texts.slice(0, mostTold).map((text) => `”${text.slice(0, 100)}”`);
	const left = texts.length - told.length;
	const all = left > 0 ? [...told, `${left} ${more}`] : told;
	return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;
}
