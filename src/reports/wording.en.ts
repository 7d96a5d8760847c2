import type { Excerpt, MdxFault, ProblemArguments, YamlFault } from '../domain/problem.ts';
import {
	findExampleForKey,
	findExampleWithoutTexts,
	startsWithQuotedItem,
	withDash,
	withEndQuote,
	withItemKey,
	withItemsOnLines,
	withNumberAndLabel,
	withOrdinarySpaces,
	withoutLabel,
	withQuotes,
	withQuotesRoundColon,
	withQuotesRoundComment,
	withSpaceAfterColon,
} from './corrected-line.ts';
import { findAddressExamples, findExample, findExampleAround, hoursInTwoLines, splitField } from './example.ts';
import { formatSize } from './format-size.ts';
import type { Explanation, Wording } from './wording.ts';

const meant = (suggestion: string | undefined, otherwise: string) =>
	suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;

const shapes = { text: 'text', list: 'a list (each line begins with "- ")', mapping: 'a group of indented keys' };
const given = { text: 'a text', list: 'a list', mapping: 'a group' };
const referred = { organisation: 'an organisation', contact: 'a contact', term: 'a word', former: 'an earlier entry' };
const entryKinds: Readonly<Record<string, string>> = {
	contact: 'a contact',
	organisation: 'an organisation',
	release: 'a press release',
	page: 'a page',
	municipality: 'a municipality',
	county: 'a county',
};
const idFixes = {
	organisation: "Give the name of the organisation's file without .yaml: lower-case letters a–z, digits and hyphens.",
	contact: "Give the name of the contact's file without .yaml: lower-case letters a–z, digits and hyphens.",
	term: 'An id has lower-case letters a–z, digits and hyphens.',
	former: 'Give the name that the file had, without its ending: small letters a–z, digits and hyphens.',
};

const kinds = {
	pipe: 'a named pipe (FIFO)',
	socket: 'a socket',
	device: 'a device, such as a disk or a terminal',
	'folder-link': 'a link to a folder',
	unknown: 'something other than a file',
};

/** The system's codes in words. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'you may not read it',
	EBUSY: 'another program is using it',
	EIO: 'the disk answers with an error',
	ELOOP: 'it is a link that leads back to itself',
	EMFILE: 'too many files are open',
	ENAMETOOLONG: 'its name is too long',
	ENFILE: 'too many files are open',
	ENOENT: 'it does not exist, or is a link to something that does not',
	ENOTDIR: 'something on the way to it is a file and not a folder',
	EPERM: 'you may not read it',
};

const describeReason = (code: string) => reasons[code] ?? `error ${code}`;
const formats = { SVG: 'SVG picture', PNG: 'PNG picture', PDF: 'PDF' };

/** The advice is followed by the line as it should be written, where that can be told. */
const correct = (lines: readonly string[] | undefined, fix: string, otherwise: string) =>
	lines === undefined ? { fix: otherwise } : { fix, example: lines };

/** Advice for a key that has a list or a group and no text. */
const correctByKey = (excerpt: Excerpt) => {
	const example = findExampleWithoutTexts(excerpt);
	return example && { fix: 'Write what belongs to the key on lines of its own under it:', example };
};

const yamlFaults: Readonly<Record<YamlFault, (excerpt: ProblemArguments['yaml-syntax']) => Explanation>> = {
	colon: (excerpt) => ({
		what: 'The text holds a colon, so that nobody can tell where it begins.',
		...(correctByKey(excerpt) ??
			correct(
				withQuotesRoundColon(excerpt),
				'Put quotes round the text:',
				'Put quotes round the text: not role: Co-ordinator: youth but role: "Co-ordinator: youth".',
			)),
	}),
	'no-colon': () => ({
		what: 'The line is neither a key with a colon nor a part of the line before.',
		fix: 'Write key, colon, space and value: not role Co-ordinator but role: Co-ordinator. Indent a line that goes on with a text.',
	}),
	label: (excerpt) => ({
		what: 'A word and a colon stand before the value and are read as a key.',
		...correct(
			withoutLabel(excerpt),
			'Write the value alone:',
			'Write the value alone: not - office: info@kommun.example but - info@kommun.example.',
		),
	}),
	'number-label': (excerpt) => ({
		what: 'A word and a colon stand before the number and are read as a key.',
		fix: 'Write the number after "number" and the word after "label":',
		example: withNumberAndLabel(excerpt) ?? findExample('phones'),
	}),
	'item-key': (excerpt) => ({
		what: 'A key that belongs to the value stands under it, but the value itself has no key.',
		...correct(
			withItemKey(excerpt),
			'Write a key before the value too, on the line of the hyphen:',
			'Write a key before the value too, on the line of the hyphen: not - 0980-319 200 but - number: 0980-319 200.',
		),
	}),
	'colon-space': (excerpt) => ({
		what: 'There is no ordinary space after the colon.',
		...correct(
			withSpaceAfterColon(excerpt),
			'Write a space after the colon:',
			'Write a space after the colon: not role:Co-ordinator but role: Co-ordinator.',
		),
	}),
	dash: (excerpt) => ({
		what: 'The line belongs to a list but does not begin with a hyphen and a space.',
		...correct(
			withDash(excerpt),
			'Begin the line with "- ", right under the other lines of the list:',
			'Begin each line of a list with "- ", all of them equally far in.',
		),
	}),
	indent: () => ({
		what: "The line's indent does not agree with the lines around it.",
		fix: 'Begin keys that belong together right under each other, and lines under a key with two spaces more than it. If the line goes on with a text that holds a colon, put quotes round the whole text.',
	}),
	list: (excerpt) => ({
		what: 'A list cannot begin on the line of its key.',
		...(findExampleForKey(excerpt) === undefined
			? correct(
					withQuotes(excerpt),
					'Put quotes round the text if it should begin with a hyphen:',
					'Write each value on a line of its own under the key, after "- ", or all in brackets: municipalities: [Malå, Norsjö].',
				)
			: {
					fix: 'Write each value on a line of its own under the key, after "- ":',
					example: findExampleForKey(excerpt),
				}),
	}),
	'quote-open': (excerpt) => ({
		what: 'A quotation mark lacks its end.',
		...correct(
			withEndQuote(excerpt),
			'Put the same mark at the end of the text. A text that holds " goes between \'.',
			'Put the same mark at the end of the text: role: "Co-ordinator". A text that holds " goes between \'.',
		),
	}),
	'quote-closed': (excerpt) => ({
		what: 'There is more after the quotation mark that ends the text.',
		...(startsWithQuotedItem(excerpt)
			? { fix: 'Write each value on a line of its own under the key, after "- ":', example: withItemsOnLines(excerpt) }
			: correct(
					withQuotes(excerpt),
					'Put quotes round the whole text, of a kind that it does not hold:',
					'Move the mark to the end of the text: not note: "Call" before ten but note: \'"Call" before ten\'.',
				)),
	}),
	'hard-space': (excerpt) => ({
		what: 'The line is indented with hard spaces, which do not count as an indent.',
		fix: 'Replace them with ordinary spaces. They often come along when text is pasted.',
		example: withOrdinarySpaces(excerpt),
	}),
	'list-quotes': (excerpt) => ({
		what: 'Quotes round one of several values with commas between them become a part of the text.',
		fix: 'Write each value on a line of its own under the key, after "- ":',
		example: withItemsOnLines(excerpt) ?? findExampleForKey(excerpt),
	}),
	brackets: (excerpt) => ({
		what: 'The list in brackets is not whole: a bracket or a comma is missing, or is one too many.',
		fix: 'Write municipalities: [Malå, Norsjö]. A text that begins with [ or { needs quotes.',
		example: findExampleForKey(excerpt),
	}),
	'first-sign': (excerpt) => ({
		what: 'The text begins with a sign that has a meaning in YAML.',
		...correct(
			withQuotes(excerpt),
			'Put quotes round the text. That goes for ! & * | > % @ and `.',
			'Put quotes round the text: not note: @youth but note: "@youth". That goes for ! & * | > % @ and `.',
		),
	}),
	backslash: () => ({
		what: 'A backslash in double quotes has a meaning in YAML.',
		fix: 'Use single quotes: not note: "C:\\folder" but note: \'C:\\folder\'.',
	}),
	comment: () => ({
		what: 'A # stands right after a quotation mark.',
		fix: 'Move the last mark to the end of the text if the # belongs to it: note: "Call #4". A comment needs a space before its #.',
	}),
	'key-long': () => ({
		what: 'The line has a colon after more text than any key is long.',
		fix: 'Put quotes round a text that holds a colon: note: "Call first: the switchboard".',
	}),
	documents: () => ({
		what: 'A line of nothing but --- or ... divides the file in two.',
		fix: 'Remove the line; each file is one list of keys.',
	}),
	other: () => ({
		what: 'This line is not YAML.',
		fix: 'Check indents, colons and quotes. A text with a colon needs quotes: role: "Co-ordinator: youth".',
	}),
};

const mdxFaults: Readonly<Record<MdxFault, (tag: string) => Explanation>> = {
	unclosed: (tag) => ({
		what: `<${tag}> has no end.`,
		fix: `Write <${tag} /> if nothing goes into it, otherwise </${tag}> last, in the same paragraph. A < that should show is written \\<.`,
	}),
	unopened: (tag) => ({
		what: `</${tag}> ends what has not begun.`,
		fix: `Remove it, or write <${tag}> before the text. A < that should show is written \\<.`,
	}),
	comment: () => ({
		what: 'The text holds <!, which begins an HTML comment and cannot be here.',
		fix: 'Remove it. A < that should show is written \\<.',
	}),
	angle: () => ({
		what: 'A < begins something that is not a component.',
		fix: 'A < that should show is written \\<. A link is written [text](https://…), and values in quotes: <Term id="andt">.',
	}),
	brace: () => ({
		what: 'A { begins something that would run as code.',
		fix: 'A { that should show is written \\{.',
	}),
	other: () => ({
		what: 'The text cannot be read from this line on.',
		fix: 'A < or { that should show is written \\< or \\{. Every <Component> must be closed.',
	}),
};

/** The problems in English. */
export const wordingEn: Wording = {
	'file-unreadable': ({ reason }) => ({
		what: `The file cannot be read: ${describeReason(reason)}.`,
		fix: 'Check that it exists and that you may read it.',
	}),
	'folder-unreadable': ({ reason }) => ({
		what: `The folder cannot be read: ${describeReason(reason)}.`,
		fix: 'Check that it exists and that you may read it. Nothing in it has been checked.',
	}),
	'file-link-outside': () => ({
		what: 'The file is a link to something that is no part of the content.',
		fix: 'Remove the link. Put a copy of the file here if it is to be published.',
	}),
	'file-not-regular': ({ kind }) => ({
		what: `This is ${kinds[kind]}, not an ordinary file.`,
		fix: 'Remove it from the content folder.',
	}),
	'file-too-large': ({ size, maximum }) => ({
		what: `The file is ${formatSize(size, 'en')}; a file of this kind may be at most ${formatSize(maximum, 'en')}.`,
		fix: 'Check that it is the right file. Divide a long text into several pages, and make a large image smaller.',
	}),
	'file-binary': () => ({
		what: 'The file does not hold text.',
		fix: 'Check that it is the right file and that it is saved as plain text (UTF-8).',
	}),
	'file-empty': () => ({ what: 'The file is empty.', fix: 'Fill it in or delete it.' }),
	'file-bom': () => ({
		what: 'The file begins with an invisible mark (BOM).',
		fix: 'It is read all the same. Save it again as "UTF-8" without BOM if you can.',
	}),
	'file-not-utf8': ({ byte }) => ({
		what: `The file is not saved as UTF-8: byte ${byte} makes no sense.`,
		fix: 'Open it in the program that wrote it and save it with the encoding UTF-8.',
	}),
	'file-name-not-utf8': () => ({
		what: 'The file name holds characters that make no sense (� above).',
		fix: 'Rename the file: lower-case a–z, digits and hyphens, for example "mala-samordnare.yaml".',
	}),
	'file-name-invalid': ({ name, suggestion }) => ({
		what: `The file name "${name}" cannot be part of an address.`,
		fix: `Use lower-case a–z, digits and hyphens, for example "${suggestion}".`,
	}),
	'file-unexpected': ({ folders }) => ({
		what: 'No file of this kind belongs here.',
		fix: `Move it to its folder (${folders}) and check its extension.`,
	}),
	'file-unused': ({ folders }) => ({
		what: 'The file is not used: a directory has no files of that kind there.',
		fix: `Remove it, or move it to where it belongs (${folders}).`,
	}),
	'file-missing': ({ name, folder }) => ({
		what: `The file "${name}" does not exist.`,
		fix: folder === '.' ? 'Put it in the content folder.' : `Put it in the folder "${folder}" or remove the line.`,
	}),
	'file-mdx-not-allowed': () => ({
		what: 'MDX files belong among pages and press releases only.',
		fix: 'Move the text to "pages" or "press-releases"; contacts and organisations are written in YAML.',
	}),
	'problems-not-listed': ({ of, count }) => ({
		what: `The file has ${count} more ${count === 1 ? 'problem' : 'problems'} of the kind "${of}".`,
		fix: 'Correct those listed here and check again.',
	}),
	'file-format-mismatch': ({ format }) => ({
		what: `The file is not a whole ${formats[format]}, though its name ends in .${format.toLowerCase()}.`,
		fix: `Open it in the program that wrote it and export it as ${format}. Renaming a file does not change what it is.`,
	}),
	'yaml-syntax': (args) => yamlFaults[args.fault](args),
	'yaml-tab': () => ({ what: 'The line is indented with a tab.', fix: 'Replace the tab with two spaces.' }),
	'yaml-key-duplicate': ({ key }) => ({
		what: `The key "${key}" is there twice.`,
		fix: 'Remove one of the lines. If they are two numbers or names in a list, begin each with "- ".',
	}),
	'yaml-alias': () => ({
		what: 'The file uses anchors (& and *), which are not allowed here.',
		fix: 'Write the value out in each place. A text that begins with & or * needs quotes.',
	}),
	'yaml-comment-in-text': (excerpt) => ({
		what: 'What stands from # on is a comment, which is not published.',
		...correct(
			withQuotesRoundComment(excerpt),
			'If it is meant as a note for editors, put it on a line of its own. If it belongs to the text, put quotes round the whole:',
			'If it is meant as a note for editors, put it on a line of its own. If it belongs to the text, put quotes round the whole: not note: Call # 12 but note: "Call # 12".',
		),
	}),
	'yaml-nesting-deep': () => ({
		what: 'The file has groups inside groups, in more levels than can be read.',
		fix: 'Check braces and indents. No key has more than three levels below it, such as number below phones.',
	}),
	'yaml-not-mapping': () => ({
		what: 'The file holds no keys.',
		fix: 'Write one key and value a line, for example "role: Co-ordinator".',
	}),
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
		fix: `Write a number in digits, for example ${minimum}.`,
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
	'id-invalid': ({ value, of, suggestion }) => ({
		what: `"${value}" is not the id of ${referred[of]}.`,
		fix: meant(suggestion, idFixes[of]),
	}),
	'date-invalid': ({ value }) => ({
		what: `"${value}" is not a day or time that exists.`,
		fix: 'Write dates as 2014-09-04 and times as 08:33.',
	}),
	'date-in-future': ({ value, today }) => ({
		what: `${value} lies after today (${today}).`,
		fix: 'Give the day when this was in fact checked or published.',
	}),
	'date-improbable': ({ value }) => ({
		what: `${value} is before the year 2000.`,
		fix: 'Check the year; 1926 is most often a mistyped 2026. If it is right, there is nothing to do.',
	}),
	'phone-invalid': ({ value, field }) => ({
		what: `"${value}" is not a telephone number that can exist.`,
		fix: 'Write the area code, for example 0980-319 200 or +46 980 319 200; short numbers like 112.',
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
	'language-invalid': ({ value }) => ({
		what: `"${value}" is not a language code.`,
		fix: 'Write for example sv, en, se (Northern Sámi), smj (Lule Sámi) or fi.',
	}),
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
	'contact-id-duplicate': ({ id, other }) => ({
		what: `"${id}" exists already, in ${other}.`,
		fix: 'Rename one of the files or delete it.',
	}),
	'contact-person-duplicate': ({ name, organisation, other }) => ({
		what: `${name} is already listed for ${organisation}, in "${other}".`,
		fix: 'If they are two people of one name, or one person with two posts, write "namesake: yes" in one of the files. If it is the same entry twice, remove one file.',
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
	'term-unknown': ({ id, suggestion }) => ({
		what: `The term "${id}" is not in glossary.yaml.`,
		fix: meant(suggestion, 'Add it there, or remove the <Term>.'),
	}),
	'front-matter-repeated': ({ fence }) => ({
		what: `The text begins with ${fence}, as if another head followed the first.`,
		fix: 'Remove the line. A rule across the page is written *** and may stand further down in the text.',
	}),
	'mdx-syntax': ({ fault, tag }) => mdxFaults[fault](tag),
	'mdx-expression': () => ({
		what: 'The text holds an expression in braces, which would run as code.',
		fix: 'Remove it. A brace that should show is written \\{.',
	}),
	'mdx-import': () => ({
		what: 'The text imports or exports code.',
		fix: 'Remove the line; the components that exist can be used without it.',
	}),
	'mdx-component-unknown': ({ name, suggestion, known }) => ({
		what: `There is no component <${name}>.`,
		fix: meant(suggestion, `Components that exist: ${known}.`),
	}),
	'markdown-nesting-deep': ({ maximum }) => ({
		what: `The text has quotations, lists, bold type or components inside each other in more than ${maximum} levels.`,
		fix: 'Remove levels. A list within a list, "  - point", is enough for most texts.',
	}),
	'markdown-too-many-signs': ({ sign, count, maximum }) => ({
		what: `The text has ${count} of the sign "${sign}"; at most ${maximum} can be read in one file.`,
		fix: 'Divide the text into several pages, or remove signs that are not needed.',
	}),
	'mdx-component-content': ({ component, expected }) => ({
		what: expected === 'text' ? `<${component}> has no text between its tags.` : `<${component}> cannot hold anything.`,
		fix:
			expected === 'text'
				? `Write the word between the tags: <${component} …>word</${component}>.`
				: `Write it with a single tag: <${component} />.`,
	}),
	'mdx-attribute-unknown': ({ attribute, component, suggestion, known }) => ({
		what: `<${component}> has no attribute "${attribute}".`,
		fix: meant(
			suggestion,
			known === '' ? `Remove it: <${component}> has no attributes.` : `Remove it. Attributes that exist: ${known}.`,
		),
	}),
	'mdx-attribute-duplicate': ({ attribute, component }) => ({
		what: `The attribute "${attribute}" stands twice in <${component}>.`,
		fix: 'Remove one of them.',
	}),
	'mdx-attribute-missing': ({ attribute, component }) => ({
		what: `<${component}> has no value for "${attribute}".`,
		fix: `Write the value in quotes, such as <${component} ${attribute}="…">.`,
	}),
	'markdown-raw-html': ({ tag }) => ({
		what: `The text holds HTML (${tag}).`,
		fix: 'Write Markdown: **bold**, [link](https://…), lists with "- ".',
	}),
	'markdown-not-supported': ({ construct }) => ({
		what: `The text uses something that the pages cannot show (${construct}).`,
		fix: 'Write it with Markdown headings, paragraphs, lists, tables, links or images.',
	}),
	'markdown-link-broken': ({ target }) => ({
		what: `The link ${target} leads to no page.`,
		fix: 'Check the spelling; addresses on the site begin and end with /.',
	}),
	'markdown-anchor-broken': ({ target, suggestion }) => ({
		what: `The link ${target} leads to a place that is not on the page.`,
		fix: meant(suggestion, 'The heading "## What we do" is reached by #what-we-do, a word of the glossary by its id.'),
	}),
	'markdown-image-elsewhere': ({ target }) => ({
		what: `The image ${target} is not on this site, so nobody will see it.`,
		fix: 'Put it in the folder "logotypes" and write ![description](/logotypfiler/name.png).',
	}),
	'markdown-image-missing': ({ target, suggestion }) => ({
		what: `The image "${target}" is not on this site.`,
		fix: meant(suggestion, 'Put it in the folder "logotypes" and write ![description](/logotypfiler/name.png).'),
	}),
	'logotype-active-content': ({ what }) => ({
		what: `The logotype holds something that can run or fetch (${what}).`,
		fix: 'Export it again as "plain SVG", or use PNG.',
	}),
	'logotype-not-plain': ({ what }) => ({
		what: `The logotype holds something that has no place in a picture that stands still (${what}).`,
		fix: 'Export it again as "plain SVG", or use PNG.',
	}),
	'logotype-hard-to-draw': ({ what }) => ({
		what: `The logotype takes so long to draw that it can hang a reader's browser (${what}).`,
		fix: 'Draw it in a simpler way, without parts that repeat one another, for example with viewBox="0 0 600 200", or use PNG.',
	}),
	'logotype-dimensions': ({ width, height, maximum }) => ({
		what: `The picture is ${width} × ${height} pixels; each side may have between 1 and ${maximum}.`,
		fix: 'Export it in a smaller size, such as 600 pixels wide.',
	}),
	'xml-syntax': () => ({
		what: 'The SVG file is not correct XML here.',
		fix: 'Export it again from the drawing program. Every tag must be closed, and no & codes but &amp; &lt; &gt; &quot; and &apos; can be used.',
	}),
	'xml-declaration': ({ declared }) => ({
		what: `The file says that it is written as "${declared}".`,
		fix: 'The first line must be <?xml version="1.0" encoding="UTF-8"?>, or not be there.',
	}),
	'pdf-unreadable': ({ reason }) => ({
		what: reason === 'encrypted' ? 'The PDF file is locked or encrypted.' : 'The PDF file is damaged.',
		fix: 'Open the document in the program that wrote it and save it as PDF again, without a password.',
	}),
	'pdf-active-content': ({ what }) => ({
		what: `The PDF file holds something that can run, send data or open other files (${what}).`,
		fix: 'Print the document to a new PDF; only its pages come along.',
	}),
	'original-pdf-invalid': ({ name }) => ({
		what: `"${name}" is no PDF.`,
		fix: 'Name a file that ends in .pdf and is one, such as originalPdf: press-release.pdf.',
	}),
	'press-release-pdf-reserved': ({ name, release }) => ({
		what: `"${name}" is the name of the list of contacts in the press release "${release}", which the site makes itself.`,
		fix: `Rename the file, for example to "${release}.pdf", and change "originalPdf" if it is named there.`,
	}),
	'former-id-taken': ({ id }) => ({
		what: `"${id}" is an entry that is there, so its address cannot lead here.`,
		fix: 'Remove it from "formerIds", or remove the old file if the entry has been renamed or merged with this one.',
	}),
	'former-id-duplicate': ({ id, other }) => ({
		what: `"${id}" stands in "formerIds" of "${other}" already, and an address leads to one place.`,
		fix: 'Remove it from one of them.',
	}),
	'permalinks-head-invalid': ({ found, expected }) => ({
		what: `The first line is "${found}".`,
		fix: `It must be: ${expected}`,
	}),
	'permalinks-row-invalid': ({ count, expected }) => ({
		what: `The row has ${count === 1 ? 'one value' : `${count} values`} but must have ${expected}, with commas between them.`,
		fix: 'Correct the row after the others. If it was changed by hand, take back the earlier version of the file and run "npm run permalinks".',
	}),
	'permalinks-entry-invalid': ({ value, kind }) => ({
		what: `"${value}" is not the id of ${entryKinds[kind] ?? kind}.`,
		fix: 'Write the name of the file without its ending, or the code of a municipality or a county.',
	}),
	'permalinks-target-invalid': ({ value }) => ({
		what: `"${value}" does not say what the address leads to.`,
		fix: 'Write kind and id, such as contact/mala-andt-bra, or removed for what is gone for good.',
	}),
	'permalinks-target-unknown': ({ target }) => ({
		what: `The address leads to "${target}", which does not exist.`,
		fix: 'Run "npm run permalinks" and answer where it shall lead. Meanwhile it leads to what the entry belonged to.',
	}),
	'permalinks-row-duplicate': ({ entry, firstLine }) => ({
		what: `"${entry}" has a row already: line ${firstLine}.`,
		fix: 'Keep one of them: the one that says where the address leads, else the first.',
	}),
	'permalinks-cycle': ({ entries }) => ({
		what: `The rows lead to each other in a circle: ${entries}.`,
		fix: 'Change the last column of one of them to an entry that exists, or to removed.',
	}),
	'permalinks-row-missing': ({ entries, count }) => ({
		what: `${count === 1 ? 'One entry has' : `${count} entries have`} no row here, so that nobody notices if the address dies: ${entries}${count > 5 ? ' …' : ''}.`,
		fix: 'Run "npm run permalinks", which writes what is missing.',
	}),
	'permalinks-vanished': ({ entry, near }) => ({
		what: `"${entry}" has been published and is there no more, and nothing says where its address shall lead.`,
		fix: `Run "npm run permalinks" and answer: has it been renamed, or is it removed? ${near === undefined ? 'Meanwhile its page only says that it is gone.' : `Meanwhile the address leads on to "${near}".`}`,
	}),
	'permalinks-returned': ({ entry, leadsTo }) => ({
		what: `"${entry}" is there again, but its address ${leadsTo === 'removed' ? 'is removed for good' : `leads to "${leadsTo}"`}.`,
		fix: `If the same entry has come back: run "npm run permalinks -- --restore ${entry}". If it is another: give the file another name, so that old links do not lead astray.`,
	}),
};
