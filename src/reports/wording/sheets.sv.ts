import { isSheetNumber } from '../../domain/number-words.ts';
import { formatSize } from '../format-size.ts';
import type { Wording } from '../wording.ts';
import { meantSv as meant } from './meant.ts';

const faults = {
	encrypted: {
		what: 'Arbetsboken är skyddad med ett lösenord för att öppna den.',
		fix: 'Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord) och spara.',
	},
	'old-excel': {
		what: 'Filen har Excels gamla form (.xls), eller är ett annat äldre dokument.',
		fix: 'Öppna den och spara den som Excel-arbetsbok (.xlsx).',
	},
	'open-document': {
		what: 'Filen är ett OpenDocument-kalkylark (.ods).',
		fix: 'Öppna den i LibreOffice och spara den som Excel-arbetsbok (.xlsx).',
	},
	damaged: {
		what: 'Filen är skadad, eller bara delvis hämtad.',
		fix: 'Öppna den i Excel eller LibreOffice, låt programmet reparera den och spara, eller hämta den igen.',
	},
	'not-a-workbook': {
		what: 'Filen är ingen Excel-arbetsbok, vad den än heter.',
		fix: 'Öppna den i det program som den kommer från och spara som Excel-arbetsbok (.xlsx) eller CSV.',
	},
	'not-a-table': {
		what: 'Filen är ingen text med värden i kolumner, vad den än heter.',
		fix: 'Öppna den i det program som den kommer från och spara som CSV (UTF-8) eller Excel-arbetsbok (.xlsx).',
	},
	'no-sheet': {
		what: 'Arbetsboken har inget blad som syns.',
		fix: 'Ta fram bladet med kontakterna (högerklicka på ett blads flik, Ta fram).',
	},
};

/** Kalkylblad och CSV-filer. */
export const sheetsSv = {
	'sheet-unreadable': ({ reason }) => faults[reason],
	'sheet-too-large': ({ what, size, maximum }) =>
		what === 'unpacked'
			? {
					what: `Det som är packat i filen är ${formatSize(size, 'sv')}; högst ${formatSize(maximum, 'sv')} läses.`,
					fix: 'Kontrollera att det är rätt fil. Ta bort bilder och blad som inte behövs.',
				}
			: {
					what: `Ett blad har ${size} ${what === 'rows' ? 'rader' : 'kolumner'}; högst ${maximum} läses.`,
					fix: 'Kontrollera att det är rätt fil, och ta bort det som inte är kontakter.',
				},
	'sheet-with-macros': () => ({
		what: 'Arbetsboken innehåller makron. De körs aldrig.',
		fix: 'Spara den som vanlig Excel-arbetsbok (.xlsx) om makrona inte behövs.',
	}),
	'sheet-file-duplicate': ({ other }) => ({
		what: `Både den här filen och ${other} är listan över samma slags poster, så det går inte att veta vilken som gäller.`,
		fix: 'Behåll den ena, och flytta den andra utanför content. En arbetsbok kan ha båda bladen, Kontakter och Organisationer.',
	}),
	'sheet-name-duplicate': ({ name }) => ({
		what: `Två blad heter ”${name}”, så det går inte att veta vilket som gäller.`,
		fix: 'Döp om det ena bladet.',
	}),
	'sheet-not-read': ({ names }) => ({
		what: `Blad som inte läses: ${names}.`,
		fix: 'Bara blad som heter Kontakter eller Organisationer läses, eller det första om inget heter så. Dolda blad läses aldrig.',
	}),
	'sheet-head-missing': ({ known }) => ({
		what: 'Det finns ingen rad med rubriker som känns igen bland de första tjugo.',
		fix: `Skriv en rubrik över varje kolumn, till exempel: ${known}.`,
	}),
	'sheet-column-unknown': ({ heading, suggestion }) => ({
		what: `Kolumnen ”${heading}” känns inte igen och läses inte.`,
		fix: meant(suggestion, 'Hör den inte till katalogen behöver du inte göra något.'),
	}),
	'sheet-column-duplicate': ({ heading, other }) => ({
		what: `Kolumnerna ”${other}” och ”${heading}” betyder samma sak.`,
		fix: 'Ta bort den ena, eller slå ihop dem. Flera värden i en cell skrivs med | emellan.',
	}),
	'sheet-column-unit': ({ heading, organisation }) => ({
		what: `Organisationen läses ur kolumnen ”${organisation}”. Det som står i ”${heading}” läggs till uppdraget: ”Rektor” blir ”Rektor, Norra skolan”.`,
		fix: `Stämmer det behöver du inte göra något. Är det ”${heading}” som är organisationen: ta bort kolumnen ”${organisation}”.`,
	}),
	'sheet-column-missing': ({ heading }) => ({
		what: `Kolumnen ”${heading}” saknas, och behövs för varje rad.`,
		fix: `Lägg till en kolumn med rubriken ”${heading}” och fyll i den.`,
	}),
	'sheet-cell-missing': ({ heading }) => ({
		what: `”${heading}” är inte ifylld på den här raden.`,
		fix: 'Fyll i cellen.',
	}),
	'sheet-cell-error': ({ value }) => ({
		what: `I cellen står felet ${value} i stället för ett värde.`,
		fix: 'Rätta formeln, eller skriv värdet.',
	}),
	'sheet-formula-empty': () => ({
		what: 'I cellen står en formel vars värde inte är sparat i filen.',
		fix: 'Öppna arbetsboken i Excel eller LibreOffice och spara den, eller skriv värdet i stället för formeln.',
	}),
	'sheet-merged-cells': ({ range }) => ({
		what: `Cellerna ${range} är sammanfogade. Värdet läses som om det stod på varje rad.`,
		fix: 'Stämmer det behöver du inte göra något. Annars: dela cellerna och fyll i dem var för sig.',
	}),
	'sheet-rows-hidden': ({ count }) => ({
		what: `${count === 1 ? 'En rad är dold, men läses' : `${count} rader är dolda, men läses`} och publiceras som de andra.`,
		fix: 'Ta bort raderna om de inte ska vara med. Den första står här.',
	}),
	'sheet-number-repaired': ({ value, read, count }) => ({
		what: `${isSheetNumber(value) ? 'Kalkylprogrammet har gjort ett tal av det som stod här' : 'Här står ett nummer utan 0 eller + först'}: ${value} läses som ${read}.${count > 1 ? ` Detsamma gäller ${count - 1} till i kolumnen.` : ''}`,
		fix: `Stämmer det behöver du inte göra något. ${isSheetNumber(value) ? 'Gör kolumnen till text (Formatera celler, Text) så händer det inte igen.' : `Skriv ${read} i cellen så sägs det inte mer.`}`,
	}),
	'sheet-name-divided': ({ name, given, family }) => ({
		what: `”${name}” läses som förnamnet ${given} och efternamnet ${family}.`,
		fix: 'Stämmer det inte: skriv namnet i två kolumner, Förnamn och Efternamn, eller ”Efternamn, Förnamn”.',
	}),
	'sheet-id-by-order': ({ id }) => ({
		what: `Flera rader har samma organisation och uppdrag, så radens id (${id}) beror på i vilken ordning de står.`,
		fix: 'Fyll i kolumnen Id på raderna, annars byter de adress med varandra när bladet sorteras om.',
	}),
	'sheet-id-by-order-published': ({ id }) => ({
		what: `Flera rader har samma organisation och uppdrag, så radens id (${id}) beror på i vilken ordning de står, och det id:t är publicerat: länkar till det kan komma att visa någon annan.`,
		fix: 'Fyll i kolumnen Id på raderna. npm run export -- fil.xlsx skriver de id som gäller nu.',
	}),
	'sheet-row-duplicate': ({ row }) => ({
		what: `Raden säger precis detsamma som rad ${row}, och blir en kontakt till.`,
		fix: 'Ta bort den ena raden, eller skriv vad som skiljer dem åt, till exempel orten.',
	}),
	'sheet-organisation-new': ({ name, near }) => ({
		what: `Ingen organisation heter ”${name}”, så en ny läggs till. En heter nästan så: ”${near}”.`,
		fix: 'Är det samma, rätta namnet. Annars lägg till organisationen i bladet Organisationer.',
	}),
	'sheet-out-of-step': ({ count, expected }) => ({
		what: `Här står ${count} värden, men bara ${expected} att säga det om.`,
		fix: 'Skriv ett värde för vart och ett, i samma ordning och med | emellan; lämna tomt där inget ska stå.',
	}),
	'csv-encoding-guessed': ({ encoding }) => ({
		what: `Filen är inte sparad som UTF-8 och läses som ${encoding}.`,
		fix: 'Ser å, ä och ö rätt ut behöver du inte göra något. Spara annars som ”CSV UTF-8”.',
	}),
	'csv-encoding-mixed': ({ byte }) => ({
		what: `Filen har bokstäver i två kodningar; den första som inte är UTF-8 står här (${byte}).`,
		fix: 'Öppna filen, rätta de bokstäver som ser fel ut och spara som ”CSV UTF-8”.',
	}),
	'csv-quotes-unbalanced': () => ({
		what: 'Ett citattecken börjar här och inget avslutar det, så resten av filen blir ett enda värde.',
		fix: 'Skriv ett citattecken sist i värdet. Ett citattecken inne i ett värde skrivs två gånger.',
	}),
} satisfies Partial<Wording>;
