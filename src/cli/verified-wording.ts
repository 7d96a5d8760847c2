import type { IsoDate } from '../domain/date.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { meantEn, meantSv } from '../reports/wording/meant.ts';

/** What `npm run verified` says of itself. */
export const wording = {
	sv: {
		help: `Skriver i kontakternas filer vilken dag någon senast kontrollerade att allt stämmer.

  npm run verified -- mala-andt-bra polis-umea          i dag, för de här kontakterna
  npm run verified -- --organisation mala-kommun        i dag, för organisationens alla kontakter som inte har upphört
  npm run verified -- mala-andt-bra --date 2026-11-20   en annan dag, dock ingen som kommer
  npm run verified -- mala-andt-bra --dry-run           visar vad som skulle skrivas, men skriver inget
  npm run verified -- mala-andt-bra --language en       svarar på engelska
  npm run verified -- --help                            visar den här texten

En kontakt anges med filens namn utan ändelse. --organisation kan stå flera gånger, och tillsammans med kontakter. Bara dagen ändras: kommentarer, citattecken, ordning och radslut i
filerna står kvar. Alla filer skrivs eller ingen. Står en kontakt i ett kalkylblad säger kommandot på vilken rad, och skriver inget. Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om dagen står i alla filer, 1 om en kontakt inte finns, innehållet har fel eller något inte gick att skriva, 2 om kommandot är felskrivet.`,
		idMissing: 'Skriv vilka kontakter som är kontrollerade: npm run verified -- <kontakt>, eller --organisation <id>.',
		dateInvalid: (given: string) => `Efter --date ska det stå en dag som 2026-01-31, inte ”${given}”.`,
		dateInFuture: (day: IsoDate, today: IsoDate) =>
			`${day} har inte varit än: det är ${today} i dag. Skriv dagen då någon kontrollerade uppgifterna.`,
		noContact: (id: string, suggestion: string | undefined) =>
			`Det finns ingen kontakt som heter ”${id}”. ${meantSv(suggestion, 'Filernas namn finns i mappen contacts.')}`,
		isOrganisation: (id: string) => `”${id}” är en organisation. Skriv --organisation ${id} för alla dess kontakter.`,
		noOrganisation: (id: string, suggestion: string | undefined) =>
			`Det finns ingen organisation som heter ”${id}”. ${meantSv(suggestion, 'Filernas namn finns i mappen organisations.')}`,
		noneOf: (id: string) => `Organisationen ”${id}” har inga kontakter som behöver kontrolleras.`,
		byHand: (id: string) =>
			`Dagen för ”${id}” går inte att ändra av kommandot. Ändra verified själv där kontakten står.`,
		inSheet: (id: string, file: string, place: string, day: IsoDate) =>
			`”${id}” står i ${file} (${place}), och i ett kalkylblad skriver inget kommando. Skriv ${day} i kolumnen Kontrollerad på den raden, och spara.`,
		nothingWritten: 'Inget är skrivet.',
		line: (id: string, before: IsoDate, day: IsoDate) =>
			`${id}: ${before === day ? `${day} redan` : `${before} → ${day}`}${day < before ? ' (en tidigare dag än den som stod)' : ''}`,
		dryRun: 'Det här var ett prov. Inget är skrivet.',
		written: (count: number) =>
			count === 0
				? 'Dagen stod redan i alla filer. Inget behövde skrivas.'
				: `${count === 1 ? '1 fil' : `${count} filer`} har fått ny dag.`,
		record: (command: string) => `Kör ${command}, så antecknas att de är kontrollerade.`,
		changedMeanwhile: (file: string) => `${file} har ändrats under tiden. Inget är skrivet; kör kommandot igen.`,
		notWritten: (reason: string) => `Filerna gick inte att skriva (${reason}). Inget är ändrat.`,
		notRestored: (files: readonly string[]) =>
			`De här gick inte att ställa tillbaka, och har den nya dagen: ${files.join(', ')}`,
	},
	en: {
		help: `Writes into the files of contacts on which day somebody last checked that all of it holds.

  npm run verified -- mala-andt-bra polis-umea          today, for these contacts
  npm run verified -- --organisation mala-kommun        today, for all contacts of the organisation that have not ended
  npm run verified -- mala-andt-bra --date 2026-11-20   another day, but none to come
  npm run verified -- mala-andt-bra --dry-run           shows what would be written, and writes nothing
  npm run verified -- mala-andt-bra --language en       answers in English
  npm run verified -- --help                            shows this text

A contact is given by the name of its file without the ending. --organisation may stand several times, and together with contacts. The day alone is changed: comments, quotes, order and
line endings of the files stay. All files are written or none. Of a contact that is kept in a sheet the command says on which row, and writes nothing. The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if the day is in all files, 1 if there is no such contact, the content has errors or something could not be written, 2 if the command is mistyped.`,
		idMissing: 'Say which contacts have been checked: npm run verified -- <contact>, or --organisation <id>.',
		dateInvalid: (given: string) => `After --date comes a day like 2026-01-31, not "${given}".`,
		dateInFuture: (day: IsoDate, today: IsoDate) =>
			`${day} has not been yet: today is ${today}. Write the day on which somebody checked the details.`,
		noContact: (id: string, suggestion: string | undefined) =>
			`There is no contact called "${id}". ${meantEn(suggestion, 'The names of the files are in the folder contacts.')}`,
		isOrganisation: (id: string) => `"${id}" is an organisation. Write --organisation ${id} for all of its contacts.`,
		noOrganisation: (id: string, suggestion: string | undefined) =>
			`There is no organisation called "${id}". ${meantEn(suggestion, 'The names of the files are in the folder organisations.')}`,
		noneOf: (id: string) => `The organisation "${id}" has no contacts that need to be checked.`,
		byHand: (id: string) =>
			`The day of "${id}" cannot be changed by the command. Change verified yourself where the contact stands.`,
		inSheet: (id: string, file: string, place: string, day: IsoDate) =>
			`"${id}" is in ${file} (${place}), and no command writes to a sheet. Write ${day} in the column Kontrollerad on that row, and save.`,
		nothingWritten: 'Nothing is written.',
		line: (id: string, before: IsoDate, day: IsoDate) =>
			`${id}: ${before === day ? `${day} already` : `${before} → ${day}`}${day < before ? ' (an earlier day than the one that stood there)' : ''}`,
		dryRun: 'This was a trial. Nothing is written.',
		written: (count: number) =>
			count === 0
				? 'The day was in all files already. Nothing had to be written.'
				: `${count === 1 ? '1 file has' : `${count} files have`} a new day.`,
		record: (command: string) => `Run ${command}, so that it is recorded that they have been checked.`,
		changedMeanwhile: (file: string) => `${file} has changed meanwhile. Nothing is written; run the command again.`,
		notWritten: (reason: string) => `The files could not be written (${reason}). Nothing is changed.`,
		notRestored: (files: readonly string[]) => `These could not be put back, and have the new day: ${files.join(', ')}`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
