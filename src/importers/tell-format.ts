import type { UnreadFormat } from '../domain/problem-arguments.ts';
import { openZip } from './zip-members.ts';

/** The kinds of files that drafts are read from. */
export type SourceFormat = 'text' | 'html' | 'docx' | 'pdf' | 'vcard';

/** What a file is, by its bytes, and by the ending of its name only where they leave it open; or what it is that is not read. */
export function tellFormat(
	bytes: Uint8Array,
	name: string,
): { readonly format: SourceFormat } | { readonly unread: UnreadFormat } {
	// As Windows-1252, which has letters of its own for some bytes.
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	if (head.slice(0, 1024).includes('%PDF-')) return { format: 'pdf' };
	if (head.startsWith('PK')) return tellArchive(bytes);
	if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return { unread: 'word-old' };
	if (head.startsWith('{\\rtf')) return { unread: 'rtf' };
	if (/^(?:[^A-Z]PNG\r\n|\u00FF\u00D8\u00FF|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/su.test(head))
		return { unread: 'picture' };
	const plain = head.replace(/\0/gu, '').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '');
	if (/^\s*(?:[\w-]+\.)?BEGIN:VCARD/iu.test(plain)) return { format: 'vcard' };
	if (
		/^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|table|meta|\?xml[^>]*>\s*<(?:!doctype\s+html|html))[\s>]/iu.test(
			plain,
		)
	)
		return { format: 'html' };
	const ending = endingOf(name);
	if (ending === 'vcf' || ending === 'vcard') return { format: 'vcard' };
	if ((ending === 'html' || ending === 'htm') && /<\w/u.test(plain)) return { format: 'html' };
	return { format: 'text' };
}

/** The ending of a file's name, in small letters and without its full stop. */
export function endingOf(name: string): string {
	return /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
}

function tellArchive(bytes: Uint8Array): { readonly format: SourceFormat } | { readonly unread: UnreadFormat } {
	const names = openZip(bytes)?.names;
	// One that is cut short is told as what its name says that it is.
	if (names === undefined || names.includes('word/document.xml')) return { format: 'docx' };
	if (names.includes('xl/workbook.xml')) return { unread: 'workbook' };
	return { unread: names.includes('mimetype') ? 'open-document' : 'archive' };
}
