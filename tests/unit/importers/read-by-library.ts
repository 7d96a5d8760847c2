import { isMap, parseDocument } from 'yaml';
import { readNodes } from '../../../src/importers/yaml-nodes.ts';

/** What the library reads, or what it has against the text. */
export function readByLibrary(text: string): unknown {
	const document = parseDocument(text, {
		schema: 'failsafe',
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'error',
	});
	const { value, duplicateKey, refused } = readNodes(document.contents, text);
	const faults = [
		...document.errors,
		...document.warnings,
		...refused,
		...(duplicateKey === undefined ? [] : ['duplicate']),
	];
	return faults.length > 0 || !isMap(document.contents) ? { faults } : value;
}
