import { z } from 'zod';
import { kindsInWords, organisationKinds } from './organisation.ts';
import {
	county,
	countyCode,
	day,
	define,
	details,
	emails,
	hash,
	id,
	language,
	municipality,
	municipalityCode,
	page,
	person,
	phones,
	say,
	text,
	webAddress,
} from './published-fields.ts';

/**
 * What is published of a directory, as JSON: the properties of each record, and what each means. Programs elsewhere rely on it: a property is only added,
 * and none changes what it means, as long as {@link publishedVersion} is the same. What is not known is `null`, or an empty list.
 *
 * It is not what is read: content names things as people do, and a record as programs do.
 */
export const publishedVersion = 1;

/** A contact, as published. */
export const contactRecord = define(
	'contact',
	z.strictObject({
		id: say(
			id,
			'Kontaktens id. Det gäller uppdraget och består när personen byts.',
			"The post's id, which stays when the person changes.",
		),
		role: say(text, 'Uppdraget, som organisationen kallar det.', 'The function, as the organisation calls it.'),
		person: say(
			person.nullable(),
			'Den som har uppdraget, om någon nämns.',
			'Who holds the post, where somebody is named.',
		),
		organisation: say(id, 'Organisationens id, i samma fil.', 'Id of the organisation, in the same file.'),
		place: say(
			municipalityCode.nullable(),
			'Kommunen där kontakten finns.',
			'The municipality where the contact has its seat.',
		),
		municipalities: say(
			z.array(municipalityCode),
			'Kommuner som kontakten själv anger. Vilka den svarar för står i reach.',
			'Municipalities that the contact itself names. Those that it answers for are in reach.',
		),
		phones,
		emails,
		url: say(webAddress.nullable(), 'En sida om uppdraget, eller ett formulär.', 'A page about the post, or a form.'),
		note: say(text.nullable(), 'Vad man bör veta innan man hör av sig.', 'What to know before getting in touch.'),
		aliases: say(
			z.array(
				z.strictObject({
					name: say(text, 'Namnet.', 'The name.'),
					lang: say(
						language.nullable(),
						'Namnets språk, om det är ett annat än innehållets.',
						"The name's language, where it is not that of the content.",
					),
				}),
			),
			'Andra namn som man söker på.',
			'Other names that people search for.',
		),
		verified: say(
			day,
			'Dagen då någon senast kontrollerade att allt stämmer.',
			'The day when someone last checked that all of it holds.',
		),
		stale: say(z.boolean(), 'Sant om det är för länge sedan.', 'True where that is too long ago.'),
		status: say(
			z.enum(['current', 'vacant', 'ended']),
			'vacant: ingen har uppdraget nu. ended: uppdraget finns inte längre.',
			'vacant: nobody holds the post now. ended: the post no longer exists.',
		),
		replacedBy: say(id.nullable(), 'Id för den kontakt som har tagit över.', 'Id of the post that took over.'),
		...details,
		reach: say(
			z.strictObject({
				municipalities: say(z.array(municipalityCode), 'Kommuner, en för en.', 'Municipalities, one by one.'),
				counties: say(
					z.array(countyCode),
					'Län som den svarar för i sin helhet.',
					'Counties that it answers for whole.',
				),
			}),
			'Vilka kontakten svarar för: de kommuner som den eller annars dess organisation anger.',
			'Whom the contact answers for: what it names, or else what its organisation covers.',
		),
		page,
		hash,
	}),
	'En kontakt: ett uppdrag som en person kan ha.',
	'A contact: a post, which a person may hold.',
);

/** "kommun, polis eller annan". */
function listKinds(language: 'sv' | 'en', or: string): string {
	const words = organisationKinds.map((kind) => kindsInWords[kind][language]);
	return `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
}

/** An organisation, as published. */
export const organisationRecord = define(
	'organisation',
	z.strictObject({
		id: say(id, 'Organisationens id.', "The organisation's id."),
		name: say(text, 'Namnet.', 'The name.'),
		kind: say(z.enum(organisationKinds), `Slag: ${listKinds('sv', 'eller')}.`, `Kind: ${listKinds('en', 'or')}.`),
		municipalities: say(
			z.array(municipalityCode),
			'Kommuner som den omfattar, en för en.',
			'Municipalities that it covers, one by one.',
		),
		counties: say(z.array(countyCode), 'Län som den omfattar i sin helhet.', 'Counties that it covers whole.'),
		website: say(webAddress.nullable(), 'Webbplatsen.', 'Its web site.'),
		phones,
		emails,
		parent: say(
			id.nullable(),
			'Id för den organisation som den är en del av.',
			'Id of the organisation that it is part of.',
		),
		...details,
		page,
		hash,
	}),
	'En organisation som har kontakter.',
	'An organisation with contacts.',
);

/** The whole directory, a list or one contact, as published. */
export const publishedDocument = say(
	z.strictObject({
		$schema: say(webAddress, 'Adressen till den här beskrivningen.', 'The address of this description.'),
		version: say(
			z.literal(publishedVersion),
			'Beskrivningens version. Inom en version tillkommer egenskaper, och ingen ändrar betydelse.',
			'Version of the description. Within one properties are added, and none changes what it means.',
		),
		name: say(text, 'Katalogens namn.', "The directory's name."),
		publisher: say(text, 'Den som svarar för uppgifterna.', 'Who answers for the facts.'),
		licence: say(webAddress, 'Licensen, som adress.', 'The licence, as an address.'),
		url: say(webAddress, 'Katalogens adress.', "The directory's address."),
		language: say(language, 'Språket som innehållet är skrivet på.', 'The language that the content is written in.'),
		verified: say(
			day.nullable(),
			'Den äldsta kontrollen av någon av kontakterna: så gammal är filen. null utan kontakter.',
			'The oldest check of any of the contacts, which is how old the file is. null without contacts.',
		),
		contacts: say(z.array(contactRecord), 'Kontakterna i svensk ordning.', 'The contacts in Swedish order.'),
		organisations: say(
			z.array(organisationRecord),
			'Organisationer som någon av dem hör till.',
			'Organisations that any of them belongs to.',
		),
		municipalities: say(z.array(municipality), 'Kommuner som nämns.', 'Municipalities that are named.'),
		counties: say(z.array(county), 'Län som nämns.', 'Counties that are named.'),
	}),
	'Kontakter med deras organisationer och områden. Det som inte är känt är null eller en tom lista.',
	'Contacts with their organisations and areas. What is not known is null or an empty list.',
);

export type ContactRecord = z.output<typeof contactRecord>;
export type OrganisationRecord = z.output<typeof organisationRecord>;
export type PublishedDocument = z.output<typeof publishedDocument>;
