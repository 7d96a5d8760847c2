import type { Excerpt, MdxFault, ProblemArguments, YamlFault } from '../domain/problem.ts';
import {
	findExampleForKey,
	findExampleWithoutTexts,
	startsWithQuotedItem,
	withDash,
	withEndQuote,
	withItemKey,
	withItemsOnLines,
	withNumberAndLabel,
	withOrdinarySpaces,
	withoutLabel,
	withQuotes,
	withQuotesRoundColon,
	withQuotesRoundComment,
	withSpaceAfterColon,
} from './corrected-line.ts';
import { findAddressExamples, findExample, findExampleAround, hoursInTwoLines, splitField } from './example.ts';
import { formatSize } from './format-size.ts';
import type { Explanation, Wording } from './wording.ts';

const meant = (suggestion: string | undefined, otherwise: string) =>
	suggestion === undefined ? otherwise : `Menade du ”${suggestion}”?`;

const shapes = {
	text: 'en text',
	list: 'en lista (varje rad börjar med ”- ”)',
	mapping: 'en grupp av nycklar med indrag',
};
const given = { text: 'en text', list: 'en lista', mapping: 'en grupp' };
const referred = {
	organisation: 'en organisation',
	contact: 'en kontakt',
	term: 'ett ord',
	former: 'en tidigare post',
};
const entryKinds: Readonly<Record<string, string>> = {
	contact: 'en kontakt',
	organisation: 'en organisation',
	release: 'ett pressmeddelande',
	page: 'en sida',
	municipality: 'en kommun',
	county: 'ett län',
};
const idFixes = {
	organisation: 'Ange namnet på organisationens fil, utan .yaml: små bokstäver a–z, siffror och bindestreck.',
	contact: 'Ange namnet på kontaktens fil, utan .yaml: små bokstäver a–z, siffror och bindestreck.',
	term: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
	former: 'Ange namnet som filen hade, utan ändelse: små bokstäver a–z, siffror och bindestreck.',
};

const kinds = {
	pipe: 'ett namngivet rör (FIFO)',
	socket: 'en socket',
	device: 'en enhet, till exempel en disk eller terminal',
	'folder-link': 'en länk till en mapp',
	unknown: 'något annat än en fil',
};

/** Systemets felkoder i ord. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'du har inte rätt att läsa den',
	EBUSY: 'ett annat program använder den',
	EIO: 'disken svarar med fel',
	ELOOP: 'den är en länk som leder tillbaka till sig själv',
	EMFILE: 'för många filer är öppna samtidigt',
	ENAMETOOLONG: 'namnet är för långt',
	ENFILE: 'för många filer är öppna samtidigt',
	ENOENT: 'den finns inte, eller är en länk till något som inte finns',
	ENOTDIR: 'något på vägen dit är en fil och inte en mapp',
	EPERM: 'du har inte rätt att läsa den',
};

const describeReason = (code: string) => reasons[code] ?? `felkod ${code}`;
const formats = { SVG: 'SVG-bild', PNG: 'PNG-bild', PDF: 'PDF' };

/** Rådet följs av raden som den ska skrivas, där det går att se hur. */
const correct = (lines: readonly string[] | undefined, fix: string, otherwise: string) =>
	lines === undefined ? { fix: otherwise } : { fix, example: lines };

/** Råd för en nyckel som har en lista eller en grupp och ingen text. */
const correctByKey = (excerpt: Excerpt) => {
	const example = findExampleWithoutTexts(excerpt);
	return example && { fix: 'Skriv det som hör till nyckeln på egna rader under den:', example };
};

const yamlFaults: Readonly<Record<YamlFault, (excerpt: ProblemArguments['yaml-syntax']) => Explanation>> = {
	colon: (excerpt) => ({
		what: 'Texten har ett kolon i sig, så det går inte att se var den börjar.',
		...(correctByKey(excerpt) ??
			correct(
				withQuotesRoundColon(excerpt),
				'Sätt citattecken runt texten:',
				'Sätt citattecken runt texten: inte role: Samordnare: ungdom utan role: "Samordnare: ungdom".',
			)),
	}),
	'no-colon': () => ({
		what: 'Raden är varken en nyckel med kolon eller en del av raden före.',
		fix: 'Skriv nyckel, kolon, mellanslag och värde: inte role Samordnare utan role: Samordnare. En rad som fortsätter en text dras in.',
	}),
	label: (excerpt) => ({
		what: 'Före värdet står ett ord med kolon, som läses som en nyckel.',
		...correct(
			withoutLabel(excerpt),
			'Skriv bara värdet:',
			'Skriv bara värdet: inte - kontor: info@kommun.example utan - info@kommun.example.',
		),
	}),
	'number-label': (excerpt) => ({
		what: 'Före numret står ett ord med kolon, som läses som en nyckel.',
		fix: 'Skriv numret efter ”number” och ordet efter ”label”:',
		example: withNumberAndLabel(excerpt) ?? findExample('phones'),
	}),
	'item-key': (excerpt) => ({
		what: 'Under värdet står en nyckel som hör till det, men själva värdet har ingen nyckel.',
		...correct(
			withItemKey(excerpt),
			'Skriv en nyckel före värdet också, på raden med bindestrecket:',
			'Skriv en nyckel före värdet också, på raden med bindestrecket: inte - 0980-319 200 utan - number: 0980-319 200.',
		),
	}),
	'colon-space': (excerpt) => ({
		what: 'Det saknas ett vanligt mellanslag efter kolonet.',
		...correct(
			withSpaceAfterColon(excerpt),
			'Skriv ett mellanslag efter kolonet:',
			'Skriv ett mellanslag efter kolonet: inte role:Samordnare utan role: Samordnare.',
		),
	}),
	dash: (excerpt) => ({
		what: 'Raden hör till en lista men börjar inte med bindestreck och mellanslag.',
		...correct(
			withDash(excerpt),
			'Börja raden med ”- ”, rätt under de andra raderna i listan:',
			'Börja varje rad i en lista med ”- ”, alla lika långt in.',
		),
	}),
	indent: () => ({
		what: 'Radens indrag stämmer inte med raderna runt den.',
		fix: 'Låt nycklar som hör ihop börja rätt under varandra, och rader under en nyckel ha två mellanslag mer än den. Fortsätter raden en text med kolon i, så sätt citattecken runt hela texten.',
	}),
	list: (excerpt) => ({
		what: 'En lista kan inte börja på samma rad som sin nyckel.',
		...(findExampleForKey(excerpt) === undefined
			? correct(
					withQuotes(excerpt),
					'Sätt citattecken runt texten om den ska börja med ett bindestreck:',
					'Skriv varje värde på en egen rad under nyckeln, med ”- ” först, eller alla inom klamrar: municipalities: [Malå, Norsjö].',
				)
			: {
					fix: 'Skriv varje värde på en egen rad under nyckeln, med ”- ” först:',
					example: findExampleForKey(excerpt),
				}),
	}),
	'quote-open': (excerpt) => ({
		what: 'Ett citattecken saknar sitt slut.',
		...correct(
			withEndQuote(excerpt),
			'Sätt ett likadant citattecken sist i texten. En text med " i sig omges av \'.',
			'Sätt ett likadant citattecken sist i texten: role: "Samordnare". En text med " i sig omges av \'.',
		),
	}),
	'quote-closed': (excerpt) => ({
		what: 'Det står mer efter det citattecken som avslutar texten.',
		...(startsWithQuotedItem(excerpt)
			? { fix: 'Skriv varje värde på en egen rad under nyckeln, med ”- ” först:', example: withItemsOnLines(excerpt) }
			: correct(
					withQuotes(excerpt),
					'Sätt citattecken runt hela texten, av ett slag som inte finns i den:',
					'Flytta citattecknet till textens slut: inte note: "Ring" före tio utan note: \'"Ring" före tio\'.',
				)),
	}),
	'hard-space': (excerpt) => ({
		what: 'Raden är indragen med hårda mellanslag, som inte räknas som indrag.',
		fix: 'Byt dem mot vanliga mellanslag. De följer ofta med när text klistras in.',
		example: withOrdinarySpaces(excerpt),
	}),
	'list-quotes': (excerpt) => ({
		what: 'Citattecken runt ett av flera värden med kommatecken emellan blir en del av texten.',
		fix: 'Skriv varje värde på en egen rad under nyckeln, med ”- ” först:',
		example: withItemsOnLines(excerpt) ?? findExampleForKey(excerpt),
	}),
	brackets: (excerpt) => ({
		what: 'Listan inom klamrar är inte hel: en klammer eller ett komma saknas, eller står för mycket.',
		fix: 'Skriv municipalities: [Malå, Norsjö]. En text som börjar med [ eller { behöver citattecken.',
		example: findExampleForKey(excerpt),
	}),
	'first-sign': (excerpt) => ({
		what: 'Texten börjar med ett tecken som betyder något särskilt i YAML.',
		...correct(
			withQuotes(excerpt),
			'Sätt citattecken runt texten. Det gäller ! & * | > % @ och `.',
			'Sätt citattecken runt texten: inte note: @ungdom utan note: "@ungdom". Det gäller ! & * | > % @ och `.',
		),
	}),
	backslash: () => ({
		what: 'Ett bakåtstreck inom citattecken betyder något särskilt i YAML.',
		fix: 'Använd enkla citattecken: inte note: "C:\\mapp" utan note: \'C:\\mapp\'.',
	}),
	comment: () => ({
		what: 'Tecknet # står direkt efter ett citattecken.',
		fix: 'Flytta det sista citattecknet till textens slut om # hör till den: note: "Ring #4". En kommentar behöver ett mellanslag före #.',
	}),
	'key-long': () => ({
		what: 'Raden har ett kolon efter mer text än någon nyckel är lång.',
		fix: 'Sätt citattecken runt en text med kolon i sig: note: "Ring först: växeln".',
	}),
	documents: () => ({
		what: 'En rad med bara --- eller ... delar filen i två.',
		fix: 'Ta bort raden; varje fil är en enda lista av nycklar.',
	}),
	other: () => ({
		what: 'Raden går inte att tolka som YAML.',
		fix: 'Kontrollera indrag, kolon och citattecken. En text med kolon i behöver citattecken: role: "Samordnare: ungdom".',
	}),
};

const mdxFaults: Readonly<Record<MdxFault, (tag: string) => Explanation>> = {
	unclosed: (tag) => ({
		what: `<${tag}> har inget slut.`,
		fix: `Skriv <${tag} /> om inget ska stå i den, annars </${tag}> sist, i samma stycke. En < som ska synas skrivs \\<.`,
	}),
	unopened: (tag) => ({
		what: `</${tag}> avslutar något som inte är öppnat.`,
		fix: `Ta bort det, eller skriv <${tag}> före texten. En < som ska synas skrivs \\<.`,
	}),
	comment: () => ({
		what: 'Texten innehåller <!, som börjar en HTML-kommentar och inte går att ha här.',
		fix: 'Ta bort den. En < som ska synas skrivs \\<.',
	}),
	angle: () => ({
		what: 'Tecknet < börjar något som inte är en komponent.',
		fix: 'En < som ska synas skrivs \\<. En länk skrivs [text](https://…), och värden inom citattecken: <Term id="andt">.',
	}),
	brace: () => ({
		what: 'Tecknet { börjar något som skulle köras som kod.',
		fix: 'En { som ska synas skrivs \\{.',
	}),
	other: () => ({
		what: 'Texten går inte att tolka från den här raden.',
		fix: 'En < eller { som ska synas i texten skrivs \\< eller \\{. Varje <Komponent> måste avslutas.',
	}),
};

/** Problemen på svenska. */
export const wordingSv: Wording = {
	'file-unreadable': ({ reason }) => ({
		what: `Filen går inte att läsa: ${describeReason(reason)}.`,
		fix: 'Kontrollera att filen finns och att du har rätt att läsa den.',
	}),
	'folder-unreadable': ({ reason }) => ({
		what: `Mappen går inte att läsa: ${describeReason(reason)}.`,
		fix: 'Kontrollera att mappen finns och att du har rätt att läsa den. Inget i den har kontrollerats.',
	}),
	'file-link-outside': () => ({
		what: 'Filen är en länk till något som inte hör till innehållet.',
		fix: 'Ta bort länken. Lägg en kopia av filen här om den ska publiceras.',
	}),
	'file-not-regular': ({ kind }) => ({
		what: `Det här är ${kinds[kind]}, inte en vanlig fil.`,
		fix: 'Ta bort det ur innehållsmappen.',
	}),
	'file-too-large': ({ size, maximum }) => ({
		what: `Filen är ${formatSize(size, 'sv')}; en fil av det här slaget får vara högst ${formatSize(maximum, 'sv')}.`,
		fix: 'Kontrollera att det är rätt fil. Dela upp en lång text i flera sidor, och gör en stor bild mindre.',
	}),
	'file-binary': () => ({
		what: 'Filen innehåller inte text.',
		fix: 'Kontrollera att det är rätt fil och att den är sparad som vanlig text (UTF-8).',
	}),
	'file-empty': () => ({ what: 'Filen är tom.', fix: 'Fyll i den eller ta bort den.' }),
	'file-bom': () => ({
		what: 'Filen börjar med ett osynligt märke (BOM).',
		fix: 'Den läses ändå. Spara om den som ”UTF-8” utan BOM om du kan.',
	}),
	'file-not-utf8': ({ byte }) => ({
		what: `Filen är inte sparad som UTF-8: byten ${byte} går inte att tolka.`,
		fix: 'Öppna filen i det program som skrev den och spara den med teckenkodningen UTF-8.',
	}),
	'file-name-not-utf8': () => ({
		what: 'Filnamnet innehåller tecken som inte går att tolka (� ovan).',
		fix: 'Byt namn på filen: små bokstäver a–z, siffror och bindestreck, till exempel ”mala-samordnare.yaml”.',
	}),
	'file-name-invalid': ({ name, suggestion }) => ({
		what: `Filnamnet ”${name}” går inte att använda i en adress.`,
		fix: `Använd små bokstäver a–z, siffror och bindestreck, till exempel ”${suggestion}”.`,
	}),
	'file-unexpected': ({ folders }) => ({
		what: 'Filen ligger där inga filer av det slaget hör hemma.',
		fix: `Flytta den till rätt mapp (${folders}) och kontrollera filändelsen.`,
	}),
	'file-unused': ({ folders }) => ({
		what: 'Filen används inte: katalogen har inga filer av det slaget där.',
		fix: `Ta bort den, eller flytta den dit den hör hemma (${folders}).`,
	}),
	'file-missing': ({ name, folder }) => ({
		what: `Filen ”${name}” finns inte.`,
		fix: folder === '.' ? 'Lägg filen i innehållsmappen.' : `Lägg filen i mappen ”${folder}” eller ta bort raden.`,
	}),
	'file-mdx-not-allowed': () => ({
		what: 'MDX-filer får bara finnas bland sidor och pressmeddelanden.',
		fix: 'Flytta texten till ”pages” eller ”press-releases”; kontakter och organisationer skrivs i YAML.',
	}),
	'problems-not-listed': ({ of, count }) => ({
		what: `Filen har ${count} problem till av slaget ”${of}”.`,
		fix: 'Rätta dem som står här och kontrollera igen.',
	}),
	'file-format-mismatch': ({ format }) => ({
		what: `Filen är inte en hel ${formats[format]}, fast namnet slutar på .${format.toLowerCase()}.`,
		fix: `Öppna filen i det program som skrev den och exportera den som ${format}. Att byta namn på en fil ändrar inte vad den är.`,
	}),
	'yaml-syntax': (args) => yamlFaults[args.fault](args),
	'yaml-tab': () => ({ what: 'Raden är indragen med tabb.', fix: 'Byt tabben mot två mellanslag.' }),
	'yaml-key-duplicate': ({ key }) => ({
		what: `Nyckeln ”${key}” står två gånger.`,
		fix: 'Ta bort den ena raden. Är det två nummer eller namn i en lista, så börja vart och ett med ”- ”.',
	}),
	'yaml-alias': () => ({
		what: 'Filen använder ankare (& och *), som inte är tillåtna här.',
		fix: 'Skriv ut värdet på varje ställe. En text som börjar med & eller * behöver citattecken.',
	}),
	'yaml-comment-in-text': (excerpt) => ({
		what: 'Det som står från # och framåt är en kommentar, som inte publiceras.',
		...correct(
			withQuotesRoundComment(excerpt),
			'Är det en anteckning till den som redigerar, så flytta den till en egen rad. Hör det till texten, så sätt citattecken runt alltihop:',
			'Är det en anteckning till den som redigerar, så flytta den till en egen rad. Hör det till texten, så sätt citattecken runt alltihop: inte note: Ring # 12 utan note: "Ring # 12".',
		),
	}),
	'yaml-nesting-deep': () => ({
		what: 'Filen har grupper inuti grupper i fler nivåer än som går att läsa.',
		fix: 'Kontrollera klamrar och indrag. Ingen nyckel har mer än tre nivåer under sig, som number under phones.',
	}),
	'yaml-not-mapping': () => ({
		what: 'Filen innehåller inga nycklar.',
		fix: 'Skriv en nyckel och ett värde på varje rad, till exempel ”role: Samordnare”.',
	}),
	'key-unknown': ({ key, suggestion, known, group }) => ({
		what: group === '' ? `Nyckeln ”${key}” finns inte.` : `Nyckeln ”${key}” finns inte i ”${group}”.`,
		fix: meant(suggestion, `Nycklar som finns här: ${known}.`),
		example: findExample(group),
	}),
	'key-outside-group': ({ key, group }) => ({
		what: `Nyckeln ”${key}” hör till gruppen ”${group}”, men raden är inte indragen under den.`,
		fix: 'Börja raden med mellanslag, så att den står rätt under gruppens andra nycklar:',
		example: findExample(group),
	}),
	'field-missing': ({ field }) => {
		const { key, group } = splitField(field);
		return {
			what: group === '' ? `Nyckeln ”${key}” saknas.` : `Nyckeln ”${key}” saknas i ”${group}”.`,
			fix: `Lägg till en rad ”${key}: …”.`,
			example: findExample(key) ?? findExample(group),
		};
	},
	'field-type': ({ field, expected, actual }) => ({
		what: `”${field}” ska vara ${shapes[expected]}, inte ${given[actual]}.`,
		fix: 'Skriv så här:',
		example: findExample(field) ?? [`${splitField(field).key}: …`],
	}),
	'list-too-long': ({ field, length, maximum }) => ({
		what: `Listan ”${field}” har ${length} rader; högst ${maximum} får plats.`,
		fix: 'Ta bort dem som inte behövs.',
	}),
	'value-unknown': ({ value, suggestion, allowed }) => ({
		what: `”${value}” är inget av värdena som finns.`,
		fix: meant(suggestion, `Välj bland: ${allowed}.`),
	}),
	'value-duplicate': ({ value }) => ({
		what: `”${value}” står redan tidigare i listan.`,
		fix: 'Ta bort det ena, eller byt namn på det.',
	}),
	'list-empty': ({ field }) => ({
		what: `Listan ”${field}” är tom.`,
		fix: 'Skriv minst ett värde:',
		example: findExample(field),
	}),
	'number-invalid': ({ value, minimum, maximum }) => ({
		what: `”${value}” är inget heltal mellan ${minimum} och ${maximum}.`,
		fix: `Skriv ett tal med siffror, till exempel ${minimum}.`,
	}),
	'text-empty': () => ({ what: 'Texten är tom.', fix: 'Fyll i den eller ta bort raden.' }),
	'text-too-long': ({ length, maximum }) => ({
		what: `Texten är ${length} tecken lång; högst ${maximum} får plats.`,
		fix: 'Korta texten. I en kontakt kan en del av den stå i ”note” i stället.',
	}),
	'text-control-character': ({ codePoint }) => ({
		what: `Texten innehåller ett styrtecken (${codePoint}).`,
		fix: 'Skriv om ordet för hand i stället för att klistra in det.',
	}),
	'text-bidi-character': ({ codePoint }) => ({
		what: `Texten innehåller ett osynligt tecken som byter skrivriktning (${codePoint}).`,
		fix: 'Skriv om ordet för hand i stället för att klistra in det.',
	}),
	'text-invisible-character': ({ codePoint }) => ({
		what: `Texten innehåller ett osynligt tecken (${codePoint}).`,
		fix: 'Skriv om ordet för hand i stället för att klistra in det.',
	}),
	'text-script-not-latin': ({ character, codePoint }) => ({
		what: `Namnet innehåller tecknet ”${character}” (${codePoint}), som inte hör till det latinska alfabetet.`,
		fix: 'Tecknet kan se ut som en vanlig bokstav. Skriv det för hand.',
	}),
	'text-not-printable': ({ signs }) => ({
		what: `I PDF:erna blir det frågetecken i stället för ${signs}.`,
		fix: 'Deras typsnitt saknar tecknen; webbsidorna visar dem. Skriv texten på ett annat sätt om den ska gå att läsa på papper.',
	}),
	'alias-language-missing': ({ name }) => ({
		what: `”${name}” är inte skrivet med latinska bokstäver, och det står inte vilket språk det är.`,
		fix: 'Skriv aliaset med språk, till exempel - { name: محمد, lang: ar }.',
	}),
	'personal-identity-number': ({ masked }) => ({
		what: `Här står ett personnummer (${masked}).`,
		fix: 'Ta bort det. Personnummer publiceras aldrig. Finns filen i en versionshistorik ligger numret kvar där.',
	}),
	'id-invalid': ({ value, of, suggestion }) => ({
		what: `”${value}” är inget id för ${referred[of]}.`,
		fix: meant(suggestion, idFixes[of]),
	}),
	'date-invalid': ({ value }) => ({
		what: `”${value}” är inget datum eller klockslag som finns.`,
		fix: 'Skriv datum som 2014-09-04 och klockslag som 08:33.',
	}),
	'date-in-future': ({ value, today }) => ({
		what: `${value} ligger efter dagens datum (${today}).`,
		fix: 'Ange dagen då uppgiften faktiskt kontrollerades eller publicerades.',
	}),
	'date-improbable': ({ value }) => ({
		what: `${value} är före år 2000.`,
		fix: 'Kontrollera årtalet; 1926 brukar vara ett felskrivet 2026. Stämmer det behöver du inte göra något.',
	}),
	'phone-invalid': ({ value, field }) => ({
		what: `”${value}” är inget telefonnummer som kan finnas.`,
		fix: 'Skriv med riktnummer, till exempel 0980-319 200 eller +46 980 319 200; kortnummer som 112. Flera skrivs på var sin rad, med ”- ” först.',
		example: findExampleAround(field),
	}),
	'phone-premium': ({ value }) => ({
		what: `Att ringa ${value} kostar mer än ett vanligt samtal.`,
		fix: 'Ange ett vanligt nummer om det finns något, annars priset i ”label”.',
	}),
	'phone-extension-invalid': ({ value }) => ({
		what: `Anknytningen ”${value}” är inte bara siffror.`,
		fix: 'Skriv högst sju siffror.',
	}),
	'postal-code-invalid': ({ value, field }) => ({
		what: `”${value}” är inget svenskt postnummer.`,
		fix: 'Skriv fem siffror, till exempel 939 31.',
		example: findExampleAround(field),
	}),
	'postal-code-missing': ({ value, field = '' }) => ({
		what: `I ”${value}” står inget svenskt postnummer, fem siffror följda av orten.`,
		fix: 'Skriv adressen på en rad, eller dess tre delar var för sig. Bara svenska adresser går att ange.',
		example: findAddressExamples(field, 'eller'),
	}),
	'opening-hours-invalid': ({ value, field }) =>
		/\d\s*[,;]\s*\d/u.test(value)
			? {
					what: `”${value}” är flera tider i en rad.`,
					fix: 'Skriv dem på två rader:',
					example: hoursInTwoLines,
				}
			: {
					what: `”${value}” börjar som dagar och tider men går inte att läsa.`,
					fix: 'Skriv till exempel Mo-Fr 09:00-12:00, med dagarna Mo Tu We Th Fr Sa Su, eller tiderna med egna ord: vardagar 9–12.',
					example: findExampleAround(field),
				},
	'email-invalid': ({ value, field }) => ({
		what: `”${value}” är ingen e-postadress.`,
		fix: 'Skriv en adress som kontakt@kommun.example, utan mellanslag och å, ä, ö. Flera skrivs på var sin rad, med ”- ” först.',
		example: findExampleAround(field),
	}),
	'email-private-domain': ({ domain }) => ({
		what: `Adressen hör till en privat e-posttjänst (${domain}).`,
		fix: 'Använd organisationens egen adress, helst en funktionsbrevlåda.',
	}),
	'url-invalid': ({ value }) => ({
		what: `”${value}” är ingen webbadress.`,
		fix: 'Skriv hela adressen med https:// först; sidor på den egna webbplatsen börjar med /.',
	}),
	'url-scheme-forbidden': ({ scheme, allowed }) => ({
		what: `Länkar som börjar med ”${scheme}” är inte tillåtna.`,
		fix: `Använd någon av ${allowed}`,
	}),
	'url-credentials': () => ({
		what: 'Adressen innehåller ett användarnamn eller lösenord.',
		fix: 'Ta bort det som står före @, och byt lösenordet om det är äkta.',
	}),
	'url-not-a-folder': ({ part }) => ({
		what: `Webbplatsens adress kan inte ha något efter mappen (${part}).`,
		fix: 'Skriv var webbplatsen ligger, till exempel https://www.kommun.example/kontakter/.',
	}),
	'uid-invalid': ({ value }) => ({
		what: `”${value}” är ingen beteckning för en katalog (ett UUID).`,
		fix: 'Ta tillbaka raden ur en äldre kopia av filen. Har katalogen aldrig haft någon: ta bort raden och kör ”npm run uid”.',
	}),
	'uid-missing': () => ({
		what: 'Katalogen har ingen uid, så den som har sparat en kontakt kan få den utbytt mot en annan katalogs eller få den två gånger.',
		fix: 'Kör ”npm run uid”, som skriver en en gång för alla.',
	}),
	'language-invalid': ({ value }) => ({
		what: `”${value}” är ingen språkkod.`,
		fix: 'Skriv till exempel sv, en, se (nordsamiska), smj (lulesamiska) eller fi.',
	}),
	'municipality-unknown': ({ value, suggestion, field }) => ({
		what: `Det finns ingen kommun som heter ”${value}”.`,
		fix: meant(suggestion, 'Ange kommunens namn eller dess kod med fyra siffror. Flera skrivs [Malå, Norsjö].'),
		example: findExampleAround(field),
	}),
	'municipality-code-mismatch': ({ code, name, nameOfCode }) => ({
		what: `Koden ${code} hör till ${nameOfCode}, inte till ”${name}”.`,
		fix: 'Rätta koden eller namnet; det räcker att ange ett av dem.',
	}),
	'area-unknown': ({ value, suggestion, field }) => ({
		what: `Det finns ingen kommun och inget län som heter ”${value}”.`,
		fix: meant(suggestion, 'Ange namn eller kod: fyra siffror för en kommun, två för ett län.'),
		example: findExampleAround(field),
	}),
	'organisation-unknown': ({ id, suggestion }) => ({
		what: `Det finns ingen fil ”organisations/${id}.yaml”.`,
		fix: meant(suggestion, 'Skapa filen, eller ange en organisation som finns.'),
	}),
	'organisation-parent-cycle': ({ ids }) => ({
		what: `Organisationerna är del av varandra i en ring: ${ids}.`,
		fix: 'Ta bort ”parent” i en av dem.',
	}),
	'contact-id-duplicate': ({ id, other }) => ({
		what: `”${id}” finns redan i ${other}.`,
		fix: 'Byt namn på den ena filen eller ta bort den.',
	}),
	'contact-person-duplicate': ({ name, organisation, other }) => ({
		what: `${name} står redan för ${organisation} i ”${other}”.`,
		fix: 'Är det två personer med samma namn, eller en person med två uppdrag, så skriv ”namesake: ja” i en av filerna. Är det samma uppgift två gånger, ta bort den ena filen.',
	}),
	'contact-vacant-with-person': () => ({
		what: 'Tjänsten är vakant men har en person.',
		fix: 'Ta bort ”person”, eller ändra status till current.',
	}),
	'contact-ended-with-person': () => ({
		what: 'Kontakten har upphört men har en person. Namnet visas inte längre någonstans.',
		fix: 'Ta bort ”person” och vägarna att nå den; uppdragets sida står kvar utan dem.',
	}),
	'contact-replaced-by-unknown': ({ id, suggestion }) => ({
		what: `Det finns ingen fil ”contacts/${id}.yaml”.`,
		fix: meant(suggestion, 'Ange filnamnet, utan .yaml, för kontakten som tog över.'),
	}),
	'contact-replaced-by-cycle': ({ ids }) => ({
		what: `Kontakterna ersätter varandra i en ring: ${ids}.`,
		fix: 'Ta bort ”replacedBy” i den som gäller nu.',
	}),
	'contact-replaced-by-not-ended': () => ({
		what: 'Kontakten är ersatt men inte avslutad.',
		fix: 'Lägg till ”status: ended”, eller ta bort ”replacedBy”.',
	}),
	'person-source-unknown': ({ value, suggestion }) => ({
		what: `”${value}” är inget pressmeddelande som finns här.`,
		fix: meant(
			suggestion,
			'Ange filnamnet för ett pressmeddelande, eller skriv en mening om var namnet är publicerat.',
		),
	}),
	'person-source-title': ({ title, id }) => ({
		what: `Källan är rubriken på ett pressmeddelande, ”${title}”.`,
		fix: `Skriv dess id, så blir källan en länk: source: ${id}`,
	}),
	'accent-contrast': ({ colour, background, ratio, required }) => ({
		what: `Färgen ${colour} syns för dåligt mot ${background}: kontrasten är ${ratio}:1 men behöver vara ${required}:1.`,
		fix: 'Välj en mörkare färg för ”accent” och en ljusare för ”accentDark”.',
	}),
	'band-contrast': ({ colour, ratio, required }) => ({
		what: `Vit text syns för dåligt mot ${colour}: kontrasten är ${ratio}:1 men behöver vara ${required}:1.`,
		fix: 'Välj en mörkare färg för ”band”, eller ta bort raden, så blir bandet en mörkare ”accent”.',
	}),
	'colour-invalid': ({ value }) => ({
		what: `”${value}” är ingen färg.`,
		fix: 'Skriv # och sex tecken 0–9, a–f inom citattecken, till exempel "#005a70".',
	}),
	'page-required-missing': ({ page, language }) => ({
		what: `Sidan ”${page}” saknas på språket ${language}.`,
		fix: 'Varje katalog behöver den. Kopiera den från en annan katalog och anpassa texten.',
	}),
	'page-address-reserved': ({ address }) => ({
		what: `Adressen ”${address}” används redan av webbplatsen.`,
		fix: 'Byt namn på filen.',
	}),
	'synonym-topic-unknown': ({ topic, suggestion }) => ({
		what: `Ingen kontakt eller organisation har ämnet ”${topic}”, så orden leder inte till någon.`,
		fix: meant(
			suggestion,
			'Skriv ämnet som det står i topics hos en kontakt, lägg till det där, eller ta bort det här.',
		),
	}),
	'golden-query-contact-unknown': ({ id, suggestion }) => ({
		what: `Det finns ingen fil ”contacts/${id}.yaml”.`,
		fix: meant(suggestion, 'Ange filnamnet, utan .yaml, för kontakten som sökningen ska hitta.'),
	}),
	'golden-query-missed': ({ query, wanted, found }) => ({
		what: `Sökningen ”${query}” visar inte ${wanted} först, utan ${found ?? 'ingen alls'}.`,
		fix: 'Lägg till ett alias hos kontakten, eller ta bort raden om den inte längre stämmer.',
	}),
	'term-unknown': ({ id, suggestion }) => ({
		what: `Ordet ”${id}” finns inte i glossary.yaml.`,
		fix: meant(suggestion, 'Lägg till det där, eller ta bort <Term>.'),
	}),
	'front-matter-repeated': ({ fence }) => ({
		what: `Texten börjar med ${fence}, som om ett huvud till följde på det första.`,
		fix: `Ta bort raden. En linje tvärs över sidan skrivs *** och kan stå längre ned i texten.`,
	}),
	'mdx-syntax': ({ fault, tag }) => mdxFaults[fault](tag),
	'mdx-expression': () => ({
		what: 'Texten innehåller ett uttryck inom klamrar, som skulle köras som kod.',
		fix: 'Ta bort det. En klammer som ska synas skrivs \\{.',
	}),
	'mdx-import': () => ({
		what: 'Texten importerar eller exporterar kod.',
		fix: 'Ta bort raden; de komponenter som finns kan användas utan den.',
	}),
	'mdx-component-unknown': ({ name, suggestion, known }) => ({
		what: `Komponenten <${name}> finns inte.`,
		fix: meant(suggestion, `Komponenter som finns: ${known}.`),
	}),
	'markdown-nesting-deep': ({ maximum }) => ({
		what: `Texten har citat, listor, fetstil eller komponenter inuti varandra i fler än ${maximum} nivåer.`,
		fix: 'Ta bort nivåer. En lista med en underlista, ”  - punkt”, räcker i de flesta texter.',
	}),
	'markdown-too-many-signs': ({ sign, count, maximum }) => ({
		what: `Texten har ${count} tecken ”${sign}”; högst ${maximum} går att läsa i en fil.`,
		fix: 'Dela upp texten i flera sidor, eller ta bort tecken som inte behövs.',
	}),
	'mdx-component-content': ({ component, expected }) => ({
		what:
			expected === 'text'
				? `<${component}> har ingen text mellan taggarna.`
				: `<${component}> kan inte ha något innehåll.`,
		fix:
			expected === 'text'
				? `Skriv ordet mellan taggarna, till exempel <${component} …>ord</${component}>.`
				: `Skriv den med en enda tagg: <${component} />.`,
	}),
	'mdx-attribute-unknown': ({ attribute, component, suggestion, known }) => ({
		what: `<${component}> har inget attribut som heter ”${attribute}”.`,
		fix: meant(
			suggestion,
			known === '' ? `Ta bort det: <${component}> har inga attribut.` : `Ta bort det. Attribut som finns: ${known}.`,
		),
	}),
	'mdx-attribute-duplicate': ({ attribute, component }) => ({
		what: `Attributet ”${attribute}” står två gånger i <${component}>.`,
		fix: 'Ta bort det ena.',
	}),
	'mdx-attribute-missing': ({ attribute, component }) => ({
		what: `<${component}> saknar ett värde för ”${attribute}”.`,
		fix: `Skriv värdet inom citattecken, till exempel <${component} ${attribute}="…">.`,
	}),
	'markdown-raw-html': ({ tag }) => ({
		what: `Texten innehåller HTML (${tag}).`,
		fix: 'Skriv med Markdown: **fet**, [länk](https://…), listor med ”- ”.',
	}),
	'markdown-not-supported': ({ construct }) => ({
		what: `Texten använder något som sidorna inte kan visa (${construct}).`,
		fix: 'Skriv det med rubriker, stycken, listor, tabeller, länkar eller bilder i Markdown.',
	}),
	'markdown-link-broken': ({ target }) => ({
		what: `Länken ${target} leder inte till någon sida.`,
		fix: 'Kontrollera stavningen; adresser på webbplatsen börjar och slutar med /.',
	}),
	'markdown-anchor-broken': ({ target, suggestion }) => ({
		what: `Länken ${target} leder till ett ställe som inte finns på sidan.`,
		fix: meant(suggestion, 'Rubriken ”## Så gör vi” nås med #så-gör-vi, ett ord i ordlistan med sitt id.'),
	}),
	'markdown-image-elsewhere': ({ target }) => ({
		what: `Bilden ${target} ligger inte på webbplatsen, så den visas aldrig.`,
		fix: 'Lägg den i mappen ”logotypes” och skriv ![beskrivning](/logotypfiler/namn.png).',
	}),
	'markdown-image-missing': ({ target, suggestion }) => ({
		what: `Bilden ”${target}” finns inte på webbplatsen.`,
		fix: meant(suggestion, 'Lägg den i mappen ”logotypes” och skriv ![beskrivning](/logotypfiler/namn.png).'),
	}),
	'logotype-active-content': ({ what }) => ({
		what: `Logotypen innehåller något som kan köras eller hämtas (${what}).`,
		fix: 'Exportera den på nytt som ”enkel SVG”, eller använd PNG.',
	}),
	'logotype-not-plain': ({ what }) => ({
		what: `Logotypen innehåller något som inte hör till en bild som står stilla (${what}).`,
		fix: 'Exportera den på nytt som ”enkel SVG”, eller använd PNG.',
	}),
	'logotype-hard-to-draw': ({ what }) => ({
		what: `Logotypen tar så lång tid att rita att läsarens webbläsare kan hänga sig (${what}).`,
		fix: 'Rita den enklare, utan delar som upprepas i varandra, till exempel med viewBox="0 0 600 200", eller använd PNG.',
	}),
	'logotype-dimensions': ({ width, height, maximum }) => ({
		what: `Bilden är ${width} × ${height} bildpunkter; varje sida får ha mellan 1 och ${maximum}.`,
		fix: 'Exportera den i mindre storlek, till exempel 600 bildpunkter bred.',
	}),
	'xml-syntax': () => ({
		what: 'SVG-filen är inte korrekt XML här.',
		fix: 'Exportera den på nytt ur ritprogrammet. Alla taggar måste avslutas, och &-koder andra än &amp; &lt; &gt; &quot; och &apos; går inte.',
	}),
	'xml-declaration': ({ declared }) => ({
		what: `Filen säger att den är skriven som ”${declared}”.`,
		fix: 'Första raden ska vara <?xml version="1.0" encoding="UTF-8"?>, eller saknas.',
	}),
	'pdf-unreadable': ({ reason }) => ({
		what: reason === 'encrypted' ? 'PDF-filen är låst eller krypterad.' : 'PDF-filen är skadad.',
		fix: 'Öppna dokumentet i det program som skrev det och spara det på nytt som PDF, utan lösenord.',
	}),
	'pdf-active-content': ({ what }) => ({
		what: `PDF-filen innehåller något som kan köras, skicka uppgifter eller öppna andra filer (${what}).`,
		fix: 'Skriv ut dokumentet till en ny PDF; då följer bara sidorna med.',
	}),
	'original-pdf-invalid': ({ name }) => ({
		what: `”${name}” är ingen PDF.`,
		fix: 'Ange en fil som slutar på .pdf och är det, till exempel originalPdf: pressmeddelande.pdf.',
	}),
	'press-release-pdf-reserved': ({ name, release }) => ({
		what: `”${name}” är namnet på listan över kontakterna i pressmeddelandet ”${release}”, som webbplatsen själv gör.`,
		fix: `Byt namn på filen, till exempel till ”${release}.pdf”, och ändra ”originalPdf” om den nämns där.`,
	}),
	'former-id-taken': ({ id }) => ({
		what: `”${id}” är en post som finns, så dess adress kan inte leda hit.`,
		fix: 'Ta bort raden ur ”formerIds”, eller ta bort den gamla filen om posten har bytt namn eller slagits ihop med den här.',
	}),
	'former-id-duplicate': ({ id, other }) => ({
		what: `”${id}” står redan i ”formerIds” hos ”${other}”, och en adress leder bara till ett ställe.`,
		fix: 'Ta bort raden hos den ena.',
	}),
	'permalinks-head-invalid': ({ found, expected }) => ({
		what: `Första raden är ”${found}”.`,
		fix: `Den ska vara: ${expected}`,
	}),
	'permalinks-row-invalid': ({ count, expected }) => ({
		what: `Raden har ${count === 1 ? 'ett värde' : `${count} värden`} men ska ha ${expected}, med kommatecken mellan.`,
		fix: 'Rätta raden efter de andra. Har den ändrats för hand, ta tillbaka den förra versionen av filen och kör ”npm run permalinks”.',
	}),
	'permalinks-entry-invalid': ({ value, kind }) => ({
		what: `”${value}” är inget id för ${entryKinds[kind] ?? kind}.`,
		fix: 'Skriv postens filnamn utan ändelse, eller en kommuns eller ett läns kod.',
	}),
	'permalinks-target-invalid': ({ value }) => ({
		what: `”${value}” säger inte vad adressen leder till.`,
		fix: 'Skriv slag och id, till exempel contact/mala-andt-bra, eller removed för det som är borttaget för gott.',
	}),
	'permalinks-target-unknown': ({ target }) => ({
		what: `Adressen leder till ”${target}”, som inte finns.`,
		fix: 'Kör ”npm run permalinks” och svara vart den ska leda. Så länge leder den till det som posten hörde till.',
	}),
	'permalinks-row-duplicate': ({ entry, firstLine }) => ({
		what: `”${entry}” har redan en rad: rad ${firstLine}.`,
		fix: 'Behåll en av dem: den som säger vart adressen leder, annars den första.',
	}),
	'permalinks-cycle': ({ entries }) => ({
		what: `Raderna leder till varandra i en ring: ${entries}.`,
		fix: 'Ändra den sista kolumnen i en av dem till en post som finns, eller till removed.',
	}),
	'permalinks-row-missing': ({ entries, count }) => ({
		what: `${count === 1 ? 'En post' : `${count} poster`} har ingen rad här, så ingen märker om adressen försvinner: ${entries}${count > 5 ? ' …' : ''}.`,
		fix: 'Kör ”npm run permalinks”, som skriver det som saknas.',
	}),
	'permalinks-vanished': ({ entry, near }) => ({
		what: `”${entry}” har publicerats men finns inte längre, och ingenstans står vart adressen ska leda.`,
		fix: `Kör ”npm run permalinks” och svara: har den bytt namn, eller är den borttagen? ${near === undefined ? 'Så länge säger sidan bara att den är borttagen.' : `Så länge leder adressen vidare till ”${near}”.`}`,
	}),
	'permalinks-returned': ({ entry, leadsTo }) => ({
		what: `”${entry}” finns igen, men adressen ${leadsTo === 'removed' ? 'är borttagen för gott' : `leder till ”${leadsTo}”`}.`,
		fix: `Är det samma post som har kommit tillbaka: kör ”npm run permalinks -- --restore ${entry}”. Är det en annan: ge filen ett annat namn, så att gamla länkar inte hamnar fel.`,
	}),
};
