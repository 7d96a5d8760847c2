import { deflateSync } from 'node:zlib';
import {
	ParseSpeeds,
	type PDFContext,
	PDFDict,
	PDFDocument,
	PDFFlateStream,
	PDFName,
	type PDFObject,
	PDFPageLeaf,
	PDFRawStream,
	PDFStreamWriter,
} from '@cantoo/pdf-lib';

/** More together leave less; a reader that wants one unpacks all of them. */
const objectsPerStream = 1000;

/**
 * Packs the objects of a PDF into compressed streams (ISO 32000-1, 7.5.7), and compresses the streams that are not. Typst compresses what is drawn,
 * and writes the tags, most of a long list, as plain text. What the document says and how it is tagged stays; its metadata stays readable for
 * programs that know no PDF (14.3.2). The same bytes give the same bytes.
 *
 * @param pdf a whole document, not encrypted
 */
export async function compressPdf(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const { context } = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
	for (const [reference, object] of context.enumerateIndirectObjects()) {
		context.assign(reference, packable(object, context));
	}
	deflateInNode(context);
	const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, objectsPerStream);
	return new Uint8Array(await writer.serializeToBuffer());
}

/** The library compresses in JavaScript, which takes several times as long. What it packs together it hands to the document before it asks how large that is. */
function deflateInNode(context: PDFContext): void {
	const assign = context.assign.bind(context);
	context.assign = (reference, object) => {
		if (object instanceof PDFFlateStream) object.updateContents(deflateSync(object.getUnencodedContents()));
		assign(reference, object);
	};
}

function packable(object: PDFObject, context: PDFContext): PDFObject {
	// The library packs no pages, only dictionaries.
	if (object instanceof PDFPageLeaf) return PDFDict.fromMapWithContext(new Map(object.entries()), context);
	if (!(object instanceof PDFRawStream)) return object;
	const { dict, contents } = object;
	if (dict.has(PDFName.of('Filter')) || dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) return object;
	const packed = context.stream(deflateSync(contents), { Filter: 'FlateDecode' });
	for (const [key, value] of dict.entries()) if (!packed.dict.has(key)) packed.dict.set(key, value);
	return packed;
}
