import { strToU8, zipSync } from 'fflate';

/** What stands in a document: a paragraph, a heading or a table. */
export type DocxBlock = string | { readonly heading: string } | { readonly table: readonly (readonly string[])[] };

/** A Word document (ECMA-376) with some paragraphs, headings and tables. */
export function writeDocx(blocks: readonly DocxBlock[]): Uint8Array {
	return packDocx(documentXml(blocks));
}

/** A Word document whose text is given as XML. */
export function packDocx(document: string): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8(
			'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		),
		'_rels/.rels': strToU8(
			'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		),
		'word/document.xml': [strToU8(document), { level: 1 }],
	});
}

function documentXml(blocks: readonly DocxBlock[]): string {
	const body = blocks.map((block) => {
		if (typeof block === 'string') return paragraph(block);
		if ('heading' in block) return paragraph(block.heading, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>');
		const rows = block.table.map(
			(row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
		);
		return `<w:tbl>${rows.join('')}</w:tbl>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
}

function paragraph(text: string, properties = ''): string {
	const escaped = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
	return `<w:p>${properties}${text === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`}</w:p>`;
}
