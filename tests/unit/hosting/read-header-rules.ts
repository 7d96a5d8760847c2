/** A rule of `_headers`. */
interface Rule {
	readonly path: string;
	readonly removed: readonly string[];
	readonly fields: readonly (readonly [string, string])[];
}

/** Reads `_headers`. Throws at a line that is no path, header, removal or comment. */
function readHeaderRules(text: string): Rule[] {
	const rules: { path: string; removed: string[]; fields: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const rule = rules.at(-1);
		const [, removed] = /^ {2}! ([A-Z][\w-]*)$/u.exec(line) ?? [];
		const [, name, value] = /^ {2}([A-Z][\w-]*): (\S.*)$/u.exec(line) ?? [];
		if (/^\/[\w./-]*\*?[\w./-]*$/u.test(line)) rules.push({ path: line, removed: [], fields: [] });
		else if (rule !== undefined && removed !== undefined) rule.removed.push(removed);
		else if (rule !== undefined && name !== undefined && value !== undefined) rule.fields.push([name, value]);
		else throw new Error(`A line that is none: ${line}`);
	}
	return rules;
}

/** The header fields that Cloudflare Pages sends with an address: all rules that fit, in order; a value is added unless the old is removed. */
export function fieldsAtCloudflare(text: string, path: string): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const rule of readHeaderRules(text)) {
		if (!expression(rule.path).test(path)) continue;
		for (const name of rule.removed) delete fields[name];
		for (const [name, value] of rule.fields) fields[name] = name in fields ? `${fields[name]}, ${value}` : value;
	}
	return fields;
}

/** The same at Netlify: a later rule's value stands instead of an earlier's, and what is no header is skipped. */
export function fieldsAtNetlify(text: string, path: string): Record<string, string> {
	const own = readHeaderRules(text).filter((rule) => expression(rule.path).test(path));
	return Object.fromEntries(own.flatMap(({ fields }) => fields));
}

function expression(path: string): RegExp {
	return new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`, 'u');
}
