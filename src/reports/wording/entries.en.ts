import { findExampleAround } from '../example.ts';
import type { Wording } from '../wording.ts';
import { meantEn as meant } from './meant.ts';

const withheld = { name: 'name', phone: 'telephone number', email: 'e-mail address' };

/** Entries, pages and colours, and what they say of each other. */
export const entriesEn = {
	'municipality-unknown': ({ value, suggestion, field }) => ({
		what: `No municipality is called "${value}".`,
		fix: meant(suggestion, "Give the municipality's name or its four-digit code. Several are written [Malå, Norsjö]."),
		example: findExampleAround(field),
	}),
	'municipality-code-mismatch': ({ code, name, nameOfCode }) => ({
		what: `The code ${code} is that of ${nameOfCode}, not of "${name}".`,
		fix: 'Correct the code or the name; one of them is enough.',
	}),
	'area-unknown': ({ value, suggestion, field }) => ({
		what: `No municipality or county is called "${value}".`,
		fix: meant(suggestion, 'Give a name or a code: four digits for a municipality, two for a county.'),
		example: findExampleAround(field),
	}),
	'organisation-unknown': ({ id, suggestion }) => ({
		what: `There is no file "organisations/${id}.yaml".`,
		fix: meant(suggestion, 'Create it, or name an organisation that exists.'),
	}),
	'organisation-parent-cycle': ({ ids }) => ({
		what: `The organisations are parts of each other in a circle: ${ids}.`,
		fix: 'Remove "parent" in one of them.',
	}),
	'contact-id-duplicate': ({ id, other, row }) => ({
		what: `"${id}" exists already, in ${other}${row === undefined ? '' : `, row ${row}`}.`,
		fix: 'Rename one of the files or delete it; in a sheet, change the Id or delete the row.',
	}),
	'contact-person-duplicate': ({ name, organisation, other }) => ({
		what: `${name} is already listed for ${organisation}, in "${other}".`,
		fix: 'If they are two people of one name, or one person with two posts, write "namesake: yes" in one of the files. If it is the same entry twice, remove one file.',
	}),
	'contact-email-of-another': ({ email, name, owner, other }) => ({
		what: `${email} is an address of ${name}, but has the name of ${owner}, in "${other}".`,
		fix: `Write the address of ${name}. If both answer at the one address it is right, and the warning may stand.`,
	}),
	'contact-vacant-with-person': () => ({
		what: 'The post is vacant but has a person.',
		fix: 'Remove "person", or change the status to current.',
	}),
	'contact-ended-with-person': () => ({
		what: 'The contact has ended but has a person. The name is shown nowhere any more.',
		fix: 'Remove "person" and the ways to reach them; the page of the post stands without them.',
	}),
	'contact-replaced-by-unknown': ({ id, suggestion }) => ({
		what: `There is no file "contacts/${id}.yaml".`,
		fix: meant(suggestion, 'Give the file name, without .yaml, of the contact that took over.'),
	}),
	'contact-replaced-by-cycle': ({ ids }) => ({
		what: `The contacts replace each other in a circle: ${ids}.`,
		fix: 'Remove "replacedBy" in the one that holds now.',
	}),
	'contact-replaced-by-not-ended': () => ({
		what: 'The contact is replaced but has not ended.',
		fix: 'Add "status: ended", or remove "replacedBy".',
	}),
	'person-source-unknown': ({ value, suggestion }) => ({
		what: `"${value}" is not a press release in this directory.`,
		fix: meant(suggestion, "Give a press release's file name, or a sentence that says where the name was published."),
	}),
	'person-source-title': ({ title, id }) => ({
		what: `The source is the title of a press release, "${title}".`,
		fix: `Write its id, so that the source becomes a link: source: ${id}`,
	}),
	'withheld-published': ({ what, contact }) => ({
		what: `Here stands the ${withheld[what]} of "contacts/${contact}.yaml", which is not to be published.`,
		fix: 'Remove it here, or change "publish" in the contact or in site.yaml. Where it is the name of a file: rename the file after the post, and remove the name from formerIds, permalinks.csv and changes.',
	}),
	'withheld-in-pdf': ({ what, contact, pdf }) => ({
		what: `"${pdf}" has the ${withheld[what]} of "contacts/${contact}.yaml", which is not to be published.`,
		fix: 'Remove the line "originalPdf" and the file, or put a version there from which it has been removed (not just painted over).',
	}),
	'pdf-text-unreadable': ({ name }) => ({
		what: `The text of "${name}" cannot be read, so whether it names somebody who is not to be published has not been checked.`,
		fix: 'Read through the PDF yourself. If it has been scanned, a version with text can be checked.',
	}),
	'publish-wider': ({ entry, site }) => ({
		what: `The contact says "publish: ${entry}", but site.yaml says "publish: ${site}". The stricter holds.`,
		fix: 'Remove the line here. If more is to be published, change site.yaml, and give the contacts that are to show less a line of their own.',
	}),
	'accent-contrast': ({ colour, background, ratio, required }) => ({
		what: `The colour ${colour} is too faint on ${background}: its contrast is ${ratio}:1 but must be ${required}:1.`,
		fix: 'Choose a darker "accent" and a lighter "accentDark".',
	}),
	'band-contrast': ({ colour, ratio, required }) => ({
		what: `White text is too faint on ${colour}: its contrast is ${ratio}:1 but must be ${required}:1.`,
		fix: 'Choose a darker "band", or remove the line: the band is then a darker "accent".',
	}),
	'colour-invalid': ({ value }) => ({
		what: `"${value}" is not a colour.`,
		fix: 'Write # and six characters 0–9, a–f in quotes, for example "#005a70".',
	}),
	'page-required-missing': ({ page, language }) => ({
		what: `The page "${page}" is missing in the language ${language}.`,
		fix: 'Every directory needs it. Copy it from another directory and adapt the text.',
	}),
	'page-address-reserved': ({ address }) => ({
		what: `The site itself uses the address "${address}".`,
		fix: 'Rename the file.',
	}),
	'synonym-topic-unknown': ({ topic, suggestion }) => ({
		what: `No contact and no organisation has the topic "${topic}", so the words lead to nobody.`,
		fix: meant(suggestion, 'Write the topic as it stands in topics of a contact, add it there, or remove it here.'),
	}),
	'golden-query-contact-unknown': ({ id, suggestion }) => ({
		what: `There is no file "contacts/${id}.yaml".`,
		fix: meant(suggestion, 'Give the file name, without .yaml, of the contact that the search should find.'),
	}),
	'golden-query-missed': ({ query, wanted, found }) => ({
		what: `The search "${query}" does not show ${wanted} first, but ${found ?? 'nobody'}.`,
		fix: 'Add an alias to the contact, or remove the line if it no longer holds.',
	}),
} satisfies Partial<Wording>;
