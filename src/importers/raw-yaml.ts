import { parse } from 'yaml';

/** What a YAML file says, with every scalar as the text that stands there; undefined where it is no YAML. */
export function readRawYaml(bytes: Uint8Array): unknown {
	try {
		return parse(new TextDecoder().decode(bytes), { schema: 'failsafe', logLevel: 'silent' });
	} catch {
		return undefined;
	}
}
