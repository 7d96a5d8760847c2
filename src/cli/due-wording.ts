import type { IsoDate } from '../domain/date.ts';
import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run due` says of itself. */
export const wording = {
	sv: {
		help: `Visar vilka kontakter som behöver kontrolleras, efter organisation, och skriver de meddelanden som ber organisationerna om det.

  npm run due                                 de som har blivit för gamla, eller blir det inom en månad
  npm run due -- --months 3                   inom tre månader; 0 för bara dem som redan är för gamla
  npm run due -- --out utskick                skriver meddelanden i mappen utskick: en .eml och en .txt för varje organisation, och utskick.csv för
                                              kopplad utskrift
  npm run due -- --json                       svarar med JSON, för andra program
  npm run due -- --language en                svarar på engelska
  npm run due -- --help                       visar den här texten

När en kontakt är för gammal står i site.yaml (staleAfterMonths). Inget skickas: öppna en .eml-fil i ditt e-postprogram, läs igenom och skicka. Mottagare är organisationens första publicerade
e-postadress, annars kontakternas; finns ingen får du fylla i den själv. Meddelandena har bara det som är publicerat, och är skrivna på katalogens första språk. Mappen ska vara tom eller inte
finnas: inget skrivs över. Den får inte ligga i innehållet eller i den byggda webbplatsen. Har organisationerna svarat, kör npm run verified.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 när listan är visad och filerna är skrivna, också när inget behöver kontrolleras, 1 om innehållet har fel eller filerna inte kunde skrivas, 2 om kommandot är felskrivet.`,
		positional: (given: string) => `Kommandot tar inte emot ”${given}”. En mapp för meddelanden skrivs efter --out.`,
		monthsInvalid: (given: string) => `Efter --months ska det stå ett antal månader från 0 till 120, inte ”${given}”.`,
		outMissing: 'Efter --out ska det stå en mapp.',
		none: (months: number) =>
			months === 0
				? 'Ingen kontakt är för gammal.'
				: `Ingen kontakt är för gammal, eller blir det inom ${months === 1 ? 'en månad' : `${months} månader`}.`,
		organisation: (name: string, count: number) => `${name}: ${count === 1 ? '1 kontakt' : `${count} kontakter`}`,
		contact: (id: string, role: string, verified: IsoDate, tooOld: IsoDate, isStale: boolean) =>
			`  ${id}  ${role}, kontrollerad ${verified}, ${isStale ? `för gammal sedan ${tooOld}` : `för gammal ${tooOld}`}`,
		sum: (contacts: number, organisations: number) =>
			`${contacts === 1 ? '1 kontakt' : `${contacts} kontakter`} hos ${organisations === 1 ? '1 organisation' : `${organisations} organisationer`} behöver kontrolleras.`,
		written: (folder: string, count: number) =>
			`${folder}: ${count === 1 ? '1 meddelande' : `${count} meddelanden`} som .eml och .txt, och utskick.csv. Inget är skickat.`,
		withoutAddress: (names: readonly string[]) =>
			`Ingen e-postadress är publicerad, så fyll i mottagaren själv: ${names.join(', ')}.`,
		notEmpty: (folder: string) => `Mappen ${folder} är inte tom. Välj en annan; inget är skrivet.`,
		inside: (folder: string) =>
			`Mappen ${folder} ligger i innehållet, i det som publiceras eller där annat har sin plats. Välj en annan; inget är skrivet.`,
		notWritten: (folder: string, reason: string) => `Meddelandena gick inte att skriva i ${folder} (${reason}).`,
	},
	en: {
		help: `Shows which contacts need to be checked, by organisation, and writes the messages that ask the organisations to do so.

  npm run due                                 those that have become too old, or will within a month
  npm run due -- --months 3                   within three months; 0 for those alone that are too old already
  npm run due -- --out messages               writes messages into the folder messages: an .eml and a .txt for each organisation, and utskick.csv for
                                              mail merge
  npm run due -- --json                       answers in JSON, for other programs
  npm run due -- --language en                answers in English
  npm run due -- --help                       shows this text

site.yaml says when a contact is too old (staleAfterMonths). Nothing is sent: open an .eml file in your mail program, read it through and send it. The recipient is the organisation's first
published e-mail address, or else those of the contacts; where there is none you fill it in yourself. The messages have only what is published, and are written in the directory's first language.
The folder is to be empty or not there: nothing is written over. It may not be within the content or the built site. When the organisations have answered, run npm run verified.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 when the list is shown and the files are written, also when nothing needs to be checked, 1 if the content has errors or the files could not be written, 2 if the command is mistyped.`,
		positional: (given: string) => `The command does not take "${given}". A folder for messages comes after --out.`,
		monthsInvalid: (given: string) => `After --months comes a number of months from 0 to 120, not "${given}".`,
		outMissing: 'After --out comes a folder.',
		none: (months: number) =>
			months === 0
				? 'No contact is too old.'
				: `No contact is too old, or will be within ${months === 1 ? 'a month' : `${months} months`}.`,
		organisation: (name: string, count: number) => `${name}: ${count === 1 ? '1 contact' : `${count} contacts`}`,
		contact: (id: string, role: string, verified: IsoDate, tooOld: IsoDate, isStale: boolean) =>
			`  ${id}  ${role}, checked ${verified}, too old ${isStale ? `since ${tooOld}` : tooOld}`,
		sum: (contacts: number, organisations: number) =>
			`${contacts === 1 ? '1 contact' : `${contacts} contacts`} at ${organisations === 1 ? '1 organisation' : `${organisations} organisations`} ${contacts === 1 ? 'needs' : 'need'} to be checked.`,
		written: (folder: string, count: number) =>
			`${folder}: ${count === 1 ? '1 message' : `${count} messages`} as .eml and .txt, and utskick.csv. Nothing has been sent.`,
		withoutAddress: (names: readonly string[]) =>
			`No e-mail address is published, so fill in the recipient yourself: ${names.join(', ')}.`,
		notEmpty: (folder: string) => `The folder ${folder} is not empty. Choose another; nothing is written.`,
		inside: (folder: string) =>
			`The folder ${folder} is within the content, within what is published or where other things belong. Choose another; nothing is written.`,
		notWritten: (folder: string, reason: string) => `The messages could not be written into ${folder} (${reason}).`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
