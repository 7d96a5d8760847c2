import { strToU8, zipSync } from 'fflate';
import { type Finding, finding } from '../../domain/problem.ts';
import { DamagedZip, openZip } from '../zip-members.ts';
import { readHtmlLines } from './html-lines.ts';
import type { SourceLine } from './source-line.ts';

/** The lines of a document, or why there are none. */
export type LinesOrFinding =
	| { readonly lines: readonly SourceLine[]; readonly told?: readonly Finding[] }
	| { readonly finding: Finding };

/**
 * The lines of a Word document. Only the parts that hold text are unpacked, each no further than the archive says and all no further than {@link MOST_UNPACKED};
 * pictures and macros are never looked at.
 */
export async function readDocxLines(bytes: Uint8Array): Promise<LinesOrFinding> {
	const zip = openZip(bytes);
	if (zip === undefined) return { finding: finding('docx-unreadable', { reason: 'damaged' }) };
	if (!zip.names.includes(DOCUMENT)) return { finding: finding('docx-unreadable', { reason: 'no-document' }) };
	if (zip.size > MOST_CLAIMED) return { finding: finding('docx-unreadable', { reason: 'too-large' }) };
	try {
		const parts: Record<string, Uint8Array> = {};
		let left = MOST_UNPACKED;
		for (const name of zip.names.filter((each) => TEXT_PARTS.test(each))) {
			const part = zip.read(name);
			if (part === undefined) continue;
			left -= part.length;
			if (left < 0) return { finding: finding('docx-unreadable', { reason: 'too-large' }) };
			// A document has no use for a document type, in which texts can be defined by each other without end.
			if (/<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder('latin1').decode(part))) throw new DamagedZip();
			parts[name] = part;
		}
		// Styles that are not there are no fault to Word.
		parts['word/styles.xml'] ??= strToU8(
			'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
		);
		const { default: mammoth } = await import('mammoth');
		const buffer = Buffer.from(zipSync(parts, { level: 0 }));
		const { value } = await mammoth.convertToHtml(
			{ buffer },
			{ ignoreEmptyParagraphs: false, includeDefaultStyleMap: true },
		);
		return { lines: readHtmlLines(value).map((line, index) => ({ ...line, number: index + 1 })) };
	} catch {
		return { finding: finding('docx-unreadable', { reason: 'damaged' }) };
	}
}

const DOCUMENT = 'word/document.xml';
const TEXT_PARTS =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/u;
const MOST_UNPACKED = 20_000_000;
/** Pictures are as large unpacked as packed, so that no document that is read at all comes near. */
const MOST_CLAIMED = 100_000_000;
