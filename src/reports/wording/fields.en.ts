import { isReservedId } from '../../domain/id.ts';
import { hasExtensionWord, hasWordsRound } from '../../domain/number-words.ts';
import { findAmbiguousDays } from '../../domain/written-date.ts';
import { hasSecondNumber } from '../../domain/written-number.ts';
import {
	exampleNumber,
	findAddressExamples,
	findExample,
	findExampleAround,
	hoursInTwoLines,
	splitField,
} from '../example.ts';
import type { Wording } from '../wording.ts';
import { meantEn as meant } from './meant.ts';

const shapes = { text: 'text', list: 'a list (each line begins with "- ")', mapping: 'a group of indented keys' };
const given = { text: 'a text', list: 'a list', mapping: 'a group' };
const referred = { organisation: 'an organisation', contact: 'a contact', term: 'a word', former: 'an earlier entry' };

const idFixes = {
	organisation: "Give the name of the organisation's file without .yaml: lower-case letters a–z, digits and hyphens.",
	contact: "Give the name of the contact's file without .yaml: lower-case letters a–z, digits and hyphens.",
	term: 'An id has lower-case letters a–z, digits and hyphens.',
	former: 'Give the name that the file had, without its ending: small letters a–z, digits and hyphens.',
};

/** Keys and values, wherever they stand. */
export const fieldsEn = {
	'key-unknown': ({ key, suggestion, known, group }) => ({
		what: group === '' ? `There is no key "${key}".` : `There is no key "${key}" in "${group}".`,
		fix: meant(suggestion, `Keys that exist here: ${known}.`),
		example: findExample(group),
	}),
	'key-outside-group': ({ key, group }) => ({
		what: `The key "${key}" belongs to the group "${group}", but the line is not indented under it.`,
		fix: 'Begin the line with spaces, so that it stands right under the other keys of the group:',
		example: findExample(group),
	}),
	'field-missing': ({ field }) => {
		const { key, group } = splitField(field);
		return {
			what: group === '' ? `The key "${key}" is missing.` : `The key "${key}" is missing in "${group}".`,
			fix: `Add a line "${key}: …".`,
			example: findExample(key) ?? findExample(group),
		};
	},
	'field-type': ({ field, expected, actual }) => ({
		what: `"${field}" should be ${shapes[expected]}, not ${given[actual]}.`,
		fix: 'Write it like this:',
		example: findExample(field) ?? [`${splitField(field).key}: …`],
	}),
	'list-too-long': ({ field, length, maximum }) => ({
		what: `The list "${field}" has ${length} rows; there is room for at most ${maximum}.`,
		fix: 'Remove those that are not needed.',
	}),
	'value-unknown': ({ value, suggestion, allowed }) => ({
		what: `"${value}" is not one of the values that exist.`,
		fix: meant(suggestion, `Choose among: ${allowed}.`),
	}),
	'value-duplicate': ({ value }) => ({
		what: `"${value}" is in the list already.`,
		fix: 'Remove one of them, or rename it.',
	}),
	'list-empty': ({ field }) => ({
		what: `The list "${field}" is empty.`,
		fix: 'Write at least one value:',
		example: findExample(field),
	}),
	'number-invalid': ({ value, minimum, maximum }) => ({
		what: `"${value}" is not a whole number from ${minimum} to ${maximum}.`,
		fix: `Write a number in digits, for example ${exampleNumber(minimum, maximum)}.`,
	}),
	'text-empty': () => ({ what: 'The text is empty.', fix: 'Fill it in or remove the line.' }),
	'text-too-long': ({ length, maximum }) => ({
		what: `The text has ${length} characters; at most ${maximum} fit.`,
		fix: 'Shorten it. In a contact, a part of it can stand in "note" instead.',
	}),
	'text-control-character': ({ codePoint }) => ({
		what: `The text holds a control character (${codePoint}).`,
		fix: 'Type the word by hand instead of pasting it.',
	}),
	'text-bidi-character': ({ codePoint }) => ({
		what: `The text holds an invisible character that turns the writing direction (${codePoint}).`,
		fix: 'Type the word by hand instead of pasting it.',
	}),
	'text-invisible-character': ({ codePoint }) => ({
		what: `The text holds an invisible character (${codePoint}).`,
		fix: 'Type the word by hand instead of pasting it.',
	}),
	'text-script-not-latin': ({ character, codePoint }) => ({
		what: `The name holds the character "${character}" (${codePoint}), which is not of the Latin alphabet.`,
		fix: 'It may look like an ordinary letter. Type it by hand.',
	}),
	'text-not-printable': ({ signs }) => ({
		what: `The PDFs show question marks instead of ${signs}.`,
		fix: 'Their typefaces lack the signs; the web pages show them. Write the text in another way if it is to be read on paper.',
	}),
	'alias-language-missing': ({ name }) => ({
		what: `"${name}" is not in Latin letters, and nothing says what language it is.`,
		fix: 'Write the alias with its language, for example - { name: محمد, lang: ar }.',
	}),
	'personal-identity-number': ({ masked }) => ({
		what: `Here is a personal identity number (${masked}).`,
		fix: 'Remove it. Such numbers are never published. If the file is under version control, its history still holds it.',
	}),
	'id-invalid': ({ value, of, suggestion }) =>
		isReservedId(value)
			? {
					what: `"${value}" is a name that computers and web servers keep for themselves, so it cannot be an id.`,
					fix: 'Choose another id.',
				}
			: { what: `"${value}" is not the id of ${referred[of]}.`, fix: meant(suggestion, idFixes[of]) },
	'date-invalid': ({ value }) => {
		const days = findAmbiguousDays(value);
		return {
			what:
				days.length > 0
					? `"${value}" can be both ${days.join(' and ')}.`
					: `"${value}" is not a day or time that exists.`,
			fix: 'Write dates as 2014-09-04 and times as 08:33.',
		};
	},
	'date-in-future': ({ value, today }) => ({
		what: `${value} lies after today (${today}).`,
		fix: 'Give the day when this was in fact checked or published.',
	}),
	'date-improbable': ({ value }) => ({
		what: `${value} is before the year 2000.`,
		fix: 'Check the year; 1926 is most often a mistyped 2026. If it is right, there is nothing to do.',
	}),
	'phone-invalid': ({ value, field }) => ({
		what: hasSecondNumber(value)
			? `"${value}" is more than one number.`
			: hasWordsRound(value)
				? `"${value}" is not just a telephone number.`
				: `"${value}" is not a telephone number that can exist.`,
		fix: hasSecondNumber(value)
			? 'Write each by itself, with a comma between them or on lines of their own that begin with "- ".'
			: hasExtensionWord(value)
				? 'Write the extension after the number, 0980-319 200 ankn 12, or by itself as Anknytning (extension).'
				: hasWordsRound(value)
					? 'Write the number, and what is to be said of it in brackets: 0980-319 200 (växel).'
					: 'Write the area code, for example 0980-319 200 or +46 980 319 200; short numbers like 112.',
		example: findExampleAround(field),
	}),
	'phone-premium': ({ value }) => ({
		what: `Calling ${value} costs more than an ordinary call.`,
		fix: 'Give an ordinary number if there is one, otherwise the price in "label".',
	}),
	'phone-extension-invalid': ({ value }) => ({
		what: `The extension "${value}" is not just digits.`,
		fix: 'Write at most seven digits.',
	}),
	'postal-code-invalid': ({ value, field }) => ({
		what: `"${value}" is not a Swedish postal code.`,
		fix: 'Write five digits, such as 939 31.',
		example: findExampleAround(field),
	}),
	'postal-code-missing': ({ value, field = '' }) => ({
		what: `"${value}" holds no Swedish postal code: five digits, and the town after them.`,
		fix: 'Write the address in one line, or its three parts by themselves. Only Swedish addresses can be given.',
		example: findAddressExamples(field, 'or'),
	}),
	'opening-hours-invalid': ({ value, field }) =>
		/\d\s*[,;]\s*\d/u.test(value)
			? {
					what: `"${value}" is several times in one line.`,
					fix: 'Write them in two lines:',
					example: hoursInTwoLines,
				}
			: {
					what: `"${value}" begins like days and times but cannot be read.`,
					fix: 'Write for example Mo-Fr 09:00-12:00, with the days Mo Tu We Th Fr Sa Su, or the hours in your own words.',
					example: findExampleAround(field),
				},
	'email-invalid': ({ value, field }) => ({
		what: `"${value}" is not an e-mail address.`,
		fix: 'Write an address like contact@town.example, without spaces or å, ä, ö.',
		example: findExampleAround(field),
	}),
	'email-private-domain': ({ domain }) => ({
		what: `The address belongs to a private mail service (${domain}).`,
		fix: "Use the organisation's own address, a shared mailbox if there is one.",
	}),
	'url-invalid': ({ value }) => ({
		what: `"${value}" is not a web address.`,
		fix: 'Write the whole address with https:// first; pages of this site begin with /.',
	}),
	'git-project-invalid': ({ value }) => ({
		what: `"${value}" is not the address of a project at a Git host.`,
		fix: "Write the project's own address, with https and without what comes after its name: https://github.com/kommun/katalog.",
	}),
	'git-folder-invalid': ({ value }) => ({
		what: `"${value}" is no folder of a project.`,
		fix: 'Write its name from the root of the project, such as content or katalog/content.',
	}),
	'editing-field-unfit': ({ field }) => ({
		what: `The editor in the browser cannot show "${field}" as it is written, and would save it as empty.`,
		fix: 'Write several values as a list with hyphens, addresses on one line, numbers within quotes, and choices with the words that docs/redigeraren.md shows.',
	}),
	'editing-file-ending': ({ name }) => ({
		what: `The editor in the browser shows only files that end in .yaml, and so not ${name}.`,
		fix: `Rename the file to ${name.replace(/\.[^.]*$/u, '.yaml')}. The address stays.`,
	}),
	'url-scheme-forbidden': ({ scheme, allowed }) => ({
		what: `Links that begin with "${scheme}" are not allowed.`,
		fix: `Use one of ${allowed}`,
	}),
	'url-credentials': () => ({
		what: 'The address holds a user name or password.',
		fix: 'Remove what stands before the @, and change the password if it is a real one.',
	}),
	'url-not-a-folder': ({ part }) => ({
		what: `The address of the site cannot have anything after its folder (${part}).`,
		fix: 'Write where the site is, such as https://www.kommun.example/kontakter/.',
	}),
	'uid-invalid': ({ value }) => ({
		what: `"${value}" is no name for a directory (a UUID).`,
		fix: 'Take the line back from an older copy of the file. If the directory has never had one: remove the line and run "npm run uid".',
	}),
	'uid-missing': () => ({
		what: 'The directory has no uid, so that a contact which somebody has saved may be replaced by that of another directory, or be there twice.',
		fix: 'Run "npm run uid", which writes one once and for all.',
	}),
	'organisation-number-invalid': ({ value }) => ({
		what: `"${value}" is not the Swedish organisation number of an authority, an association or a company.`,
		fix: 'Write ten digits, such as 212000-0142. Whoever trades alone leaves the line out: that number is a personal identity number.',
	}),
	'language-invalid': ({ value }) => ({
		what: `"${value}" is not a language code.`,
		fix: 'Write for example sv, en, se (Northern Sámi), smj (Lule Sámi) or fi.',
	}),
} satisfies Partial<Wording>;
