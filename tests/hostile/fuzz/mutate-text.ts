import { hostileWords } from './hostile-words.ts';
import type { Random } from './random.ts';

/** One line goes, comes twice, moves, is indented or cut, or another comes after it. */
export function changeLine(text: string, random: Random): string {
	const lines = text.split('\n');
	const at = random.below(lines.length);
	const line = lines[at] ?? '';
	const other = lines[random.below(lines.length)] ?? '';
	const changed = random.pick<() => readonly string[]>([
		() => [],
		() => [line, line],
		() => [other],
		() => [`  ${line}`],
		() => [`\t${line}`],
		() => [line.trimStart()],
		() => [line, random.pick(hostileWords)],
		() => [`- ${line}`],
		() => [`# ${line}`],
		() => [line.slice(0, random.below(line.length + 1))],
		() => Array.from({ length: 400 }, () => line),
		() => [`${line}\r`],
	])();
	return [...lines.slice(0, at), ...changed, ...lines.slice(at + 1)].join('\n');
}

/** A key is misspelt, doubled, quoted, or something else. */
export function changeKey(text: string, random: Random): string {
	return onMatch(text, /^[ -]*([\w-]+):/gmu, random, (key) =>
		random.pick([
			key.toUpperCase(),
			`${key}x`,
			key.slice(1),
			`"${key}"`,
			`? ${key}\n`,
			`${key}:\n  ${key}`,
			'__proto__',
			'id',
			random.pick(hostileWords),
		]),
	);
}

/** A value has another shape, length or content. */
export function changeValue(text: string, random: Random): string {
	return onMatch(text, /: +(\S.*)$/gmu, random, (value) =>
		random.pick([
			'',
			`[${value}]`,
			`[${value}, ${value}]`,
			`{ a: ${value} }`,
			`"${value}`,
			`'${value}'`,
			`${value}: ${value}`,
			`|\n    ${value}\n    ${value}`,
			`${value} # ${value}`,
			value.slice(0, random.below(value.length)),
			value.repeat(40),
			random.pick(hostileWords),
			`"${random.pick(hostileWords).replace(/["\\]/gu, '\\$&')}"`,
			`${value} ${random.pick(hostileWords)}`,
		]),
	);
}

function onMatch(text: string, pattern: RegExp, random: Random, change: (part: string) => string): string {
	const matches = [...text.matchAll(pattern)];
	if (matches.length === 0) return text;
	const match = random.pick(matches);
	const [whole, part = ''] = match;
	const at = match.index + whole.indexOf(part, whole.startsWith(':') ? 1 : 0);
	return text.slice(0, at) + change(part) + text.slice(at + part.length);
}

/** A hostile word is pasted somewhere. */
export function insertWord(text: string, random: Random): string {
	const at = random.below(text.length + 1);
	const word = random.pick(hostileWords);
	return text.slice(0, at) + random.pick([word, ` ${word} `, `\n${word}\n`, `\n\n${word}\n\n`]) + text.slice(at);
}
