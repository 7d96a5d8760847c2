import { SaxesParser } from 'saxes';

/** What `web.config` says, read as strictly as IIS does. */
export interface WebConfig {
	/** By location, `` for all: header fields and their values. */
	readonly fields: ReadonlyMap<string, Readonly<Record<string, string>>>;
	/** By ending, with its full stop. */
	readonly types: Readonly<Record<string, string>>;
	/** The file that stands for what is missing. */
	readonly missing: string | undefined;
}

/** The elements that every IIS has and every site may use, each with the attributes and the elements that it may have here. */
const elements: Readonly<
	Record<string, { readonly attributes: readonly string[]; readonly within: readonly string[] }>
> = {
	configuration: { attributes: [], within: [''] },
	location: { attributes: ['path'], within: ['configuration'] },
	'system.webServer': { attributes: [], within: ['configuration', 'location'] },
	httpProtocol: { attributes: [], within: ['system.webServer'] },
	customHeaders: { attributes: [], within: ['httpProtocol'] },
	staticContent: { attributes: [], within: ['system.webServer'] },
	httpErrors: { attributes: ['errorMode'], within: ['system.webServer'] },
	remove: {
		attributes: ['name', 'fileExtension', 'statusCode', 'subStatusCode'],
		within: ['customHeaders', 'staticContent', 'httpErrors'],
	},
	add: { attributes: ['name', 'value'], within: ['customHeaders'] },
	mimeMap: { attributes: ['fileExtension', 'mimeType'], within: ['staticContent'] },
	error: { attributes: ['statusCode', 'path', 'responseMode'], within: ['httpErrors'] },
};

/** Reads a `web.config`. Throws at an element, an attribute or an order that could make an IIS answer 500. */
export function readWebConfig(text: string): WebConfig {
	const parser = new SaxesParser();
	const path: string[] = [];
	const fields = new Map<string, Record<string, string>>();
	const types: Record<string, string> = {};
	/** What has been removed and not been added again, where we are. */
	const removed = new Set<string>();
	let location = '';
	let missing: string | undefined;
	const takeBack = (key: string) => {
		if (!removed.delete(key)) throw new Error(`${key} is added twice, or without being removed first`);
	};
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const known = elements[name];
		if (!known?.within.includes(path.at(-1) ?? '')) throw new Error(`<${name}> stands in <${path.at(-1)}>`);
		const unknown = Object.keys(attributes).find((each) => !known.attributes.includes(each));
		if (unknown !== undefined) throw new Error(`<${name}> has ${unknown}`);
		path.push(name);
		const value = attributes as Record<string, string>;
		if (name === 'location') location = value['path'] ?? '';
		if (name === 'system.webServer') {
			if (fields.has(location)) throw new Error(`The location "${location}" stands twice`);
			fields.set(location, {});
			removed.clear();
		}
		if (name === 'remove') removed.add(value['name'] ?? value['fileExtension'] ?? `${value['statusCode']}`);
		if (name === 'add') {
			takeBack(value['name'] ?? '');
			Object.assign(fields.get(location) ?? {}, { [value['name'] ?? '']: value['value'] });
		}
		if (name === 'mimeMap') {
			takeBack(value['fileExtension'] ?? '');
			types[value['fileExtension'] ?? ''] = value['mimeType'] ?? '';
		}
		if (name === 'error') {
			takeBack(value['statusCode'] ?? '');
			if (value['responseMode'] !== 'File') throw new Error('The page for errors is no file');
			missing = value['path'];
		}
	});
	parser.on('closetag', ({ name }) => {
		path.pop();
		if (name === 'location') location = '';
	});
	parser.write(text).close();
	return { fields, types, missing };
}
