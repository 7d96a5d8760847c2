import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run export` says of itself. */
export const wording = {
	sv: {
		help: `Skriver alla kontakter och organisationer, med id, som en fil som går att redigera och läsa in igen.

  npm run export -- kontakter.xlsx    en Excel-arbetsbok med bladen Kontakter och Organisationer
  npm run export -- kontakter.csv     en CSV-fil, och kontakter-organisationer.csv bredvid
  npm run export -- mapp/             en mapp med en YAML-fil för varje kontakt och organisation
  npm run export -- fil --force       skriver över filer som redan finns
  npm run export -- --language en     svarar på engelska, med engelska rubriker
  npm run export -- --help            visar den här texten

Allt som står i innehållet följer med, också det som inte publiceras: lägg inte ut filen. Kommentarer i YAML-filerna följer inte med. Samma innehåll ger samma fil.
Ska arbetsboken gälla i stället för filerna, lägg den som content/contacts.xlsx och ta bort mapparna contacts och organisations.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om allt är skrivet, 1 om innehållet har fel eller något inte kunde skrivas, 2 om kommandot är felskrivet.`,
		positional: (given: string) =>
			`Kommandot skriver en fil eller en mapp i taget, och tar inte emot ”${given}” också.`,
		noTarget: 'Säg vad som ska skrivas: npm run export -- kontakter.xlsx (eller kontakter.csv, eller mapp/).',
		otherForm: (target: string) =>
			`”${target}” är varken .xlsx, .csv eller en mapp. Skriv till exempel kontakter.xlsx.`,
		inContent: (target: string) =>
			`${target} ligger i innehållet eller i det som publiceras. Filen har allt som står i innehållet: skriv den någon annanstans. Ska den gälla i stället för filerna i innehållet, flytta dit den sedan och ta bort dem.`,
		isThere: (paths: readonly string[], count: number) =>
			`${paths.join(', ')}${count > paths.length ? ` och ${count - paths.length} till` : ''} finns redan. Inget är skrivet. Lägg till --force om det ska skrivas över.`,
		notWritten: (file: string, reason: string) =>
			`${file} gick inte att skriva (${reason}). Det som fanns är som det var.`,
		notRestored: (files: readonly string[]) => `De här gick inte att få tillbaka som de var: ${files.join(', ')}.`,
		older: (files: readonly string[], count: number) =>
			`Kvar i mappen, fast innehållet inte har dem: ${files.join(', ')}${count > files.length ? ` och ${count - files.length} till` : ''}. Kommandot tar aldrig bort något; ta bort dem om mappen ska vara som innehållet.`,
		done: (contacts: number, organisations: number, target: string) =>
			`${target}: ${contacts} ${contacts === 1 ? 'kontakt' : 'kontakter'} och ${organisations} ${organisations === 1 ? 'organisation' : 'organisationer'}.`,
	},
	en: {
		help: `Writes all contacts and organisations, with their ids, as a file that can be edited and read again.

  npm run export -- contacts.xlsx     an Excel workbook with the sheets Kontakter and Organisationer
  npm run export -- contacts.csv      a CSV file, and contacts-organisationer.csv beside it
  npm run export -- folder/           a folder with a YAML file for each contact and organisation
  npm run export -- file --force      replaces files that are there
  npm run export -- --language en     answers in English, with English headings
  npm run export -- --help            shows this text

All that the content says is in it, what is not published too: do not put the file on the web. Comments of the YAML files are not. The same content gives the same file.
For the workbook to stand instead of the files, put it at content/contacts.xlsx and remove the folders contacts and organisations.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if all is written, 1 if the content has errors or something could not be written, 2 if the command is mistyped.`,
		positional: (given: string) => `The command writes one file or folder at a time, and does not take "${given}" too.`,
		noTarget: 'Say what to write: npm run export -- contacts.xlsx (or contacts.csv, or folder/).',
		otherForm: (target: string) => `"${target}" is neither .xlsx, .csv nor a folder. Write for example contacts.xlsx.`,
		inContent: (target: string) =>
			`${target} is in the content, or in what is published. The file has all that the content says: write it elsewhere. If it is to stand instead of the files of the content, move it there afterwards and remove them.`,
		isThere: (paths: readonly string[], count: number) =>
			`${paths.join(', ')}${count > paths.length ? ` and ${count - paths.length} more` : ''} exist already. Nothing is written. Add --force to replace them.`,
		notWritten: (file: string, reason: string) =>
			`${file} could not be written (${reason}). What was there is as it was.`,
		notRestored: (files: readonly string[]) => `These could not be put back as they were: ${files.join(', ')}.`,
		older: (files: readonly string[], count: number) =>
			`Still in the folder, though the content does not have them: ${files.join(', ')}${count > files.length ? ` and ${count - files.length} more` : ''}. The command never removes anything; remove them if the folder is to be as the content.`,
		done: (contacts: number, organisations: number, target: string) =>
			`${target}: ${contacts} ${contacts === 1 ? 'contact' : 'contacts'} and ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'}.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
