import { isReservedId } from '../../domain/id.ts';
import { hasExtensionWord, hasWordsRound } from '../../domain/number-words.ts';
import { findAmbiguousDays } from '../../domain/written-date.ts';
import { hasSecondNumber } from '../../domain/written-number.ts';
import {
	exampleNumber,
	findAddressExamples,
	findExample,
	findExampleAround,
	hoursInTwoLines,
	splitField,
} from '../example.ts';
import type { Wording } from '../wording.ts';
import { meantSv as meant } from './meant.ts';

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

const idFixes = {
	organisation: 'Ange namnet på organisationens fil, utan .yaml: små bokstäver a–z, siffror och bindestreck.',
	contact: 'Ange namnet på kontaktens fil, utan .yaml: små bokstäver a–z, siffror och bindestreck.',
	term: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
	former: 'Ange namnet som filen hade, utan ändelse: små bokstäver a–z, siffror och bindestreck.',
};

/** Nycklar och värden, var de än står. */
export const fieldsSv = {
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
		fix: `Skriv ett tal med siffror, till exempel ${exampleNumber(minimum, maximum)}.`,
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
	'id-invalid': ({ value, of, suggestion }) =>
		isReservedId(value)
			? {
					what: `”${value}” är ett namn som datorer och webbservrar har för eget bruk, så det kan inte vara ett id.`,
					fix: 'Välj ett annat id.',
				}
			: { what: `”${value}” är inget id för ${referred[of]}.`, fix: meant(suggestion, idFixes[of]) },
	'date-invalid': ({ value }) => {
		const days = findAmbiguousDays(value);
		return {
			what:
				days.length > 0
					? `”${value}” kan vara både ${days.join(' och ')}.`
					: `”${value}” är inget datum eller klockslag som finns.`,
			fix: 'Skriv datum som 2014-09-04 och klockslag som 08:33.',
		};
	},
	'date-in-future': ({ value, today }) => ({
		what: `${value} ligger efter dagens datum (${today}).`,
		fix: 'Ange dagen då uppgiften faktiskt kontrollerades eller publicerades.',
	}),
	'date-improbable': ({ value }) => ({
		what: `${value} är före år 2000.`,
		fix: 'Kontrollera årtalet; 1926 brukar vara ett felskrivet 2026. Stämmer det behöver du inte göra något.',
	}),
	'phone-invalid': ({ value, field }) => ({
		what: hasSecondNumber(value)
			? `”${value}” är mer än ett nummer.`
			: hasWordsRound(value)
				? `”${value}” är inte bara ett telefonnummer.`
				: `”${value}” är inget telefonnummer som kan finnas.`,
		fix: hasSecondNumber(value)
			? 'Skriv vart och ett för sig, med komma mellan eller på var sin rad med ”- ” först.'
			: hasExtensionWord(value)
				? 'Skriv anknytningen efter numret, 0980-319 200 ankn 12, eller för sig som Anknytning (extension).'
				: hasWordsRound(value)
					? 'Skriv numret, och det som ska sägas om det inom parentes: 0980-319 200 (växel).'
					: 'Skriv med riktnummer, till exempel 0980-319 200 eller +46 980 319 200; kortnummer som 112. Flera skrivs på var sin rad, med ”- ” först.',
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
	'git-project-invalid': ({ value }) => ({
		what: `”${value}” är inte adressen till ett projekt hos en Git-värd.`,
		fix: 'Skriv projektets egen adress, med https och utan det som står efter projektets namn: https://github.com/kommun/katalog.',
	}),
	'git-folder-invalid': ({ value }) => ({
		what: `”${value}” är ingen mapp i ett projekt.`,
		fix: 'Skriv mappens namn från projektets rot, till exempel content eller katalog/content.',
	}),
	'editing-field-unfit': ({ field }) => ({
		what: `Redigeraren i webbläsaren kan inte visa ”${field}” som det är skrivet, och skulle spara det som tomt.`,
		fix: 'Skriv flera värden som en lista med bindestreck, adresser på en rad, tal inom citattecken och val med de ord som docs/redigeraren.md visar.',
	}),
	'editing-file-ending': ({ name }) => ({
		what: `Redigeraren i webbläsaren visar bara filer som slutar på .yaml, och alltså inte ${name}.`,
		fix: `Döp om filen till ${name.replace(/\.[^.]*$/u, '.yaml')}. Adressen ändras inte.`,
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
	'organisation-number-invalid': ({ value }) => ({
		what: `”${value}” är inget organisationsnummer för en myndighet, en förening eller ett företag.`,
		fix: 'Skriv tio siffror, till exempel 212000-0142. Den som har enskild firma lämnar bort raden: det numret är ett personnummer.',
	}),
	'language-invalid': ({ value }) => ({
		what: `”${value}” är ingen språkkod.`,
		fix: 'Skriv till exempel sv, en, se (nordsamiska), smj (lulesamiska) eller fi.',
	}),
} satisfies Partial<Wording>;
