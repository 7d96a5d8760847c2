import { backgrounds, contrastRatio, mixColours } from '../domain/contrast.ts';
import type { IsoDate } from '../domain/date.ts';
import { itemsBetweenCommas } from '../domain/list-field.ts';
import type { Settings } from './settings.ts';

/** What is not asked but known. */
export interface Circumstances {
	readonly today: IsoDate;
	/** A new UUID (RFC 9562), which tells the directory from every other. */
	readonly uid: string;
	/** Texts of the pages, by their paths: `pages/sv/om.mdx`. */
	readonly pages: ReadonlyMap<string, string>;
}

/**
 * The files of a new directory by their paths in its folder: its settings, its pages in the languages that it has, and an organisation with a contact as
 * examples, without a person. What the settings say is not judged here: reading the files is what finds it wrong.
 */
export function writeDirectory(settings: Settings, { today, uid, pages }: Circumstances): Map<string, string> {
	const languages = itemsBetweenCommas(settings.languages);
	const wanted = Array.isArray(languages) ? languages : [];
	return new Map([
		['site.yaml', writeSite(settings, today, uid)],
		['organisations/exempel.yaml', writeOrganisation(settings)],
		['contacts/exempel-kontakt.yaml', writeContact(today)],
		...[...pages].filter(([path]) => wanted.includes(path.split('/')[1])),
	]);
}

function writeSite(settings: Settings, today: IsoDate, uid: string): string {
	return `# Katalogens grunduppgifter. Varje nyckel förklaras i docs/redigera.md.
name: ${quoted(settings.name)}
shortName: ${quoted(settings['short-name'])}
description: ${quoted(`${settings.name}. Sök på namn eller kommun.`)}

# Adressen där webbplatsen ska ligga, med mapp om den ligger i en sådan. En som slutar på .example betyder: inte bestämd än.
url: ${quoted(settings.url)}

# Det första språket är det som innehållet är skrivet på.
languages: ${listed(settings.languages)}

# Den som publicerar katalogen och svarar för uppgifterna. Fyll på med email och phone, så att läsare kan rätta fel.
owner:
  name: ${quoted(settings.owner)}

# Efter så många månader utan kontroll märks en uppgift som möjligen inaktuell.
staleAfterMonths: 12

licence:
  name: Creative Commons CC0 1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/

# Stäm av med ert dataskyddsombud innan katalogen publiceras.
legalBasis: >-
  Uppgifterna publiceras för att utföra en uppgift av allmänt intresse: att den som behöver det ska kunna nå dem som ansvarar för en
  fråga (artikel 6.1 e i EU:s dataskyddsförordning).

# Visas när en sökning inte ger någon träff.
urgent:
  - number: "112"
    label: vid nödläge
  - number: "114 14"
    label: polisen, när det inte är akut

theme:
  accent: ${quoted(settings.accent)}
  accentDark: ${quoted(accentOnDark(settings.accent))}

# Får sökmotorer ta med sidor som nämner en person? ja eller nej.
indexPersons: nej

# Skriv om när ni har granskat webbplatsen.
accessibility:
  status: partial
  assessed: ${today}
  updated: ${today}
  method: self
  methodDescription: Ingen egen granskning är gjord än.
  shortcomings:
    - what: Webbplatsen är inte granskad av den som publicerar den, så det kan finnas hinder som ingen känner till.
      why: Katalogen är ny.
  disproportionateBurden: []
  outsideTheLaw: []

# Skiljer katalogen från alla andra, så att kontakter som någon har sparat förnyas och inte dubbleras. Ändra aldrig raden.
uid: ${uid}
`;
}

function writeOrganisation(settings: Settings): string {
	const area = settings.municipalities.trim() === '' ? '' : `area: ${listed(settings.municipalities)}\n`;
	return `# Ett exempel på en organisation. Det utelämnas så fort katalogen har en egen kontakt, och filen kan tas bort då.
example: ja
name: Exempelorganisationen
kind: annan
${area}`;
}

function writeContact(today: IsoDate): string {
	return `# Ett exempel på en kontakt. Det utelämnas så fort katalogen har en egen kontakt, och filen kan tas bort då.
# Filens namn utan .yaml är kontaktens id, som står i dess adress.
example: ja
role: Exempelkontakt
organisation: exempel
note: Det här är bara ett exempel på hur en kontakt visas. Det försvinner när katalogen har en egen kontakt.
verified: ${today}
`;
}

/** The accent, made as light as text on a dark page has to be; what is no colour is given back as it is, and told where the accent is. */
function accentOnDark(accent: string): string {
	const colour = accent.trim().toLowerCase();
	if (!/^#[\da-f]{6}$/u.test(colour)) return accent;
	for (let share = 0; share < 1; share += 0.05) {
		const lighter = mixColours(colour, '#ffffff', share);
		if (contrastRatio(lighter, backgrounds.dark) >= wantedOnDark) return lighter;
	}
	return '#ffffff';
}

/** As calm as the accents that were chosen by eye, and more than WCAG 2.2 SC 1.4.6 asks. */
const wantedOnDark = 8;

function listed(text: string): string {
	const items = itemsBetweenCommas(text);
	return `[${(Array.isArray(items) ? items.map(String) : [text]).map(quoted).join(', ')}]`;
}

/** A scalar that YAML reads as just this text: JSON's strings are among its own (YAML 1.2.2, 7.3.1). */
function quoted(text: string): string {
	return JSON.stringify(text.trim());
}
