import type { MdxFault } from '../../domain/syntax-fault.ts';
import type { Explanation, Wording } from '../wording.ts';
import { meantEn as meant } from './meant.ts';

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

/** Prose: Markdown and MDX. */
export const proseEn = {
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
} satisfies Partial<Wording>;
