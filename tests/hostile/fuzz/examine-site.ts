import { createHash } from 'node:crypto';
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
			const html = readFileSync(join(folder, path), 'utf8');
			const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html) ?? [];
			const isFramed = /(?:^|[\\/])embed[\\/]/u.test(path);
			const rules = { scripts: /script-src ([^;]*)/u.exec(policy)?.[1] ?? '', isFramed };
			visit(parse(html), (fault) => faults.push(`${path} has ${fault}`), rules);
			return faults;
		});
}

interface PageRules {
	/** What the page's policy allows: within the page, only the script whose hash the policy has, which knows nothing of what is in it. */
	readonly scripts: string;
	/** True for a page in another site's frame: its links open in the whole window, and it has a script of its own. */
	readonly isFramed: boolean;
}

function visit(
	node: DefaultTreeAdapterMap['node'],
	report: (fault: string) => void,
	rules: PageRules,
	inBody = false,
): void {
	if ('tagName' in node) {
		const { tagName, attrs } = node;
		const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
		const isOwn =
			(tagName === 'svg' && /^(?:layout-icon$|number-bars )/u.test(attribute('class') ?? '')) ||
			(tagName === 'base' && rules.isFramed && attrs.length === 1 && attribute('target') === '_top');
		if (forbidden.has(tagName) && !isOwn) report(`<${tagName}>`);
		if (tagName === 'style' && inBody) report('<style> in the body');
		if (
			tagName === 'script' &&
			!isOwnScript(node, rules.scripts) &&
			!isDataBlock(node) &&
			!/^(?:(?:\.\.?\/)*|\/(?:[\w.%-]+\/)*)(?:_astro|skript)\/[\w.@-]+\.js$/u.test(attribute('src') ?? '') &&
			!(rules.isFramed && /^(?:\.\.\/)+(?:embed\/)?[0-9a-f]{12}\.js$/u.test(attribute('src') ?? ''))
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
	if ('content' in node) visit(node.content, report, rules, inBody);
	if ('childNodes' in node) for (const child of node.childNodes) visit(child, report, rules, inBody);
}

function isOwnScript(node: DefaultTreeAdapterMap['element'], scripts: string): boolean {
	const [text] = node.childNodes;
	if (node.attrs.length > 0 || text === undefined || !('value' in text)) return false;
	return scripts === `'sha256-${createHash('sha256').update(text.value).digest('base64')}'`;
}

/** A data block that is never run (HTML 4.12.1), if it is whole. */
function isDataBlock({ attrs, childNodes }: DefaultTreeAdapterMap['element']): boolean {
	if (attrs.map(({ name, value }) => `${name}=${value}`).join() !== 'type=application/ld+json') return false;
	const [text] = childNodes;
	try {
		return childNodes.length === 1 && text !== undefined && 'value' in text && Boolean(JSON.parse(text.value));
	} catch {
		return false;
	}
}

function isAllowed(tagName: string, name: string, value: string): boolean {
	if (tagName === 'a' || (tagName === 'link' && name === 'href')) {
		return /^(?:https?:\/\/|mailto:|tel:|#|\.{0,2}\/|[\w-]+[/.?#]|[\w-]+$)/u.test(value) && !value.startsWith('//');
	}
	return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(value);
}
