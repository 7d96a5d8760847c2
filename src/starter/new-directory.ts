import { backgrounds, contrastRatio, mixColours } from '../domain/contrast.ts';
import type { IsoDate } from '../domain/date.ts';
import { itemsBetweenCommas } from '../domain/list-field.ts';
import { type Language, languages } from '../domain/site.ts';
import type { Settings } from './settings.ts';
import { type Texts, texts } from './texts.ts';

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
	const asked = itemsBetweenCommas(settings.languages);
	const wanted = Array.isArray(asked) ? asked.map(String) : [];
	const known = languages.filter((language) => wanted.includes(language));
	const said = texts[known.find((language) => language === wanted[0]) ?? known[0] ?? languages[0]];
	return new Map([
		['site.yaml', writeSite(settings, known, said, today, uid)],
		['organisations/exempel.yaml', writeOrganisation(settings, said)],
		['contacts/exempel-kontakt.yaml', writeContact(said, today)],
		...[...pages].filter(([path]) => wanted.includes(path.split('/')[1] ?? '')),
	]);
}

function writeSite(settings: Settings, known: readonly Language[], said: Texts, today: IsoDate, uid: string): string {
	const { comments, shortcoming } = said;
	const described = known.map((language) => `\n  ${language}: ${quoted(texts[language].description(settings.name))}`);
	const description =
		described.length > 1
			? `description:${described.join('')}`
			: `description: ${quoted(said.description(settings.name))}`;
	return `# ${comments.site}
name: ${quoted(settings.name)}
shortName: ${quoted(settings['short-name'])}
${description}

# ${comments.url}
url: ${quoted(settings.url)}

# ${comments.languages}
languages: ${listed(settings.languages)}

# ${comments.owner}
owner:
  name: ${quoted(settings.owner)}

# ${comments.stale}
staleAfterMonths: 12

licence:
  name: Creative Commons CC0 1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/

# ${comments.legalBasis}
legalBasis: >-
  ${said.legalBasis}

# ${comments.urgent}
urgent:
${said.urgent.map(([number, label]) => `  - number: "${number}"\n    label: ${label}\n`).join('')}
theme:
  accent: ${quoted(settings.accent)}
  accentDark: ${quoted(accentOnDark(settings.accent))}

# ${comments.indexPersons}
indexPersons: ${said.no}

# ${comments.accessibility}
accessibility:
  status: partial
  assessed: ${today}
  updated: ${today}
  method: self
  methodDescription: ${said.method}
  shortcomings:
    - what: ${shortcoming.what}
      why: ${shortcoming.why}
  disproportionateBurden: []
  outsideTheLaw: []

# ${comments.uid}
uid: ${uid}
`;
}

function writeOrganisation(settings: Settings, { comments, organisation }: Texts): string {
	const area = settings.municipalities.trim() === '' ? '' : `area: ${listed(settings.municipalities)}\n`;
	return `# ${comments.organisation}
example: ja
name: ${organisation}
kind: annan
${area}`;
}

function writeContact({ comments, note, role }: Texts, today: IsoDate): string {
	return `# ${comments.contact}
# ${comments.id}
example: ja
role: ${role}
organisation: exempel
note: ${note}
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
