/** A message as a mail program reads it. */
export interface ReadMail {
	/** Names in lower case, each as often as it stands there. */
	readonly headers: readonly (readonly [name: string, value: string])[];
	readonly text: string;
}

/** Reads a message strictly: line ends, the length of lines, folding, encoded words and quoted-printable (RFC 5322, 2045, 2047). */
export function readMail(message: string): ReadMail {
	if (/[^\r\n -~]|\r(?!\n)|(?<!\r)\n/u.test(message)) throw new Error('Not ASCII in lines that end with CRLF');
	const end = message.indexOf('\r\n\r\n');
	const head = message.slice(0, end);
	for (const line of message.split('\r\n')) if (line.length > 76) throw new Error(`Too long: ${line}`);
	const headers = head
		.replace(/\r\n(?= \S)/gu, '')
		.split('\r\n')
		.map((line) => {
			const { name, value } = /^(?<name>[!-9;-~]+): (?<value>.*)$/u.exec(line)?.groups ?? {};
			if (name === undefined || value === undefined) throw new Error(`No header: ${line}`);
			return [name.toLowerCase(), readWords(value)] as const;
		});
	return { headers, text: readQuotedPrintable(message.slice(end + 4)) };
}

function readWords(value: string): string {
	return value
		.replace(/\?= +=\?/gu, '?==?')
		.replace(/=\?utf-8\?B\?([A-Za-z\d+/]*={0,2})\?=/gu, (word, base64: string) => {
			if (word.length > 75) throw new Error(`Too long: ${word}`);
			return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
		});
}

function readQuotedPrintable(text: string): string {
	if (/[ \t]\r\n|=(?![\dA-F]{2}|\r\n)/u.test(text)) throw new Error('Not quoted-printable');
	const bytes = text
		.replace(/=\r\n/gu, '')
		.replace(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
}
