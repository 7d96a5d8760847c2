import type { ReportLanguage } from '../domain/problem.ts';

/** How many entries something comes of. */
export interface ImportCounts {
	readonly added: number;
	readonly changed: number;
	readonly same: number;
	/** Facts of the content that go because the source does not have them. */
	readonly removed: number;
	/** Of all these, those of which something was not clear. */
	readonly unsure: number;
	/** Not written: passed over, or refused. */
	readonly left: number;
}

/** What `npm run import` says of itself. */
export const wording = {
	sv: {
		help: `Läser kontakter ur filer, visar vad som är nytt och vad som ändras, och skriver det i innehållet när du har sagt ja.

  npm run import -- kontakter.xlsx             Excel eller CSV, med rubriker på första raden
  npm run import -- pressmeddelande.docx       ett pressmeddelande: text, DOCX, PDF eller HTML
  npm run import -- nina.vcf bo.vcf            visitkort (vCard); flera filer går bra
  npm run import -- fil --dry-run              visar vad som skulle skrivas, och skriver inget
  npm run import -- fil --yes                  frågar inte: tar den troligaste läsningen av allt, och säger vad som var osäkert
  npm run import -- fil --source "Pressmeddelande den 4 september 2014"    varifrån namnen kommer, som läsarna ser; annars ”Uppgift till katalogen” och filens dag
  npm run import -- fil --date 2014-09-04      dagen då uppgifterna stämde; annars filens egen, eller i dag
  npm run import -- fil --all                  visar varje post, också när de är fler än 20
  npm run import -- fil --json                 skriver det som JSON, för andra program
  npm run import -- --undo                     tar tillbaka det som den senaste importen skrev
  npm run import -- --language en              svarar på engelska
  npm run import -- --help                     visar den här texten

Det som filen inte nämner står kvar, och så gör kommentarer, ordning och allt som du har skrivit för hand. En fil skrivs bara om kontrollen godkänner den: det som
inte går att skriva utelämnas, och kommandot säger varför. Filerna skrivs alla eller inga. Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om allt som filerna säger finns i innehållet (eller skulle göra det, med --dry-run), 1 om något utelämnades eller inte gick att läsa eller skriva,
2 om kommandot är felskrivet, 3 om inget är skrivet för att ingen har sagt ja.`,
		positional: (given: string) => `”${given}” är en fil för mycket.`,
		fileMissing: 'Säg vilken fil som ska läsas, till exempel: npm run import -- kontakter.xlsx',
		sourceValue:
			'Efter --source ska det stå varifrån namnen kommer, till exempel --source "Pressmeddelande den 4 september 2014".',
		dateValue: (given: string) =>
			`Efter --date ska det stå en dag som inte ligger framåt i tiden, till exempel --date 2014-09-04, inte ”${given}”.`,
		undoAlone: (given: string) => `--undo tar tillbaka den senaste importen och läser ingen fil; ta bort ”${given}”.`,
		noFile: (path: string) => `”${path}” finns inte. Inget är skrivet.`,
		folder: (path: string, example: string | undefined) =>
			`”${path}” är en mapp. Skriv vilka filer i den som ska läsas${example === undefined ? '' : `, till exempel: npm run import -- ${example}`}. Inget är skrivet.`,
		notFile: (path: string) => `”${path}” är ingen vanlig fil. Inget är skrivet.`,
		unreadable: (path: string, reason: string) => `”${path}” gick inte att läsa (${reason}). Inget är skrivet.`,
		tooLarge: (path: string, size: string) =>
			`”${path}” är ${size}, och en fil får vara högst 30 MB. Spara bladet med kontakterna för sig. Inget är skrivet.`,
		defaultSource: (day: string) => `Uppgift till katalogen, ${day}`,
		contentErrors: 'Innehållet har fel som måste rättas före en import. Inget är skrivet.',
		notRead: 'Det här gick inte att läsa ur filerna:',
		noted: 'Att känna till om filerna:',
		nothing: 'Filerna har inga kontakter. Inget är skrivet.',
		counts: ({ added, changed, same, removed, unsure, left }: ImportCounts) =>
			[
				added === 1 ? '1 ny' : `${added} nya`,
				changed === 1 ? '1 ändrad' : `${changed} ändrade`,
				`${same} som redan stämmer`,
				...(left > 0 ? [left === 1 ? '1 utelämnad' : `${left} utelämnade`] : []),
				...(removed > 0 ? [removed === 1 ? '1 uppgift tas bort' : `${removed} uppgifter tas bort`] : []),
			].join(', ') + (unsure > 0 ? ` (${unsure === 1 ? '1 är osäker' : `${unsure} är osäkra`})` : ''),
		headings: {
			added: 'Nya:',
			changed: 'Ändrade:',
			removed: 'Tas bort, eftersom filen inte har det:',
			unsure: 'Osäkra:',
			left: 'Utelämnas:',
			warnings: 'Värt en titt:',
			missing:
				'Står i innehållet men inte i filen (de tas inte bort; har någon slutat, kör npm run remove, eller skriv status: ended):',
		},
		more: (count: number) => `… och ${count} till (--all visar alla)`,
		was: 'står nu: ',
		becomes: 'blir:    ',
		nothingThere: '–',
		goes: '(tas bort)',
		excerpt: (place: string, text: string) => `${place}: ”${text}”`,
		line: (file: string, line: number) => `${file}, rad ${line}`,
		chosen: 'valt',
		sourceNote: (source: string) =>
			`Som källa till namnen får läsarna se ”${source}”. Är de publicerade någonstans, säg var med --source "…".`,
		skipped: 'hoppas över',
		elsewhere: 'står i ett kalkylblad i innehållet: ändra det där',
		fieldMissing: (name: string) => `${name} saknas, och utan det kan posten inte skrivas.`,
		byHand: (path: string) => `${path} är skriven så att den måste ändras för hand`,
		problems: (what: string, fix: string) => `${what} ${fix}`,
		questions: {
			organisation: (name: string) => `Organisationen ”${name}” finns inte. Vilken menas?`,
			person: 'Den här personen står redan i innehållet. Är det samma post?',
			role: 'Uppdraget står redan i innehållet. Är det samma post?',
			way: 'Numret eller e-postadressen står redan i innehållet. Är det samma post?',
			successor: 'Någon annan står för uppdraget i innehållet. Har den här personen tagit över?',
			older: (id: string, verified: string, sourceDate: string) =>
				`Källan är från ${sourceDate}, men ${id} kontrollerades ${verified}. Vad ska gälla?`,
			conflict: (id: string, field: string) => `Filerna säger olika om ${id}: ${field}. Vad ska gälla?`,
		},
		choices: {
			newOrganisation: 'en ny organisation',
			newContact: 'en ny post',
			same: (label: string) => `samma post: ${label}`,
			takenOver: (label: string) => `ja, byt i ${label}; den förras egna nummer och adresser tas bort`,
			beside: 'nej, det är en ny post bredvid',
			keep: 'det som står i innehållet',
			take: 'det som källan säger',
			nothing: 'inget',
		},
		extension: (digits: string) => `ankn ${digits}`,
		parts: {
			given: 'förnamn',
			family: 'efternamn',
			sortName: 'sorteras under',
			number: 'nummer',
			label: 'etikett',
			extension: 'anknytning',
			hours: 'telefontid',
			street: 'gata',
			postalCode: 'postnummer',
			town: 'ort',
			name: 'namn',
			lang: 'språk',
		},
		prompt: (count: number) => `Välj 1–${count}, Enter för 1, h för att hoppa över posten: `,
		skipAnswers: ['h', 'hoppa', 'hoppa över'],
		notAnAnswer: (given: string) => `”${given}” är inget av svaren.`,
		question: (at: number, of: number) => `Fråga ${at} av ${of}`,
		removals: (count: number) =>
			count === 1
				? 'En uppgift tas bort för att filen inte har den. Ska den det?'
				: `${count} uppgifter tas bort för att filen inte har dem. Ska de det?`,
		removalPrompt: '(j = ja, n = nej, behåll) ',
		confirm: (count: number, dir: string) =>
			`Skriva ${count === 1 ? '1 fil' : `${count} filer`} i ${dir}? (j = ja, n = nej) `,
		yesAnswers: ['j', 'ja', 'y', 'yes'],
		noAnswers: ['n', 'nej', 'no', ''],
		unchanged: 'Allt som filerna säger står redan i innehållet. Inget behövde skrivas.',
		nothingToWrite: 'Inget går att skriva.',
		dryRun: 'Inget är skrivet (--dry-run).',
		notAsked:
			'Inget är skrivet: här finns ingen att fråga. Kör kommandot i en terminal, eller med --yes när du har läst det som står ovan.',
		declined: 'Inget är skrivet.',
		written: (count: number, dir: string, option: string) =>
			`${count === 1 ? '1 fil är skriven' : `${count} filer är skrivna`} i ${dir}. Ångra med: npm run import -- --undo${option}`,
		next: (option: string) =>
			`Kör sedan npm run kontroll, npm run permalinks och npm run record${option === '' ? '' : `, var och en med ” --${option}” efter`}.`,
		changedMeanwhile: (file: string) => `${file} har ändrats under tiden. Inget är skrivet; kör kommandot igen.`,
		notWritten: (reason: string) => `Det gick inte att skriva (${reason}). Inget är skrivet.`,
		notRestored: (files: readonly string[]) =>
			`De här filerna gick inte att skriva tillbaka: ${files.join(', ')}. Ta dem ur en kopia av innehållet.`,
		noRecord: 'Det finns ingen import att ta tillbaka.',
		undone: (count: number) => (count === 1 ? '1 fil är som före importen.' : `${count} filer är som före importen.`),
		undoRows: (keys: readonly string[], count: number) =>
			`permalinks.csv har rader om det som inte finns längre: ${keys.join(', ')}${count > keys.length ? ` och ${count - keys.length} till` : ''}. Är det inte publicerat kan raderna tas bort. Annars svarar du på npm run permalinks, så att adresserna leder rätt.`,
		undoLeft: 'De här har någon ändrat efter importen, så de står kvar som de är:',
		undoErrors: 'Innehållet skulle få fel om importen togs tillbaka. Rätta det först; inget är ändrat.',
	},
	en: {
		help: `Reads contacts from files, shows what is new and what changes, and writes it into the content when you have said yes.

  npm run import -- contacts.xlsx              Excel or CSV, with headings in the first row
  npm run import -- press-release.docx         a press release: text, DOCX, PDF or HTML
  npm run import -- nina.vcf bo.vcf            business cards (vCard); several files will do
  npm run import -- file --dry-run             shows what would be written, and writes nothing
  npm run import -- file --yes                 does not ask: takes the likeliest reading of everything, and tells what was unsure
  npm run import -- file --source "Press release of 4 September 2014"    where the names come from, as readers see it; else "Told to the directory" and the file's day
  npm run import -- file --date 2014-09-04     the day when it all held; else the file's own, or today
  npm run import -- file --all                 shows every entry, also beyond 20
  npm run import -- file --json                writes it as JSON, for other programs
  npm run import -- --undo                     puts back what the last import has written
  npm run import -- --language en              answers in English
  npm run import -- --help                     shows this text

What the file does not speak of stays, as do comments, order and all that you have written by hand. A file is only written if the check passes it: what cannot be
written is left out, and you are told why. All files are written or none. The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if all that the files say is in the content (or would be, with --dry-run), 1 if something was left out or could not be read or written,
2 if the command is mistyped, 3 if nothing is written because nobody has said yes.`,
		positional: (given: string) => `"${given}" is one file too many.`,
		fileMissing: 'Say which file is to be read, such as: npm run import -- contacts.xlsx',
		sourceValue:
			'After --source comes where the names come from, such as --source "Press release of 4 September 2014".',
		dateValue: (given: string) =>
			`After --date comes a day that does not lie ahead, such as --date 2014-09-04, not "${given}".`,
		undoAlone: (given: string) => `--undo puts the last import back and reads no file; take "${given}" away.`,
		noFile: (path: string) => `"${path}" is not there. Nothing is written.`,
		folder: (path: string, example: string | undefined) =>
			`"${path}" is a folder. Say which files in it are to be read${example === undefined ? '' : `, such as: npm run import -- ${example}`}. Nothing is written.`,
		notFile: (path: string) => `"${path}" is no ordinary file. Nothing is written.`,
		unreadable: (path: string, reason: string) => `"${path}" could not be read (${reason}). Nothing is written.`,
		tooLarge: (path: string, size: string) =>
			`"${path}" is ${size}, and a file may be at most 30 MB. Save the sheet with the contacts by itself. Nothing is written.`,
		defaultSource: (day: string) => `Told to the directory, ${day}`,
		contentErrors: 'The content has errors, which have to be corrected before an import. Nothing is written.',
		notRead: 'This could not be read from the files:',
		noted: 'To know of the files:',
		nothing: 'The files have no contacts. Nothing is written.',
		counts: ({ added, changed, same, removed, unsure, left }: ImportCounts) =>
			[
				`${added} new`,
				`${changed} changed`,
				`${same} that hold already`,
				...(left > 0 ? [`${left} left out`] : []),
				...(removed > 0 ? [removed === 1 ? '1 fact goes' : `${removed} facts go`] : []),
			].join(', ') + (unsure > 0 ? ` (${unsure} unsure)` : ''),
		headings: {
			added: 'New:',
			changed: 'Changed:',
			removed: 'Goes, since the file does not have it:',
			unsure: 'Unsure:',
			left: 'Left out:',
			warnings: 'Worth a look:',
			missing:
				'In the content but not in the file (they are not removed; if somebody has left, run npm run remove, or write status: ended):',
		},
		more: (count: number) => `… and ${count} more (--all shows all)`,
		was: 'is now:  ',
		becomes: 'becomes: ',
		nothingThere: '–',
		goes: '(removed)',
		excerpt: (place: string, text: string) => `${place}: "${text}"`,
		line: (file: string, line: number) => `${file}, line ${line}`,
		chosen: 'chosen',
		sourceNote: (source: string) =>
			`Readers see "${source}" as the source of the names. If they are published somewhere, say where with --source "…".`,
		skipped: 'is passed over',
		elsewhere: 'is in a sheet of the content: change it there',
		fieldMissing: (name: string) => `${name} is missing, and without it the entry cannot be written.`,
		byHand: (path: string) => `${path} is written in such a way that it has to be changed by hand`,
		problems: (what: string, fix: string) => `${what} ${fix}`,
		questions: {
			organisation: (name: string) => `There is no organisation "${name}". Which is meant?`,
			person: 'This person is in the content already. Is it the same entry?',
			role: 'The post is in the content already. Is it the same entry?',
			way: 'The number or address is in the content already. Is it the same entry?',
			successor: 'Somebody else has the post in the content. Has this person taken over?',
			older: (id: string, verified: string, sourceDate: string) =>
				`The source is of ${sourceDate}, but ${id} was checked on ${verified}. Which is to hold?`,
			conflict: (id: string, field: string) => `The files differ about ${id}: ${field}. Which is to hold?`,
		},
		choices: {
			newOrganisation: 'a new organisation',
			newContact: 'a new entry',
			same: (label: string) => `the same entry: ${label}`,
			takenOver: (label: string) => `yes, change ${label}; the earlier one's own numbers and addresses go`,
			beside: 'no, it is a new entry beside it',
			keep: 'what the content says',
			take: 'what the source says',
			nothing: 'nothing',
		},
		extension: (digits: string) => `ext. ${digits}`,
		parts: {
			given: 'given name',
			family: 'family name',
			sortName: 'sorted under',
			number: 'number',
			label: 'label',
			extension: 'extension',
			hours: 'answered',
			street: 'street',
			postalCode: 'postal code',
			town: 'town',
			name: 'name',
			lang: 'language',
		},
		prompt: (count: number) => `Choose 1–${count}, Enter for 1, s to skip the entry: `,
		skipAnswers: ['s', 'skip'],
		notAnAnswer: (given: string) => `"${given}" is none of the answers.`,
		question: (at: number, of: number) => `Question ${at} of ${of}`,
		removals: (count: number) =>
			count === 1
				? 'One fact goes because the file does not have it. Shall it?'
				: `${count} facts go because the file does not have them. Shall they?`,
		removalPrompt: '(y = yes, n = no, keep) ',
		confirm: (count: number, dir: string) =>
			`Write ${count === 1 ? '1 file' : `${count} files`} in ${dir}? (y = yes, n = no) `,
		yesAnswers: ['y', 'yes'],
		noAnswers: ['n', 'no', ''],
		unchanged: 'All that the files say is in the content already. Nothing had to be written.',
		nothingToWrite: 'Nothing can be written.',
		dryRun: 'Nothing is written (--dry-run).',
		notAsked:
			'Nothing is written: there is nobody to ask here. Run the command in a terminal, or with --yes when you have read the above.',
		declined: 'Nothing is written.',
		written: (count: number, dir: string, option: string) =>
			`${count === 1 ? '1 file is' : `${count} files are`} written in ${dir}. Undo with: npm run import -- --undo${option}`,
		next: (option: string) =>
			`Then run npm run kontroll, npm run permalinks and npm run record${option === '' ? '' : `, each with " --${option}" after it`}.`,
		changedMeanwhile: (file: string) => `${file} has changed meanwhile. Nothing is written; run the command again.`,
		notWritten: (reason: string) => `It could not be written (${reason}). Nothing is written.`,
		notRestored: (files: readonly string[]) =>
			`These files could not be put back: ${files.join(', ')}. Take them from a copy of the content.`,
		noRecord: 'There is no import to put back.',
		undone: (count: number) =>
			count === 1 ? '1 file is as it was before the import.' : `${count} files are as they were before the import.`,
		undoRows: (keys: readonly string[], count: number) =>
			`permalinks.csv has rows of what is there no more: ${keys.join(', ')}${count > keys.length ? ` and ${count - keys.length} more` : ''}. If it is not published the rows can be removed. Else answer npm run permalinks, so that the addresses lead where they should.`,
		undoLeft: 'Somebody has changed these since the import, so they are left as they are:',
		undoErrors: 'The content would have errors if the import were put back. Correct it first; nothing is changed.',
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
