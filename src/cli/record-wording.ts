import type { Change } from '../domain/change-record.ts';
import type { ReportLanguage } from '../domain/problem.ts';

/** How many entries something has happened to. */
type Counts = Readonly<Record<Change, number>>;

/** What `npm run record` says of itself. */
export const wording = {
	sv: {
		help: `Antecknar vad som har ändrats i innehållet, så att den som följer katalogen får veta det.

  npm run record                       jämför innehållet med det som senast antecknades, och skriver det nya
  npm run record -- --language en      svarar på engelska
  npm run record -- --help             visar den här texten

Vad som har hänt skrivs sist i en fil för varje år, content/changes/2026.csv: dagen, posten och namnen på de fält som har ändrats, aldrig vad som står
i dem. Därur görs sidan /andringar/ och flödena. Spara filerna tillsammans med ändringen. Det som bara är skrivet på ett annat sätt är ingen ändring.
content/changes/state.csv har fingeravtryck av det som senast antecknades, och ändras bara av kommandot. Första gången börjar anteckningarna: det som
redan finns är ingen nyhet.
Kan en post ha bytt namn, och ingen har sagt det, antecknas inget förrän npm run permalinks har fått veta det.
Filerna skrivs på en gång eller inte alls, och inga rader tas bort. Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om allt är antecknat, 1 om innehållet har fel, en post kan ha bytt namn eller något inte gick att skriva, 2 om kommandot är felskrivet.`,
		positional: (given: string) => `Kommandot tar inte emot ”${given}”.`,
		begun: (file: string, count: number) =>
			`${file}: anteckningarna börjar med ${count === 1 ? '1 post' : `${count} poster`}. Nästa gång antecknas det som har ändrats.`,
		recorded: (file: string, { added, changed, removed }: Counts) =>
			`${file}: ${added === 1 ? '1 ny post' : `${added} nya poster`}, ${changed === 1 ? '1 ändrad' : `${changed} ändrade`} och ${removed === 1 ? '1 borttagen' : `${removed} borttagna`}.`,
		refreshed: (file: string) => `${file} är förnyad. Inget har hänt som ska antecknas.`,
		unchanged: 'Inget har ändrats sedan senast. Inget behövde skrivas.',
		renamed: (was: string, now: string, others: number, command: string) =>
			`${was} kan ha bytt namn till ${now}${others === 0 ? '' : `, och ${others === 1 ? '1 post' : `${others} poster`} till kan ha gjort detsamma`}. Inget är antecknat: kör ”${command}” först, så att ingen post antecknas som både borttagen och ny.`,
		changedMeanwhile: (file: string) => `${file} har ändrats under tiden och är inte skriven; kör kommandot igen.`,
		notWritten: (file: string, reason: string) => `${file} gick inte att skriva (${reason}).`,
	},
	en: {
		help: `Records what has changed in the content, so that whoever follows the directory is told.

  npm run record                       compares the content with what was last recorded, and writes what is new
  npm run record -- --language en      answers in English
  npm run record -- --help             shows this text

What has happened is written last in a file for each year, content/changes/2026.csv: the day, the entry and the names of the fields that have changed,
never what they say. The page /andringar/ and the feeds are made of it. Save the files together with the change. What is only written in another way is
no change. content/changes/state.csv has fingerprints of what was last recorded, and is changed by the command alone. The first time, the record begins:
what is there already is no news.
Where an entry may have been renamed, and nobody has said so, nothing is recorded until npm run permalinks has been told.
The files are written at once or not at all, and no row is taken away. The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if everything is recorded, 1 if the content has errors, an entry may have been renamed or something could not be written, 2 if the command is mistyped.`,
		positional: (given: string) => `The command does not take "${given}".`,
		begun: (file: string, count: number) =>
			`${file}: the record begins with ${count === 1 ? '1 entry' : `${count} entries`}. Next time, what has changed is recorded.`,
		recorded: (file: string, { added, changed, removed }: Counts) =>
			`${file}: ${added === 1 ? '1 new entry' : `${added} new entries`}, ${changed} changed and ${removed} removed.`,
		refreshed: (file: string) => `${file} is renewed. Nothing has happened that is to be recorded.`,
		unchanged: 'Nothing has changed since the last time. Nothing had to be written.',
		renamed: (was: string, now: string, others: number, command: string) =>
			`${was} may have been renamed to ${now}${others === 0 ? '' : `, and ${others} more may have been too`}. Nothing is recorded: run "${command}" first, so that no entry is recorded as both removed and new.`,
		changedMeanwhile: (file: string) => `${file} has changed meanwhile and is not written; run the command again.`,
		notWritten: (file: string, reason: string) => `${file} could not be written (${reason}).`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
