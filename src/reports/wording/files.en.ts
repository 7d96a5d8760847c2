import { formatSize } from '../format-size.ts';
import type { Wording } from '../wording.ts';

const kinds = {
	pipe: 'a named pipe (FIFO)',
	socket: 'a socket',
	device: 'a device, such as a disk or a terminal',
	'folder-link': 'a link to a folder',
	unknown: 'something other than a file',
};

/** The system's codes in words. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'you may not read it',
	EBUSY: 'another program is using it',
	EIO: 'the disk answers with an error',
	ELOOP: 'it is a link that leads back to itself',
	EMFILE: 'too many files are open',
	ENAMETOOLONG: 'its name is too long',
	ENFILE: 'too many files are open',
	ENOENT: 'it does not exist, or is a link to something that does not',
	ENOTDIR: 'something on the way to it is a file and not a folder',
	EPERM: 'you may not read it',
};

const describeReason = (code: string) => reasons[code] ?? `error ${code}`;
const formats = { SVG: 'SVG picture', PNG: 'PNG picture', PDF: 'PDF' };

/** Files: how they are stored, and pictures and PDFs as a whole. */
export const filesEn = {
	'file-unreadable': ({ reason }) => ({
		what: `The file cannot be read: ${describeReason(reason)}.`,
		fix: 'Check that it exists and that you may read it.',
	}),
	'folder-unreadable': ({ reason }) => ({
		what: `The folder cannot be read: ${describeReason(reason)}.`,
		fix: 'Check that it exists and that you may read it. Nothing in it has been checked.',
	}),
	'folder-is-file': ({ example }) => ({
		what: 'This is a file, but should be a folder. Nothing is read from it.',
		fix: `Move or rename the file, and make a folder of that name instead. In it is, for example, "${example}".`,
	}),
	'file-link-outside': () => ({
		what: 'The file is a link to something that is no part of the content.',
		fix: 'Remove the link. Put a copy of the file here if it is to be published.',
	}),
	'file-not-regular': ({ kind }) => ({
		what: `This is ${kinds[kind]}, not an ordinary file.`,
		fix: 'Remove it from the content folder.',
	}),
	'file-too-large': ({ size, maximum }) => ({
		what: `The file is ${formatSize(size, 'en')}; a file of this kind may be at most ${formatSize(maximum, 'en')}.`,
		fix: 'Check that it is the right file. Divide a long text into several pages, and make a large image smaller.',
	}),
	'file-binary': () => ({
		what: 'The file does not hold text.',
		fix: 'Check that it is the right file and that it is saved as plain text (UTF-8).',
	}),
	'file-empty': () => ({ what: 'The file is empty.', fix: 'Fill it in or delete it.' }),
	'file-bom': () => ({
		what: 'The file begins with an invisible mark (BOM).',
		fix: 'It is read all the same. Save it again as "UTF-8" without BOM if you can.',
	}),
	'file-not-utf8': ({ byte, isUtf16 }) =>
		isUtf16 === true
			? {
					what: 'The file is saved with the encoding UTF-16, which Notepad also calls Unicode, and not with UTF-8.',
					fix: 'Open it in Notepad, choose Save as, choose the encoding UTF-8 at the bottom, and save.',
				}
			: {
					what: `The file is not saved as UTF-8: byte ${byte} makes no sense.`,
					fix: 'Open it in the program that wrote it and save it with the encoding UTF-8.',
				},
	'file-name-not-utf8': () => ({
		what: 'The file name holds characters that make no sense (� above).',
		fix: 'Rename the file: lower-case a–z, digits and hyphens, for example "mala-samordnare.yaml".',
	}),
	'file-name-invalid': ({ name, suggestion }) => ({
		what: `The file name "${name}" cannot be part of an address.`,
		fix: `Use lower-case a–z, digits and hyphens, for example "${suggestion}".`,
	}),
	'file-unexpected': ({ folders, meant }) =>
		meant === undefined
			? {
					what: 'No file of this kind belongs here.',
					fix: `Move it to its folder (${folders}) and check its extension.`,
				}
			: {
					what: 'The name of the file ends in .txt, so it is not read. Notepad adds that, and Explorer does not always show it.',
					fix: `Rename it to "${meant.slice(meant.lastIndexOf('/') + 1)}". Turn on file name extensions in Explorer first (View).`,
				},
	'file-unused': ({ folders }) => ({
		what: 'The file is not used: a directory has no files of that kind there.',
		fix: `If contacts are kept in it, call it contacts.xlsx or contacts.csv. Else move it to where it belongs (${folders}), or remove it.`,
	}),
	'file-missing': ({ name, folder }) => ({
		what: `The file "${name}" does not exist.`,
		fix: folder === '.' ? 'Put it in the content folder.' : `Put it in the folder "${folder}" or remove the line.`,
	}),
	'file-mdx-not-allowed': () => ({
		what: 'MDX files belong among pages and press releases only.',
		fix: 'Move the text to "pages" or "press-releases"; contacts and organisations are written in YAML.',
	}),
	'problems-not-listed': ({ of, count }) => ({
		what: `The file has ${count} more ${count === 1 ? 'problem' : 'problems'} of the kind "${of}".`,
		fix: 'Correct those listed here and check again.',
	}),
	'file-format-mismatch': ({ format }) => ({
		what: `The file is not a whole ${formats[format]}, though its name ends in .${format.toLowerCase()}.`,
		fix: `Open it in the program that wrote it and export it as ${format}. Renaming a file does not change what it is.`,
	}),
	'logotype-active-content': ({ what }) => ({
		what: `The logotype holds something that can run or fetch (${what}).`,
		fix: 'Export it again as "plain SVG", or use PNG.',
	}),
	'logotype-not-plain': ({ what }) => ({
		what: `The logotype holds something that has no place in a picture that stands still (${what}).`,
		fix: 'Export it again as "plain SVG", or use PNG.',
	}),
	'logotype-hard-to-draw': ({ what }) => ({
		what: `The logotype takes so long to draw that it can hang a reader's browser (${what}).`,
		fix: 'Draw it in a simpler way, without parts that repeat one another, for example with viewBox="0 0 600 200", or use PNG.',
	}),
	'logotype-dimensions': ({ width, height, maximum }) => ({
		what: `The picture is ${width} × ${height} pixels; each side may have between 1 and ${maximum}.`,
		fix: 'Export it in a smaller size, such as 600 pixels wide.',
	}),
	'xml-syntax': () => ({
		what: 'The SVG file is not correct XML here.',
		fix: 'Export it again from the drawing program. Every tag must be closed, and no & codes but &amp; &lt; &gt; &quot; and &apos; can be used.',
	}),
	'xml-declaration': ({ declared }) => ({
		what: `The file says that it is written as "${declared}".`,
		fix: 'The first line must be <?xml version="1.0" encoding="UTF-8"?>, or not be there.',
	}),
	'pdf-unreadable': ({ reason }) => ({
		what: reason === 'encrypted' ? 'The PDF file is locked or encrypted.' : 'The PDF file is damaged.',
		fix: 'Open the document in the program that wrote it and save it as PDF again, without a password.',
	}),
	'pdf-active-content': ({ what }) => ({
		what: `The PDF file holds something that can run, send data or open other files (${what}).`,
		fix: 'Print the document to a new PDF; only its pages come along.',
	}),
	'original-pdf-invalid': ({ name }) => ({
		what: `"${name}" is no PDF.`,
		fix: 'Name a file that ends in .pdf and is one, such as originalPdf: press-release.pdf.',
	}),
	'press-release-pdf-reserved': ({ name, release }) => ({
		what: `"${name}" is the name of the list of contacts in the press release "${release}", which the site makes itself.`,
		fix: `Rename the file, for example to "${release}.pdf", and change "originalPdf" if it is named there.`,
	}),
} satisfies Partial<Wording>;
