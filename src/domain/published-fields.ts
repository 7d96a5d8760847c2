import { z } from 'zod';
import { contentHashPattern } from './content-hash.ts';
import type { Details, OfEachKind } from './details.ts';
import { writtenHours } from './opening-hours.ts';

/** A description for each language of the interface; the published schema has the one of its own language. */
export function say<Schema extends z.ZodType>(schema: Schema, sv: string, en: string): Schema {
	return schema.meta({ sv, en }) as Schema;
}

/** A thing that is described once and referred to by its name. */
export function define<Schema extends z.ZodType>(id: string, schema: Schema, sv: string, en: string): Schema {
	return schema.meta({ id, sv, en }) as Schema;
}

export const text = z.string().min(1);
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
export const municipalityCode = z.string().regex(/^\d{4}$/u);
export const countyCode = z.string().regex(/^\d{2}$/u);
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/u)
	.meta({ format: 'date' });
/** Of no `format`: what browsers take for an address (WHATWG) can have signs that RFC 3986 lacks. */
export const webAddress = z.string().regex(/^https?:\/\/\S+$/u);
const emailAddress = z
	.string()
	.regex(/^[^\s@]+@[^\s@]+$/u)
	.meta({ format: 'email' });
export const language = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u);

const phone = define(
	'phone',
	z.strictObject({
		uri: say(
			z.string().regex(/^tel:\+?\d+(?:;ext=\d+)?$/u),
			'Numret som tel:-adress (RFC 3966): internationellt, eller ett svenskt kortnummer. Anknytningen står efter ;ext=.',
			'The number as a tel: address (RFC 3966): international, or a Swedish short number. The extension follows ;ext=.',
		),
		label: say(text.nullable(), 'Vad numret är: ”växel”, ”jour”.', 'What the number is: "växel" (switchboard).'),
		hours: say(
			text.nullable(),
			'När numret besvaras, med redaktionens egna ord.',
			'When the number is answered, in the words of the editors.',
		),
	}),
	'Ett telefonnummer.',
	'A telephone number.',
);

const address = define(
	'address',
	z.strictObject({
		street: say(text, 'Gata och nummer, eller box.', 'Street and number, or box.'),
		postalCode: say(z.string().regex(/^\d{3} \d{2}$/u), 'Postnummer: ”939 31”.', 'Postal code: "939 31".'),
		town: say(text, 'Postort.', 'Post town.'),
	}),
	'En svensk adress.',
	'A Swedish address.',
);

export const municipality = define(
	'municipality',
	z.strictObject({
		code: say(municipalityCode, 'Kommunkod enligt SCB.', 'Municipality code of Statistics Sweden.'),
		name: say(text, 'Namn utan ordet kommun.', 'Name without the word "kommun".'),
	}),
	'En kommun.',
	'A municipality.',
);

export const county = define(
	'county',
	z.strictObject({
		code: say(countyCode, 'Länskod enligt SCB.', 'County code of Statistics Sweden.'),
		name: say(text, 'Namn med ordet län.', 'Name with the word "län".'),
	}),
	'Ett län.',
	'A county.',
);

export const hash = say(
	z.string().regex(contentHashPattern),
	'Kontrollsumma för vad posten säger, utan hash, page, verified och stale. Samma summa: posten säger detsamma.',
	'Hash of what the record says, without hash, page, verified and stale. The same hash: the record says the same.',
);
export const page = say(webAddress, 'Sidan om posten på webbplatsen.', 'The page about it on the site.');
export const phones = say(
	z.array(phone),
	'Telefonnummer i den ordning de ska prövas.',
	'Telephone numbers in the order in which to try them.',
);
export const emails = say(
	z.array(emailAddress),
	'E-postadresser i den ordning de ska prövas.',
	'E-mail addresses in the order in which to try them.',
);

export const details = {
	topics: say(
		z.array(text),
		'Vad man kan få hjälp med, i vardagliga ord.',
		'What one can be helped with, in everyday words.',
	),
	officeHours: say(
		z.array(text),
		'Öppettider: i ord, eller som schema.org skriver dem (Mo-Fr 09:00-12:00). En kontakt utan egna har organisationens.',
		'Office hours: in words, or as schema.org writes them (Mo-Fr 09:00-12:00). A contact without any has those of its organisation.',
	),
	visitingAddress: say(
		address.nullable(),
		'Dit man kan komma. En kontakt utan egen har organisationens.',
		'Where one can come. A contact without one has that of its organisation.',
	),
	postalAddress: say(
		address.nullable(),
		'Dit post skickas. En kontakt utan egen har organisationens.',
		'Where post is sent. A contact without one has that of its organisation.',
	),
} satisfies OfEachKind<z.ZodType>;

/** Details as they are published. */
export function describeDetails({ topics, officeHours, visitingAddress, postalAddress }: Details) {
	return {
		topics: [...topics],
		officeHours: officeHours.map(writtenHours),
		visitingAddress: visitingAddress ?? null,
		postalAddress: postalAddress ?? null,
	};
}

export const person = define(
	'person',
	z.strictObject({
		given: say(text, 'Förnamn.', 'Given name or names.'),
		family: say(text, 'Efternamn, med förled: ”af Ölandsson”.', 'Family name with its particle: "af Ölandsson".'),
		source: say(
			text,
			'Varför personen får nämnas: pressmeddelandets id, eller en mening om var namnet har publicerats.',
			'Why the person may be named: the id of a press release, or a sentence that says where the name was published.',
		),
		sortName: say(
			text.nullable(),
			'Det som personen sorteras under, om det inte är efternamnet.',
			'What the person sorts under where that is not the family name.',
		),
	}),
	'Den som har uppdraget nu.',
	'Who holds the post now.',
);
