import { fileAddresses } from '../domain/published-address.ts';
import type { PartedPrintSource } from '../print/parted-source.ts';
import type { Build } from './compare-build.ts';
import type { Finding } from './finding.ts';
import { readPrintSource } from './readers/print-source.ts';
import type { Truth } from './reading.ts';

/** Where what the print pages work from is in parts: everyone must be in one of them, and once, and so must everyone's name who has not ended. */
export function comparePrintParts({ read }: Build, there: ReadonlySet<string>, { directory }: Truth): Finding[] {
	const [start = '', end = ''] = fileAddresses.printSource('*').slice(1).split('*');
	const parse = (file: string): unknown => JSON.parse(new TextDecoder().decode(read(file)));
	const sources = [...there].filter((file) => file.startsWith(start) && file.endsWith(end));
	return sources.flatMap((file): Finding[] => {
		const source = attempt(() => parse(file)) as PartedPrintSource | undefined;
		if (source === undefined || !('parts' in source)) return [];
		const compare = (hashes: readonly string[], wanted: ReadonlySet<string>): Finding[] => {
			const missing = new Set(wanted);
			const files = hashes.map((hash) => fileAddresses.printSource(hash).slice(1));
			return [
				...files.flatMap((part): Finding[] => {
					if (!there.has(part)) return [{ code: 'file-missing', file: part }];
					const text = new TextDecoder().decode(read(part));
					const entries = attempt(() => readPrintSource(text)?.entries) ?? [];
					return entries.flatMap(({ contact }) =>
						missing.delete(contact) ? [] : [{ code: 'contact-extra', contact, file: part } as const],
					);
				}),
				...[...missing].map((contact): Finding => ({ code: 'contact-missing', contact, file })),
			];
		};
		const open = directory.contacts.filter(({ status }) => status !== 'ended');
		return [
			...compare(source.parts, new Set(directory.contacts.map(({ id }) => id))),
			...compare(source.names, new Set(open.map(({ id }) => id))),
		];
	});
}

/** Nothing where a file cannot be read, which is told of it already. */
function attempt<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
