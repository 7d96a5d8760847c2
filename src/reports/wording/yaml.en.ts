import type { Excerpt, ProblemArguments } from '../../domain/problem-arguments.ts';
import type { YamlFault } from '../../domain/syntax-fault.ts';
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
} from '../corrected-line.ts';
import { findExample } from '../example.ts';
import type { Explanation, Wording } from '../wording.ts';

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
	'list-indent': () => ({
		what: 'The line belongs to a list but does not begin as far in as its other lines.',
		fix: 'Give the line as many spaces before the hyphen as the line above: all hyphens of a list stand right under each other.',
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

/** How YAML is written. */
export const yamlEn = {
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
} satisfies Partial<Wording>;
