import type { ReportLanguage } from '../domain/problem.ts';
import type { SoughtValue } from '../domain/sought-values.ts';

type Kind = SoughtValue['kind'];

const swedish = { name: 'namnet', phone: 'telefonnumret', email: 'e-postadressen' } as const;
const english = { name: 'the name', phone: 'the telephone number', email: 'the e-mail address' } as const;

const notRestored = {
	sv: (left: readonly string[]) =>
		`Det gick inte heller att skriva tillbaka ${left.join(', ')}: gör det ur en kopia av innehållet. Allt annat är som förut.`,
	en: (left: readonly string[]) =>
		`Nor could ${left.join(', ')} be put back: do it from a copy of the content. All else is as it was.`,
} as const;

/** What `npm run remove` says of itself. */
export const wording = {
	sv: {
		help: `Tar bort en person ur katalogen, och kontrollerar att hen inte står kvar i någon fil på webbplatsen.

  npm run remove -- mala-andt-bra              tar bort personen: namn, källa och egna nummer och adresser; uppdraget står kvar
  npm run remove -- mala-andt-bra --vacant     … och skriver att uppdraget är vakant
  npm run remove -- mala-andt-bra --entry      tar bort hela posten; adressen säger att den är borttagen
  npm run remove -- mala-andt-bra --entry --leads-to organisation/mala-kommun    … eller leder till något annat
  npm run remove -- mala-andt-bra --dry-run    säger vad som skulle göras, och gör inget
  npm run remove -- mala-andt-bra --yes        frågar inte
  npm run remove -- mala-andt-bra --language en                                  svarar på engelska
  npm run remove -- --help                     visar den här texten

Namnet på kontaktens fil, utan .yaml, säger vem det gäller. Nummer och adresser som organisationen också har, växlar och funktionsbrevlådor står kvar.
Kommandot ändrar kontaktens fil, permalinks.csv och anteckningarna i changes, bygger webbplatsen vid sidan av och letar i varje fil, också i PDF:er, kalkylblad,
komprimerade filer och sökningens index. Först när inget är kvar skrivs innehållet och byts webbplatsen i dist (eller OUT_DIR) ut. Annars är allt som förut; kan webbplatsen bara bytas ut
fil för fil (en monterad disk) och går det fel på vägen, säger kommandot att den är blandad.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om personen är borttagen, 1 om något står kvar eller inte gick att göra, 2 om kommandot är felskrivet.`,
		positional: (given: string) => `Kommandot tar en kontakt i taget; ”${given}” är en för mycket.`,
		idMissing: 'Säg vem det gäller med namnet på kontaktens fil, till exempel: npm run remove -- mala-andt-bra',
		leadsToValue: (given: string) =>
			`Efter --leads-to ska det stå en post, till exempel organisation/mala-kommun, inte ”${given}”.`,
		leadsToAlone: '--leads-to hör ihop med --entry: uppdragets adress finns kvar när bara personen tas bort.',
		vacantWithEntry: '--vacant och --entry går inte ihop: antingen står uppdraget kvar, eller så tas posten bort.',
		noContact: (id: string, suggestion: string | undefined) =>
			`Det finns ingen fil contacts/${id}.yaml.${suggestion === undefined ? '' : ` Menade du ${suggestion}?`} Inget är ändrat.`,
		inSheet: (file: string, place: string) =>
			`Kontakten står i ${file} (${place}), och i ett kalkylblad skriver inget kommando. Ta bort personen på den raden: Förnamn, Efternamn, Källa till namnet och egna nummer och adresser, eller hela raden. Spara, kör npm run permalinks om raden är borta, och bygg webbplatsen. Gamla versioner av kalkylbladet har uppgifterna kvar. Inget är ändrat.`,
		noPerson: (file: string) =>
			`${file} har ingen person, så det finns ingen att ta bort. Hela posten tas bort med --entry. Inget är ändrat.`,
		noTarget: (target: string) => `”${target}” finns inte, så ingen adress kan leda dit. Inget är ändrat.`,
		byHand: (file: string) =>
			`${file} är skriven så att inget går att ta bort rad för rad. Skriv om filen med en nyckel på varje rad, utan att ta bort något, och kör kommandot igen. Inget är ändrat.`,
		nameInId: (file: string) =>
			`Namnet står i filens namn, ${file}, och därför i adressen. Döp om filen efter uppdraget utan att skriva det gamla namnet i formerIds, och ta bort dess rader ur permalinks.csv och changes; eller ta bort hela posten med --entry. Inget är ändrat.`,
		plan: (removed: readonly Kind[], isWhole: boolean) =>
			isWhole
				? `Hela posten tas bort${removed.length === 0 ? '' : `, med ${list(removed, swedish, 'och')}`}.`
				: `${capital(list(removed, swedish, 'och'))} tas bort. Uppdraget står kvar.`,
		kept: 'Nummer och adresser som organisationen också har, växlar och funktionsbrevlådor står kvar.',
		files: (edits: readonly string[]) => `Filer som ändras: ${edits.join(', ')}.`,
		dryRun: 'Inget är ändrat, eftersom --dry-run står i kommandot.',
		question: 'Ska det göras? Skriv ja: ',
		answers: ['ja', 'j', 'yes', 'y'],
		notAsked: 'Kommandot kan inte fråga här. Lägg till --yes för att göra det. Inget är ändrat.',
		declined: 'Inget är ändrat.',
		stillSaid: (count: number) =>
			`Står kvar i innehållet på ${count === 1 ? '1 ställe' : `${count} ställen`}. Ta bort det där och kör kommandot igen. Inget är ändrat.`,
		place: (where: string, kind: Kind, pdf: string | undefined) =>
			`  ${where}  ${swedish[kind]}${pdf === undefined ? '' : `, i ${pdf}`}`,
		building: 'Bygger webbplatsen vid sidan av och letar i alla filer …',
		noRoomAside: (folder: string, reason: string) =>
			`Det gick inte att skriva i mappen för tillfälliga filer, ${folder} (${reason}), där webbplatsen byggs först. Frigör plats, eller välj en annan mapp med TMPDIR (TEMP i Windows). Inget är ändrat.`,
		buildFailed: 'Webbplatsen gick inte att bygga. Inget är ändrat.',
		remains: (count: number) =>
			`Står kvar i ${count === 1 ? '1 fil' : `${count} filer`} på den nya webbplatsen. Inget är ändrat.`,
		more: (count: number) => `  … och ${count} till`,
		changedMeanwhile: (file: string, left: readonly string[]) =>
			`${file} har ändrats under tiden. ${left.length === 0 ? 'Inget är ändrat; kör kommandot igen.' : notRestored.sv(left)}`,
		notWritten: (reason: string, left: readonly string[]) =>
			`Det gick inte att skriva (${reason}). ${left.length === 0 ? 'Allt är som förut.' : notRestored.sv(left)}`,
		notDone: (left: readonly string[]) =>
			`Inget är borttaget. ${left.length === 0 ? 'Innehållet och webbplatsen är som förut.' : notRestored.sv(left)}`,
		siteMixed: (left: readonly string[]) =>
			`Inget är borttaget ur innehållet. ${left.length === 0 ? 'Det är som förut.' : notRestored.sv(left)} Kör kommandot igen när felet är avhjälpt, så blir webbplatsen hel.`,
		interrupted: 'Avbrutet. Inget är ändrat.',
		done: (count: number, outDir: string) =>
			`Borttaget. ${count} filer är genomsökta, och inget av det som söktes står kvar. Webbplatsen ligger i ${outDir}: lägg ut den, och spara ändringarna i innehållet.`,
		copies: (paths: readonly string[]) =>
			`Obs: kvar från den gamla webbplatsen, och kan nämna personen: ${paths.join(', ')}. Gör om eller ta bort.`,
		shared: (kind: Kind, by: string) =>
			`Obs: ${swedish[kind]} finns också hos ${by} och står kvar där, så kommandot har inte letat efter ${swedish[kind]} på andra ställen. Är det samma person, kör kommandot för den posten också.`,
		unpublished: (places: readonly string[]) =>
			`Obs: det står också i ${places.join(', ')}. Det publiceras inte, men ta bort det om innehållet ligger öppet.`,
		unread: (names: readonly string[]) =>
			`Obs: texten i ${names.join(', ')} går inte att läsa, så där är inget genomsökt. Läs igenom själv.`,
		cacheLeft: (folder: string) =>
			`Obs: mellanlagret för byggen, ${folder}, kunde inte tömmas, och kan ha PDF-filer som nämner personen. Ta bort mappen.`,
		beyond: [
			'Kommandot når inte längre än hit. Det som har publicerats kan finnas kvar',
			'  – i innehållets historik (git): den som har en kopia av den ser vad som stod där,',
			'  – i sökmotorer och deras lagrade kopior: be dem ta bort sidan,',
			'  – i mellanlager (CDN, proxyer), webbarkiv och läsares webbläsare,',
			'  – på andra datorer som bygger webbplatsen, där PDF:er sparas några dagar eller längre: ta bort node_modules/.cache/kontaktkatalog, eller CACHE_DIR, där,',
			'  – i filer som någon har hämtat: vCard, Excel, PDF och andra system som hämtar öppna data,',
			'  – på utskrivna papper: skriv ut nya listor och ta ner de gamla.',
		],
	},
	en: {
		help: `Takes a person out of the directory, and checks that they are in no file of the site any more.

  npm run remove -- mala-andt-bra              takes out the person: name, source and own numbers and addresses; the post stays
  npm run remove -- mala-andt-bra --vacant     … and writes that the post is vacant
  npm run remove -- mala-andt-bra --entry      takes the whole entry away; its address says that it is removed
  npm run remove -- mala-andt-bra --entry --leads-to organisation/mala-kommun    … or leads to something else
  npm run remove -- mala-andt-bra --dry-run    says what would be done, and does nothing
  npm run remove -- mala-andt-bra --yes        asks nothing
  npm run remove -- mala-andt-bra --language en                                  answers in English
  npm run remove -- --help                     shows this text

The name of the contact's file, without .yaml, says whom it is about. Numbers and addresses that the organisation has too, switchboards and shared mailboxes stay.
The command changes the contact's file, permalinks.csv and the record in changes, builds the site aside and looks in every file, PDFs, spreadsheets, compressed files and
the search index too. Only when nothing is left is the content written and the site in dist (or OUT_DIR) exchanged. Otherwise all is as it was; where the
site can only be exchanged file by file (a mounted disk) and that fails on the way, the command says that it is mixed.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if the person is removed, 1 if something is left or could not be done, 2 if the command is mistyped.`,
		positional: (given: string) => `The command takes one contact at a time; "${given}" is one too many.`,
		idMissing: "Say whom it is about by the name of the contact's file, for example: npm run remove -- mala-andt-bra",
		leadsToValue: (given: string) =>
			`After --leads-to comes an entry, for example organisation/mala-kommun, not "${given}".`,
		leadsToAlone: '--leads-to goes with --entry: the address of the post stays when the person alone is removed.',
		vacantWithEntry: '--vacant and --entry do not go together: either the post stays, or the entry is removed.',
		noContact: (id: string, suggestion: string | undefined) =>
			`There is no file contacts/${id}.yaml.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} Nothing is changed.`,
		inSheet: (file: string, place: string) =>
			`The contact is in ${file} (${place}), and no command writes to a sheet. Take the person out on that row: given name, family name, source of the name and numbers and addresses of their own, or delete the row. Save, run npm run permalinks if the row is gone, and build the site. Earlier versions of the sheet still have it. Nothing is changed.`,
		noPerson: (file: string) =>
			`${file} has no person, so there is nobody to remove. The whole entry is removed with --entry. Nothing is changed.`,
		noTarget: (target: string) => `"${target}" does not exist, so no address can lead there. Nothing is changed.`,
		byHand: (file: string) =>
			`${file} is written so that nothing can be taken out line by line. Rewrite the file with one key on each line, without removing anything, and run the command again. Nothing is changed.`,
		nameInId: (file: string) =>
			`The name stands in the name of the file, ${file}, and so in the address. Rename the file after the post without writing the old name in formerIds, and remove its rows from permalinks.csv and changes; or remove the whole entry with --entry. Nothing is changed.`,
		plan: (removed: readonly Kind[], isWhole: boolean) =>
			isWhole
				? `The whole entry is removed${removed.length === 0 ? '' : `, with ${list(removed, english, 'and')}`}.`
				: `${capital(list(removed, english, 'and'))} will be removed. The post stays.`,
		kept: 'Numbers and addresses that the organisation has too, switchboards and shared mailboxes stay.',
		files: (edits: readonly string[]) => `Files that change: ${edits.join(', ')}.`,
		dryRun: 'Nothing is changed, since the command says --dry-run.',
		question: 'Shall it be done? Write yes: ',
		answers: ['yes', 'y', 'ja', 'j'],
		notAsked: 'The command cannot ask here. Add --yes to do it. Nothing is changed.',
		declined: 'Nothing is changed.',
		stillSaid: (count: number) =>
			`Still in the content in ${count === 1 ? '1 place' : `${count} places`}. Remove it there and run the command again. Nothing is changed.`,
		place: (where: string, kind: Kind, pdf: string | undefined) =>
			`  ${where}  ${english[kind]}${pdf === undefined ? '' : `, in ${pdf}`}`,
		building: 'Building the site aside and looking in all files …',
		noRoomAside: (folder: string, reason: string) =>
			`The folder for temporary files, ${folder}, where the site is built first, could not be written (${reason}). Make room, or choose another folder with TMPDIR (TEMP on Windows). Nothing is changed.`,
		buildFailed: 'The site could not be built. Nothing is changed.',
		remains: (count: number) =>
			`Still in ${count === 1 ? '1 file' : `${count} files`} of the new site. Nothing is changed.`,
		more: (count: number) => `  … and ${count} more`,
		changedMeanwhile: (file: string, left: readonly string[]) =>
			`${file} has changed meanwhile. ${left.length === 0 ? 'Nothing is changed; run the command again.' : notRestored.en(left)}`,
		notWritten: (reason: string, left: readonly string[]) =>
			`It could not be written (${reason}). ${left.length === 0 ? 'All is as it was.' : notRestored.en(left)}`,
		notDone: (left: readonly string[]) =>
			`Nothing is removed. ${left.length === 0 ? 'The content and the site are as they were.' : notRestored.en(left)}`,
		siteMixed: (left: readonly string[]) =>
			`Nothing is removed from the content. ${left.length === 0 ? 'It is as it was.' : notRestored.en(left)} Run the command again when the fault is mended, and the site becomes whole.`,
		interrupted: 'Interrupted. Nothing is changed.',
		done: (count: number, outDir: string) =>
			`Removed. ${count} files have been searched, and nothing that was looked for is left. The site is in ${outDir}: publish it, and save the changes to the content.`,
		copies: (paths: readonly string[]) =>
			`Note: left from the old site, and may name the person: ${paths.join(', ')}. Make it again or remove it.`,
		shared: (kind: Kind, by: string) =>
			`Note: ${english[kind]} is also that of ${by}, and stays there, so the command has not looked for ${english[kind]} elsewhere. If that is the same person, run the command for that entry too.`,
		unpublished: (places: readonly string[]) =>
			`Note: it also stands in ${places.join(', ')}. That is not published, but remove it if the content is open to others.`,
		unread: (names: readonly string[]) =>
			`Note: the text of ${names.join(', ')} cannot be read, so nothing is searched there. Read through it yourself.`,
		cacheLeft: (folder: string) =>
			`Note: what builds keep for later, ${folder}, could not be emptied, and may have PDFs that name the person. Remove the folder.`,
		beyond: [
			'The command reaches no further. What has been published may still be',
			'  – in the history of the content (git): whoever has a copy sees what stood there,',
			'  – in search engines and the copies that they keep: ask them to remove the page,',
			'  – in caches (CDN, proxies), archives of the web and the browsers of readers,',
			'  – on other machines that build the site, where PDFs are kept for some days or more: remove node_modules/.cache/kontaktkatalog, or CACHE_DIR, there,',
			'  – in files that somebody has fetched: vCard, Excel, PDF, and other systems that fetch open data,',
			'  – on printed paper: print new lists and take the old ones down.',
		],
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;

/** What is removed, each kind once. */
function list(kinds: readonly Kind[], words: Readonly<Record<Kind, string>>, and: string): string {
	const named = [...new Set(kinds)].map((kind) => words[kind]);
	return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1)}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
