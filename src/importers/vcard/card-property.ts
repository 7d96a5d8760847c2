import { stripForbiddenCharacters } from '../../domain/text.ts';

/** A property as a card has it: its name in capitals, its types in small letters, its value as it stands. */
export interface CardProperty {
	readonly group: string | undefined;
	readonly name: string;
	readonly types: ReadonlySet<string>;
	/** The text of the value, decoded but with its escapes; undefined where nothing tells its characters. */
	readonly value: string | undefined;
	/** True where the value is bytes written as letters, as of a picture. */
	readonly isBinary: boolean;
}

/** A line as a property; undefined for one that has no colon. */
export function parseProperty(line: string): CardProperty | undefined {
	const head = HEAD.exec(line);
	if (head === null) return undefined;
	const { group, name = '', parameters = '' } = head.groups ?? {};
	const written = line.slice(head[0].length);
	const types = new Set<string>();
	let charset = 'utf-8';
	let encoding = '';
	for (const { 0: whole } of parameters.matchAll(PARAMETER)) {
		const [, key = '', given = ''] = /^;([^=]*)=?([\s\S]*)$/u.exec(whole) ?? [];
		const values = given
			.replace(/^"([\s\S]*)"$/u, '$1')
			.split(',')
			.map((value) => value.replace(/"/gu, '').toLowerCase());
		if (/^type$/iu.test(key)) for (const value of values) types.add(value);
		else if (/^charset$/iu.test(key)) charset = given;
		else if (/^encoding$/iu.test(key)) encoding = given.toLowerCase();
		else if (/^(?:pref|value|label|language|mediatype|altid|pid|sort-as|geo|tz|calscale|x-[\w-]+)$/iu.test(key)) {
			if (/^pref$/iu.test(key) && given === '') types.add('pref');
		} else if (given === '') {
			// vCard 2.1 has types and encodings without saying that they are.
			if (/^(?:quoted-printable|base64|8bit|7bit)$/iu.test(key)) encoding = key.toLowerCase();
			else types.add(key.toLowerCase());
		}
	}
	const isBinary = encoding === 'b' || encoding === 'base64';
	const value = encoding === 'quoted-printable' ? decodeQuotedPrintable(written, charset) : written;
	return { group: group?.toLowerCase(), name: name.toUpperCase(), types, value, isBinary };
}

/** The parts of a value between semicolons, their escapes read; in vCard 2.1 a backslash stands before a semicolon alone. */
export function splitValue(value: string): string[] {
	const parts: string[] = [];
	let start = 0;
	for (let at = 0; at <= value.length; at++) {
		if (value[at] === '\\') at++;
		else if (at === value.length || value[at] === ';') {
			parts.push(unescapeText(value.slice(start, at)));
			start = at + 1;
		}
	}
	if (start < value.length) parts.push(unescapeText(value.slice(start)));
	return parts;
}

export function unescapeText(text: string): string {
	const read = text.replace(/\\([\\;,:nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
	return stripForbiddenCharacters(read.replace(/\r\n?/gu, '\n')).trim();
}

function decodeQuotedPrintable(text: string, charset: string): string | undefined {
	const bytes: number[] = [];
	const encoder = new TextEncoder();
	for (const { 0: part } of text.matchAll(/=[\dA-Fa-f]{2}|[^=]+|=/gu)) {
		if (/^=[\dA-Fa-f]{2}$/u.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
		else for (const byte of encoder.encode(part)) bytes.push(byte);
	}
	try {
		return new TextDecoder(charset, { fatal: /^utf-?8$/iu.test(charset) }).decode(Uint8Array.from(bytes));
	} catch {
		return /^utf-?8$/iu.test(charset) ? new TextDecoder('windows-1252').decode(Uint8Array.from(bytes)) : undefined;
	}
}

const HEAD = /^(?:(?<group>[\w-]+)\.)?(?<name>[\w-]+)(?<parameters>(?:;(?:[^":;]|"[^"]*")*)*):/u;
const PARAMETER = /;(?:[^";]|"[^"]*")*/gu;
