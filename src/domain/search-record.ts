import { z } from 'zod';
import { county, define, id, language, municipality, say, text } from './published-fields.ts';
import { contactRecord, organisationRecord } from './published-record.ts';

/**
 * What is published for a search server: records that each stand by themselves, so that what a record of the directory refers to by id or code is written
 * out. The rules of {@link publishedVersion} hold for them too.
 */
const common = {
	id: say(
		z.string().regex(/^(?:contact|organisation)-[a-z0-9-]+$/u),
		'Unikt bland alla poster: slag, bindestreck och id.',
		'Unique among all records: kind, hyphen and id.',
	),
	entry: say(id, 'Postens id i katalogen.', "The record's id in the directory."),
	title: say(text, 'Vad posten kallas.', 'What it is called.'),
	language: say(language, 'Språket som innehållet är skrivet på.', 'The language that the content is written in.'),
	municipalities: say(
		z.array(municipality),
		'Alla kommuner som posten gäller, även de i ett helt län.',
		'Every municipality that it is about, those of a whole county included.',
	),
	counties: say(
		z.array(county),
		'Alla län som posten gäller, helt eller delvis.',
		'Every county that it is about, whole or in part.',
	),
};

const searchContact = define(
	'contactLine',
	contactRecord.omit({ reach: true }).extend({
		...common,
		type: z.literal('contact'),
		place: say(
			municipality.nullable(),
			'Kommunen där kontakten finns.',
			'The municipality where the contact has its seat.',
		),
		organisation: say(
			organisationRecord.pick({ id: true, name: true, kind: true, phones: true, emails: true, website: true }),
			'Organisationen. Den som saknar egna nummer och adresser nås genom den.',
			'The organisation. Who has no numbers or addresses of their own is reached through it.',
		),
	}),
	'En kontakt med sin organisation.',
	'A contact with its organisation.',
);

const searchOrganisation = define(
	'organisationLine',
	organisationRecord.omit({ name: true }).extend({
		...common,
		type: z.literal('organisation'),
		parent: say(
			organisationRecord.pick({ id: true, name: true }).nullable(),
			'Den organisation som den är en del av.',
			'The organisation that it is part of.',
		),
	}),
	'En organisation.',
	'An organisation.',
);

/** One record for a search server. */
export const searchRecord = say(
	z.discriminatedUnion('type', [searchContact, searchOrganisation]),
	'En rad i NDJSON-filen: en kontakt eller en organisation, med allt som den hänvisar till.',
	'A line of the NDJSON file: a contact or an organisation, with all that it refers to.',
);

export type SearchRecord = z.output<typeof searchRecord>;
