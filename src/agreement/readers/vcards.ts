import { type ReadEntry, type Statement, statements } from '../statement.ts';
import { type ReadProperty, readVcards } from './vcard-text.ts';

/** Reads the cards of a vCard file of either version. */
export function readCards(bytes: Uint8Array): ReadEntry[] {
	return readVcards(bytes).map(({ properties }) => readCard(properties));
}

type JcardProperty = readonly [
	name: string,
	parameters: Readonly<Record<string, string | readonly string[]>>,
	type: string,
	value: string | readonly (string | readonly string[])[],
];

/** Reads the cards of a jCard file (RFC 7095). */
export function readJcards(text: string): ReadEntry[] {
	const cards = JSON.parse(text) as readonly (readonly ['vcard', readonly JcardProperty[]])[];
	return cards.map(([, properties]) =>
		readCard(
			properties.map(([name, parameters, , value]) => ({
				name,
				parameters: Object.fromEntries(Object.entries(parameters).map(([key, given]) => [key, [given].flat()])),
				value: typeof value === 'string' ? value : value.flat(),
			})),
		),
	);
}

function readCard(properties: readonly ReadProperty[]): ReadEntry {
	const said = properties.flatMap(readProperty);
	const source = properties.find(({ name }) => name === 'source')?.value;
	const note = properties.find(({ name }) => name === 'note')?.value;
	return { contact: /([^/]*)\.vcf$/u.exec(String(source))?.[1] ?? String(source), said, prose: String(note ?? '') };
}

function readProperty({ name, parameters, value }: ReadProperty): Statement[] {
	const texts = [value].flat();
	switch (name) {
		case 'uid':
			return statements({ uid: texts });
		case 'fn':
			return statements({ title: texts });
		case 'n':
			return statements({ family: texts[0] || undefined, given: texts[1] || undefined });
		case 'org':
			return statements({ organisation: texts.at(-1) });
		case 'title':
		case 'role':
			return statements({ role: texts });
		case 'tel':
			return statements({ phones: texts.map((text) => text.replace(/^tel:/u, '')) });
		case 'email':
			return statements({ emails: texts });
		case 'url':
			return statements({ page: texts });
		case 'rev':
			return statements({ verified: texts[0]?.replace(/^(\d{4})-?(\d\d)-?(\d\d)T.*$/u, '$1-$2-$3') });
		case 'adr': {
			const [, , street = '', town = '', , postalCode = ''] = texts;
			const isForPost = (parameters['type'] ?? []).some((type) => type === 'postal' || type === 'delivery');
			const labels = (parameters['label'] ?? []).map((label) => label.split('\n').join(', '));
			return statements({
				[isForPost ? 'postalAddress' : 'visitingAddress']: [`${street}, ${postalCode} ${town}`, ...labels],
			});
		}
		default:
			return [];
	}
}
