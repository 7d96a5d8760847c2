import type { Language } from '../domain/site.ts';

/** What a new directory says of itself, and to whoever edits it, until somebody writes it otherwise: as YAML has it without quotation marks. */
export interface Texts {
	readonly description: (name: string) => string;
	readonly legalBasis: string;
	readonly no: string;
	readonly urgent: readonly (readonly [number: string, label: string])[];
	readonly method: string;
	readonly shortcoming: { readonly what: string; readonly why: string };
	readonly organisation: string;
	readonly role: string;
	readonly note: string;
	readonly comments: Readonly<Record<Comment, string>>;
}

type Comment =
	| 'site'
	| 'url'
	| 'languages'
	| 'owner'
	| 'stale'
	| 'legalBasis'
	| 'urgent'
	| 'indexPersons'
	| 'accessibility'
	| 'uid'
	| 'organisation'
	| 'contact'
	| 'id';

/** The texts in the language that the content is written in. */
export const texts: Readonly<Record<Language, Texts>> = {
	sv: {
		description: (name) => `${name}. Sök på namn eller kommun.`,
		legalBasis:
			'Uppgifterna publiceras för att utföra en uppgift av allmänt intresse: att den som behöver det ska kunna nå dem som ansvarar för en fråga (artikel 6.1 e i EU:s dataskyddsförordning).',
		no: 'nej',
		urgent: [
			['112', 'vid nödläge'],
			['114 14', 'polisen, när det inte är akut'],
		],
		method: 'Ingen egen granskning är gjord än.',
		shortcoming: {
			what: 'Webbplatsen är inte granskad av den som publicerar den, så det kan finnas hinder som ingen känner till.',
			why: 'Katalogen är ny.',
		},
		organisation: 'Exempelorganisationen',
		role: 'Exempelkontakt',
		note: 'Det här är bara ett exempel på hur en kontakt visas. Det försvinner när katalogen har en egen kontakt.',
		comments: {
			site: 'Katalogens grunduppgifter. Varje nyckel förklaras i docs/redigera.md.',
			url: 'Adressen där webbplatsen ska ligga, med mapp om den ligger i en sådan. En som slutar på .example betyder: inte bestämd än.',
			languages: 'Det första språket är det som innehållet är skrivet på.',
			owner:
				'Den som publicerar katalogen och svarar för uppgifterna. Fyll på med email och phone, så att läsare kan rätta fel.',
			stale: 'Efter så många månader utan kontroll märks en uppgift som möjligen inaktuell.',
			legalBasis: 'Stäm av med ert dataskyddsombud innan katalogen publiceras.',
			urgent: 'Visas när en sökning inte ger någon träff.',
			indexPersons: 'Får sökmotorer ta med sidor som nämner en person? ja eller nej.',
			accessibility: 'Skriv om när ni har granskat webbplatsen.',
			uid: 'Skiljer katalogen från alla andra, så att kontakter som någon har sparat förnyas och inte dubbleras. Ändra aldrig raden.',
			organisation:
				'Ett exempel på en organisation. Det utelämnas så fort katalogen har en egen kontakt, och filen kan tas bort då.',
			contact:
				'Ett exempel på en kontakt. Det utelämnas så fort katalogen har en egen kontakt, och filen kan tas bort då.',
			id: 'Filens namn utan .yaml är kontaktens id, som står i dess adress.',
		},
	},
	en: {
		description: (name) => `${name}. Search by name or municipality.`,
		legalBasis:
			'The data are published to perform a task in the public interest: that whoever needs to can reach those who answer for a matter (article 6.1 e of the General Data Protection Regulation of the EU).',
		no: 'no',
		urgent: [
			['112', 'in an emergency'],
			['114 14', 'the police, when it is not urgent'],
		],
		method: 'Nobody has assessed the site yet.',
		shortcoming: {
			what: 'Whoever publishes the site has not assessed it, so there may be obstacles that nobody knows of.',
			why: 'The directory is new.',
		},
		organisation: 'The example organisation',
		role: 'Example contact',
		note: 'This is only an example of how a contact is shown. It goes when the directory has a contact of its own.',
		comments: {
			site: "The directory's settings. Every key is explained in docs/redigera.md.",
			url: 'The address that the site will have, with its folder if it is in one. One that ends in .example means: not decided yet.',
			languages: 'The first language is the one that the content is written in.',
			owner:
				'Who publishes the directory and answers for it. Add email and phone, so that readers can have mistakes corrected.',
			stale: 'After so many months without a check a contact is marked as possibly out of date.',
			legalBasis: 'Ask your data protection officer before the directory is published.',
			urgent: 'Shown when a search finds nobody.',
			indexPersons: 'May search engines list pages that name a person? yes or no.',
			accessibility: 'Write this anew when you have assessed the site.',
			uid: 'Tells the directory from every other, so that saved contacts are renewed and not doubled. Never change this line.',
			organisation:
				'An example of an organisation. It is left out as soon as the directory has a contact of its own, and the file can be removed then.',
			contact:
				'An example of a contact. It is left out as soon as the directory has a contact of its own, and the file can be removed then.',
			id: 'The name of the file without .yaml is the id of the contact, which stands in its address.',
		},
	},
};
