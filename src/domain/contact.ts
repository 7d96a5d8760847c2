import { z } from 'zod';
import { type IsoDate, pastDate } from './date.ts';
import { detailFields } from './details.ts';
import { emailsField } from './email.ts';
import { formerIdsField, referenceTo } from './id.ts';
import { isWrittenIn, languageTag } from './language.ts';
import { listField } from './list-field.ts';
import { type Municipality, municipalitiesField, municipalityField } from './municipality.ts';
import { phonesField } from './phone-field.ts';
import { publicationField } from './publication.ts';
import { report } from './schema-finding.ts';
import { firstNonLatin, formatCodePoint, line, lines, nameLine, yesOrNo } from './text.ts';
import { webAddress } from './url.ts';

/** The person who holds a post. Only what belongs to the post: no picture, birthday or home address can be stored. */
const personSchema = z.strictObject({
	/** Given name or names, as the person writes them. */
	given: nameLine(150),
	/** Family name, with its particle: "af Ugglas". */
	family: nameLine(150),
	/** What the person sorts under when that is not the family name as written: "Ugglas". */
	sortName: nameLine(150).optional(),
	/** Why this person may be named here: the id of a press release, or a sentence that says where the name was published. */
	source: line(500),
});

/** Another name that people search for, in its own language. */
const aliasSchema = z
	.strictObject({
		/** The name as people write it. One that is not in Latin letters is in those of its language alone. */
		name: line(),
		/** BCP 47 tag of the name's language; the directory's first language when left out. */
		lang: languageTag.optional(),
	})
	.superRefine(({ name, lang }, context) => {
		const stranger = firstNonLatin(name);
		if (stranger === undefined || (lang !== undefined && isWrittenIn(name, lang))) return;
		if (lang === undefined && !/\p{Script=Latin}/u.test(name)) {
			report(context, 'alias-language-missing', { name }, ['name']);
		} else {
			const codePoint = formatCodePoint(stranger);
			report(context, 'text-script-not-latin', { character: stranger, codePoint }, ['name']);
		}
	});

/** A plain string is short for an alias without a language. */
const aliasField = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), aliasSchema);

/**
 * A contact is a post: a function that someone can be reached in. The person who holds it is optional and may change while
 * the id, which is the file's name, and every address made from it stay. `today` bounds `verified`.
 */
export function contactSchema(today: IsoDate) {
	return z
		.strictObject({
			/** The function, as the organisation calls it: "Samordnare ANDT/BRÅ". */
			role: nameLine(),
			/** Id of the organisation that the post belongs to. */
			organisation: referenceTo('organisation'),
			/** The place where the post has its seat: a municipality. Leave out when it is not known. */
			place: municipalityField.optional(),
			/** The municipalities that the post serves. Left out: those that its organisation covers. */
			municipalities: municipalitiesField,
			/** Who holds the post. Left out: the post is reached through its function alone. */
			person: personSchema.optional(),
			/** Numbers in the order in which to try them. */
			phones: phonesField,
			/** Addresses in the order in which to try them. */
			emails: emailsField,
			/** A page about the post, or a form to reach it. */
			url: webAddress.optional(),
			...detailFields,
			/** What to know before getting in touch. Plain text; line breaks are kept. */
			note: lines().optional(),
			/** Other names that people search for. */
			aliases: listField(aliasField, 50),
			/** The day when someone last checked that all this holds. Never the day of a build. */
			verified: pastDate(today),
			/** `vacant`: nobody holds the post now. `ended`: the post no longer exists. */
			status: z.enum(['current', 'vacant', 'ended']).default('current'),
			/** How much is published of whoever holds the post. Left out, or more than the directory's: as much as the directory's. */
			publish: publicationField.optional(),
			/** Id of the post that took over an ended one. */
			replacedBy: referenceTo('contact').optional(),
			/** Ids that the entry has had before: their addresses lead to it. */
			formerIds: formerIdsField,
			/** True where someone of the same name in the organisation is known of: another person, or the same one in another post. */
			namesake: yesOrNo.default(false),
			/** True where it only shows how a contact is written: left out as soon as the directory has another. */
			example: yesOrNo.optional(),
		})
		.superRefine((contact, context) => {
			if (contact.person !== undefined && contact.status === 'vacant') {
				report(context, 'contact-vacant-with-person', {}, ['person']);
			}
			if (contact.replacedBy !== undefined && contact.status !== 'ended') {
				report(context, 'contact-replaced-by-not-ended', {}, ['replacedBy']);
			}
		});
}

type ContactFields = z.output<ReturnType<typeof contactSchema>>;

/** A contact as read from its file, its references not yet looked up. */
export type ContactEntry = ContactFields & { readonly id: string };

/** Every municipality that an entry names, each once: its seat, then those it serves. */
export function namedMunicipalities(contact: Pick<ContactEntry, 'municipalities' | 'place'>): Municipality[] {
	return [...new Set([...(contact.place === undefined ? [] : [contact.place]), ...contact.municipalities])];
}
