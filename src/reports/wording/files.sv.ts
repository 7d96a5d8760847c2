import { formatSize } from '../format-size.ts';
import type { Wording } from '../wording.ts';

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

/** Filer: hur de är lagrade, och bilder och PDF:er som helhet. */
export const filesSv = {
	'file-unreadable': ({ reason }) => ({
		what: `Filen går inte att läsa: ${describeReason(reason)}.`,
		fix: 'Kontrollera att filen finns och att du har rätt att läsa den.',
	}),
	'folder-unreadable': ({ reason }) => ({
		what: `Mappen går inte att läsa: ${describeReason(reason)}.`,
		fix: 'Kontrollera att mappen finns och att du har rätt att läsa den. Inget i den har kontrollerats.',
	}),
	'folder-is-file': ({ example }) => ({
		what: 'Det här är en fil, men ska vara en mapp. Inget läses ur den.',
		fix: `Flytta filen eller byt namn på den, och skapa en mapp med namnet i stället. I den ligger till exempel ”${example}”.`,
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
	'file-not-utf8': ({ byte, isUtf16 }) =>
		isUtf16 === true
			? {
					what: 'Filen är sparad med teckenkodningen UTF-16, som Anteckningar också kallar Unicode, och inte med UTF-8.',
					fix: 'Öppna den i Anteckningar, välj Spara som, välj teckenkodningen UTF-8 längst ned och spara.',
				}
			: {
					what: `Filen är inte sparad som UTF-8: byten ${byte} går inte att tolka.`,
					fix: 'Öppna filen i det program som skrev den och spara den med teckenkodningen UTF-8.',
				},
	'file-name-not-utf8': () => ({
		what: 'Filnamnet innehåller tecken som inte går att tolka (� ovan).',
		fix: 'Byt namn på filen: små bokstäver a–z, siffror och bindestreck, till exempel ”mala-samordnare.yaml”.',
	}),
	'file-name-invalid': ({ name, suggestion }) => ({
		what: `Filnamnet ”${name}” går inte att använda i en adress.`,
		fix: `Använd små bokstäver a–z, siffror och bindestreck, till exempel ”${suggestion}”.`,
	}),
	'file-unexpected': ({ folders, meant }) =>
		meant === undefined
			? {
					what: 'Filen ligger där inga filer av det slaget hör hemma.',
					fix: `Flytta den till rätt mapp (${folders}) och kontrollera filändelsen.`,
				}
			: {
					what: 'Filens namn slutar på .txt, så den läses inte. Anteckningar lägger till det, och Utforskaren visar det inte alltid.',
					fix: `Byt namn på den till ”${meant.slice(meant.lastIndexOf('/') + 1)}”. Slå först på filnamnstillägg i Utforskaren (Visa).`,
				},
	'file-unused': ({ folders }) => ({
		what: 'Filen används inte: katalogen har inga filer av det slaget där.',
		fix: `Står kontakterna i den ska den heta kontakter.xlsx eller kontakter.csv. Annars: flytta den dit den hör hemma (${folders}), eller ta bort den.`,
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
} satisfies Partial<Wording>;
