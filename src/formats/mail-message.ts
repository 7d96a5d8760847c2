import type { IsoDate } from '../domain/date.ts';

/** A message for a mail program to open, change and send. */
export interface MailDraft {
	/** Undefined where nothing is known: the mail program knows whose it is. */
	readonly from: { readonly name: string; readonly address: string } | undefined;
	/** Addresses of the plain `local@domain` kind; none where nobody's is known. */
	readonly to: readonly string[];
	readonly subject: string;
	readonly day: IsoDate;
	/** Lines end with a line feed. */
	readonly text: string;
}

/**
 * Writes a message as mail programs open it from a disk (RFC 5322, RFC 2045): words beyond ASCII as encoded words (RFC 2047) and quoted-printable, so that no
 * program has to guess. `X-Unsent` makes Outlook open it as a draft. No value can begin a header of its own.
 */
export function writeMailDraft({ from, to, subject, day, text }: MailDraft): string {
	const recipients = to.filter(isPlainAddress);
	const headers = [
		'X-Unsent: 1',
		`Date: ${mailDate(day)}`,
		...(from === undefined || !isPlainAddress(from.address)
			? []
			: [`From: ${encodedWords(from.name)}\r\n <${from.address}>`]),
		...(recipients.length === 0 ? [] : [`To: ${recipients.join(',\r\n ')}`]),
		`Subject: ${encodedWords(subject)}`,
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: quoted-printable',
	];
	return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(text)}`;
}

/** An address that no comma, bracket or line break stands in. */
function isPlainAddress(address: string): boolean {
	return /^[\w.!#$%*+/=^`{|}~'-]+@[a-z\d.-]+$/iu.test(address);
}

function mailDate(day: IsoDate): string {
	// "Thu, 26 Nov 2026 12:00:00 GMT"; a zone in letters is obsolete (RFC 5322 section 4.3).
	return new Date(`${day}T12:00:00Z`).toUTCString().replace('GMT', '+0000');
}

/** A text as encoded words, so that no sign in it has a meaning. Each stands on a line of at most 76 signs with the name of its header, and ends between characters. */
function encodedWords(text: string): string {
	const bytesPerWord = 39;
	const words: string[] = [];
	let word = '';
	for (const character of text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()) {
		if (encoder.encode(word + character).length > bytesPerWord) {
			words.push(word);
			word = '';
		}
		word += character;
	}
	return [...words, word].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ');
}

/** Quoted-printable (RFC 2045 section 6.7): lines of at most 76 signs, ended by CRLF. */
function quotedPrintable(text: string): string {
	return text
		.split('\n')
		.map((line) => {
			let written = '';
			let column = 0;
			const bytes = encoder.encode(line.replace(/[\p{Cc}]/gu, ' '));
			for (const [index, byte] of bytes.entries()) {
				const isLast = index === bytes.length - 1;
				const isPlain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (byte === 0x20 && !isLast);
				const sign = isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
				if (column + sign.length > 75) {
					written += '=\r\n';
					column = 0;
				}
				written += sign;
				column += sign.length;
			}
			return written;
		})
		.join('\r\n');
}

function base64(text: string): string {
	return btoa(String.fromCharCode(...encoder.encode(text)));
}

const encoder = new TextEncoder();
