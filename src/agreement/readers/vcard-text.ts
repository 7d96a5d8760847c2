/** A property of a card as a strict reader finds it. */
export interface ReadProperty {
	/** In small letters. */
	readonly name: string;
	/** By names in small letters; `type` in small letters too, divided at commas. */
	readonly parameters: Readonly<Record<string, readonly string[]>>;
	/** The text, or the parts of a structured one. */
	readonly value: string | readonly string[];
}

export interface ReadCard {
	readonly version: '3.0' | '4.0';
	readonly properties: readonly ReadProperty[];
}

/** Parts that the property has by its standard; `ORG` has any number of them. */
const structured: Readonly<Record<string, number | 'any'>> = { n: 5, adr: 7, org: 'any' };
const addresses = ['url', 'source', 'uid'];

/** What RFC 2426 and RFC 6350 know of what this directory writes, and Apple's own; anything else has got in. */
const knownNames: Readonly<Record<ReadCard['version'], readonly string[]>> = {
	'3.0': 'version uid fn n org title role tel email adr url source note rev x-abshowas'.split(' '),
	'4.0': 'version kind uid fn n org title role tel email adr url source note rev'.split(' '),
};

/**
 * Reads vCards to the letter of RFC 6350 section 3 and RFC 2426, and throws at what a forgiving reader would put up with: a bare line break, a line of
 * more than 75 bytes or with half a character, an escape that there is none of, a comma or semicolon without one, a property that is not known, one
 * too many or too few. Shares no code with the writers.
 */
export function readVcards(bytes: Uint8Array): ReadCard[] {
	const physical: string[] = [];
	let start = 0;
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] === 0x0a) throw new Error('A line feed without a carriage return');
		if (bytes[at] !== 0x0d) continue;
		if (bytes[at + 1] !== 0x0a) throw new Error('A carriage return without a line feed');
		if (at - start > 75) throw new Error(`A line of ${at - start} bytes`);
		physical.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start, at)));
		at++;
		start = at + 1;
	}
	if (start !== bytes.length) throw new Error('The last line is not ended');
	const lines: string[] = [];
	for (const line of physical) {
		if (/^[ \t]/u.test(line)) lines.push(`${lines.pop() ?? fail('A continuation of nothing')}${line.slice(1)}`);
		else lines.push(line);
	}
	const cards: ReadCard[] = [];
	let open: string[] | undefined;
	for (const line of lines) {
		if (line === 'BEGIN:VCARD') {
			if (open !== undefined) fail('A card within a card');
			open = [];
		} else if (line === 'END:VCARD') {
			cards.push(readCard(open ?? fail('The end of no card')));
			open = undefined;
		} else (open ?? fail(`A line outside of cards: ${line}`)).push(line);
	}
	if (open !== undefined) fail('A card without an end');
	return cards;
}

/** The values of a card's properties of a name. */
export function valuesOf(card: ReadCard | undefined, wanted: string): ReadProperty['value'][] {
	return (card?.properties ?? []).filter(({ name }) => name === wanted).map(({ value }) => value);
}

function readCard(lines: readonly string[]): ReadCard {
	const version = /^VERSION:(3\.0|4\.0)$/u.exec(lines[0] ?? '')?.[1] as ReadCard['version'] | undefined;
	if (version === undefined) return fail(`No version first, but ${lines[0]}`);
	const properties = lines.map((line) => readLine(line, version));
	const count = (wanted: string) => properties.filter(({ name }) => name === wanted).length;
	for (const name of ['version', 'uid', 'fn', 'n', 'org', 'title', 'url', 'source', 'note', 'rev']) {
		if (count(name) !== 1) fail(`${count(name)} properties ${name}`);
	}
	if (version === '4.0' && properties[1]?.name !== 'kind') fail('KIND is not second');
	return { version, properties };
}

function readLine(line: string, version: ReadCard['version']): ReadProperty {
	const head = /^([A-Za-z][A-Za-z-]*)/u.exec(line)?.[1] ?? fail(`No name in ${line}`);
	const name = head.toLowerCase();
	if (!knownNames[version].includes(name)) fail(`A property ${head}`);
	const parameters: Record<string, string[]> = {};
	let rest = line.slice(head.length);
	while (rest.startsWith(';')) {
		const [whole, key = '', given = ''] =
			/^;([A-Z]+)=((?:"[^"\p{Cc}]*"|[^",:;\p{Cc}]*)(?:,(?:"[^"\p{Cc}]*"|[^",:;\p{Cc}]*))*)/u.exec(rest) ??
			fail(`No parameter in ${line}`);
		const text = given.replace(/"/gu, '');
		parameters[key.toLowerCase()] = key === 'TYPE' ? text.toLowerCase().split(',') : [fromCarets(text)];
		rest = rest.slice(whole.length);
	}
	if (!rest.startsWith(':')) fail(`No colon in ${line}`);
	const written = rest.slice(1);
	if (/[\p{Cc}\u2028\u2029]/u.test(written)) fail(`A control character in ${line}`);
	const isAddress = addresses.includes(name) || parameters['value']?.[0] === 'uri';
	if (isAddress) {
		new URL(written);
		return { name, parameters, value: written };
	}
	if (name === 'rev') {
		if (!/^\d{8}T\d{6}Z$/u.test(written)) fail(`No time in ${line}`);
		return { name, parameters, value: written };
	}
	const parts = divide(written);
	const expected = structured[name] ?? 1;
	if (expected !== 'any' && parts.length !== expected) fail(`${parts.length} parts in ${line}`);
	return { name, parameters, value: name in structured ? parts : (parts[0] ?? '') };
}

/** Text divided at its semicolons, and unescaped. */
function divide(written: string): string[] {
	const parts = [''];
	for (let at = 0; at < written.length; at++) {
		const sign = written[at] ?? '';
		if (sign === ';') parts.push('');
		else if (sign === ',') fail(`A bare comma in ${written}`);
		else if (sign === '\\') {
			at++;
			const escaped = ({ n: '\n', '\\': '\\', ',': ',', ';': ';' } as Record<string, string>)[written[at] ?? ''];
			parts.push((parts.pop() ?? '') + (escaped ?? fail(`An unknown escape in ${written}`)));
		} else parts.push((parts.pop() ?? '') + sign);
	}
	return parts;
}

/** RFC 6868. */
function fromCarets(text: string): string {
	return text.replace(/\^(.)/gu, (_, sign: string) => {
		return ({ n: '\n', '^': '^', "'": '"' } as Record<string, string>)[sign] ?? fail(`An unknown caret in ${text}`);
	});
}

function fail(reason: string): never {
	throw new Error(`Not a vCard: ${reason}`);
}
