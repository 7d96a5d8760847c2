import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

const forbidden = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'svg', 'math', 'audio', 'video']);

/** Looks in the pages of a built site for anything that runs, loads or frames and is not of the site's own making. */
export function examineSite(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.flatMap((path) => {
			const faults: string[] = [];
			visit(parse(readFileSync(join(folder, path), 'utf8')), (fault) => faults.push(`${path} has ${fault}`));
			return faults;
		});
}

function visit(node: DefaultTreeAdapterMap['node'], report: (fault: string) => void, inBody = false): void {
	if ('tagName' in node) {
		const { tagName, attrs } = node;
		const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
		const isOwn =
			(tagName === 'svg' && attribute('class') === 'layout-icon') ||
			// A page in a frame opens its links in the reader's window, which says nothing of where they lead.
			(tagName === 'base' && attrs.every(({ name }) => name === 'target'));
		if (forbidden.has(tagName) && !isOwn) report(`<${tagName}>`);
		if (tagName === 'style' && inBody) report('<style> in the body');
		if (
			tagName === 'script' &&
			!/^(?:(?:\.\.?\/)*|\/(?:[\w.%-]+\/)*)(?:_astro\/[\w.@-]+|(?:embed\/)?[\da-f]{12})\.js$/u.test(
				attribute('src') ?? '',
			)
		)
			report('a <script>');
		for (const { name, value } of attrs) {
			if (/^on/u.test(name) || name === 'style' || name === 'srcdoc') report(`${name}= on <${tagName}>`);
			if (/^(?:href|src|action|formaction|data|poster|srcset)$/u.test(name) && !isAllowed(tagName, name, value)) {
				report(`${name}="${value}" on <${tagName}>`);
			}
		}
		inBody ||= tagName === 'body';
	}
	if ('content' in node) visit(node.content, report, inBody);
	if ('childNodes' in node) for (const child of node.childNodes) visit(child, report, inBody);
}

function isAllowed(tagName: string, name: string, value: string): boolean {
	if (tagName === 'a' || (tagName === 'link' && name === 'href')) {
		return /^(?:https?:\/\/|mailto:|tel:|#|\.{0,2}\/|[\w-]+[/.?#]|[\w-]+$)/u.test(value) && !value.startsWith('//');
	}
	return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(value);
}
