// Ships to the browser.
import type { Card, CardProperty, CardValue } from './card.ts';
import { foldLine } from './fold-line.ts';

/** A card as vCard 4.0 (RFC 6350). */
export function writeVcard4([, properties]: Card): string {
	return toText(properties.map(writeProperty));
}

/**
 * A card as vCard 3.0 (RFC 2426), for programs that know no other. What they have no property for is left out; a card of no person is marked so that Apple's
 * address book shows the organisation as its name.
 */
export function writeVcard3([, properties]: Card): string {
	const isOfPerson = properties.some(([name, , , value]) => name === 'kind' && value === 'individual');
	return toText([...properties.flatMap(writeOldProperty), ...(isOfPerson ? [] : ['X-ABShowAs:COMPANY'])]);
}

function toText(lines: readonly string[]): string {
	return ['BEGIN:VCARD', ...lines, 'END:VCARD'].map((line) => `${foldLine(line)}\r\n`).join('');
}

/** The types of value that need not be told, besides text. That of a number is always told, since readers differ on it. */
const usualTypes: Readonly<Record<string, CardProperty[2] | 'told'>> = {
	tel: 'told',
	uid: 'uri',
	url: 'uri',
	source: 'uri',
	rev: 'timestamp',
};

function writeProperty([name, parameters, type, value]: CardProperty): string {
	const all = { ...(type === (usualTypes[name] ?? 'text') ? {} : { value: type }), ...parameters };
	const written = Object.entries(all).map(([key, given]) => `;${key.toUpperCase()}=${writeParameter(given)}`);
	return `${name.toUpperCase()}${written.join('')}:${writeValue(type, value)}`;
}

/** Properties that vCard 3.0 has not, or says in another way. */
function writeOldProperty([name, parameters, type, value]: CardProperty): string[] {
	switch (name) {
		case 'version':
			return ['VERSION:3.0'];
		case 'kind':
			return [];
		case 'tel':
			return [`TEL${oldTypes(parameters)}:${writeValue('text', String(value).replace(/^tel:|;.*$/gu, ''))}`];
		case 'email':
			return [`EMAIL${oldTypes({ type: ['internet', ...listTypes(parameters)] })}:${writeValue(type, value)}`];
		default:
			return [`${name.toUpperCase()}${oldTypes(parameters)}:${writeValue(type, value)}`];
	}
}

/** Types by other names than in vCard 4.0; `MAIN` is Apple's, the rest RFC 2426's. Undefined for one that has none. */
const oldNames: Readonly<Record<string, string | undefined>> = {
	'main-number': 'MAIN',
	delivery: 'POSTAL',
	text: 'MSG',
	textphone: undefined,
};

function oldTypes(parameters: CardProperty[1]): string {
	const types = listTypes(parameters).flatMap((type) =>
		type in oldNames ? (oldNames[type] ?? []) : type.toUpperCase(),
	);
	return types.length === 0 ? '' : `;TYPE=${types.join(',')}`;
}

function listTypes({ type = [] }: CardProperty[1]): readonly string[] {
	return typeof type === 'string' ? [type] : type;
}

/** A parameter's value: what would end it is written in other signs (RFC 6868), and what stands for something else is quoted (RFC 6350 section 3.3). */
function writeParameter(given: string | readonly string[]): string {
	const text = (typeof given === 'string' ? given : given.join(','))
		.replace(/\^/gu, '^^')
		.replace(/"/gu, "^'")
		.replace(/\r\n|\r|\n/gu, '^n');
	return /[,:;]/u.test(text) ? `"${text}"` : text;
}

function writeValue(type: CardProperty[2], value: CardValue): string {
	if (typeof value !== 'string') {
		return value.map((part) => [part].flat().map(escapeText).join(',')).join(';');
	}
	switch (type) {
		case 'text':
			return escapeText(value);
		// Neither white space nor a control character is part of any address (RFC 3986).
		case 'uri':
			return value.replace(/[\s\p{Cc}]/gu, '');
		case 'timestamp':
			return value.replace(/[^\dTZ]/gu, '');
		default:
			return type satisfies never;
	}
}

/** Backslash, comma, semicolon and line breaks escaped (RFC 2426 section 5, RFC 6350 section 3.4). No value can start a line of its own. */
function escapeText(text: string): string {
	return text.replace(/[\\,;]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
}
