import type { Wording } from '../wording.ts';

/** Det som läses ur pressmeddelanden och visitkort. */
export const sourcesSv = {
	'release-without-contact': () => ({
		what: 'Ingen kontakt hittades i texten.',
		fix: 'En kontakt är ett namn under en rubrik som ”För mer information”, eller ett namn med telefon eller e-post. Finns en sådan, skriv in den för hand med ”npm run import” från en tabell, eller som en fil i contacts.',
	}),
	'release-too-long': ({ lines, maximum }) => ({
		what: `Texten har ${lines} rader. Bara de första ${maximum} är lästa.`,
		fix: 'Spara delen med kontakterna som en egen fil. En lista över många kontakter läses hellre ur en tabell (.xlsx eller .csv).',
	}),
	'reading-repaired': ({ written, read }) => ({
		what: `”${written}” är läst som ”${read}”.`,
		fix: 'Jämför med raden och bekräfta, eller rätta.',
	}),
	'reading-guessed': ({ read }) => ({
		what: `”${read}” står inte uttryckligen i texten, utan följer av något annat.`,
		fix: 'Jämför med raden och bekräfta, eller rätta.',
	}),
	'source-format-unknown': ({ format }) => ({
		what: {
			workbook: 'Filen är en arbetsbok (Excel), inget pressmeddelande.',
			'word-old': 'Filen är ett äldre Word- eller Excel-dokument, eller ett som är låst med lösenord.',
			rtf: 'Filen är ett RTF-dokument, som inte läses.',
			'open-document': 'Filen är ett OpenDocument-dokument (LibreOffice), som inte läses.',
			picture: 'Filen är en bild, och text i bilder läses inte.',
			archive: 'Filen är ett arkiv av annat slag än ett Word-dokument eller en arbetsbok.',
			unknown: 'Filen är inte av något slag som kontakter läses ur.',
		}[format],
		fix:
			format === 'picture'
				? 'Be avsändaren om texten, eller skriv av den i en textfil.'
				: 'Öppna filen i det program som skrev den och spara den som .docx, .pdf, .html eller vanlig text, utan lösenord.',
	}),
	'source-name-mismatch': ({ ending, format }) => ({
		what: `Filens namn slutar på .${ending}, men innehållet är ${format}. Den är läst som det.`,
		fix: 'Kontrollera att det är rätt fil, och ge den rätt ändelse.',
	}),
	'docx-unreadable': ({ reason }) => ({
		what: {
			damaged: 'Word-dokumentet är skadat.',
			'no-document': 'Filen är packad som ett Word-dokument men innehåller ingen text.',
			'too-large': 'Word-dokumentet packas upp till mer än det rimligen kan innehålla.',
		}[reason],
		fix: 'Öppna det i Word eller LibreOffice och spara det på nytt som .docx, eller som vanlig text.',
	}),
	'pdf-without-text': () => ({
		what: 'PDF-filen innehåller ingen text. Troligen är den inläst från papper, som en bild.',
		fix: 'Be avsändaren om dokumentet som text, låt ett program för textigenkänning (OCR) läsa den, eller skriv av kontakterna i en textfil.',
	}),
	'pdf-too-long': ({ pages, maximum }) => ({
		what: `PDF-filen har ${pages} sidor. Bara de första ${maximum} är lästa.`,
		fix: 'Spara sidorna med kontakterna som en egen PDF, om de står längre bak.',
	}),
	'vcard-line-invalid': ({ reason }) => ({
		what: {
			'no-value': 'Raden är ingen uppgift på ett visitkort: den har inget kolon.',
			outside: 'Raden står utanför visitkorten.',
			encoding: 'Radens tecken går inte att läsa.',
		}[reason],
		fix: 'Raden är överhoppad. Exportera visitkorten på nytt om något saknas.',
	}),
	'vcard-not-ended': () => ({
		what: 'Visitkortet som börjar här slutar inte (END:VCARD saknas).',
		fix: 'Kortet är läst så långt det går. Filen kan vara avklippt; exportera den på nytt om något saknas.',
	}),
	'vcard-without-name': () => ({
		what: 'Visitkortet har varken namn, organisation eller befattning.',
		fix: 'Kortet är överhoppat. Fyll i det i adressboken och exportera det på nytt, om det ska med.',
	}),
	'vcard-too-long': ({ maximum }) => ({
		what: `En uppgift på visitkortet är längre än ${maximum} tecken.`,
		fix: 'Uppgiften är överhoppad. Korta den i adressboken om den ska med.',
	}),
	'vcard-too-many': ({ maximum }) => ({
		what: `Filen har fler än ${maximum} visitkort. Resten är inte lästa.`,
		fix: 'Dela upp filen i flera.',
	}),
	'vcard-left-out': ({ properties, cards }) => ({
		what: `${cards === 1 ? 'Ett visitkort' : `${cards} visitkort`} har uppgifter som en katalog inte sparar: ${properties}.`,
		fix: 'Inget behöver göras. Bilder, födelsedagar, hemadresser och privata nummer hör inte till tjänsten.',
	}),
} satisfies Partial<Wording>;
