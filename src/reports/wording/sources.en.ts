import type { Wording } from '../wording.ts';

/** What is read out of press releases and business cards. */
export const sourcesEn = {
	'release-without-contact': () => ({
		what: 'No contact was found in the text.',
		fix: 'A contact is a name under a heading such as "För mer information", or a name with a telephone number or an e-mail address. If there is one, write it by hand as a file in contacts.',
	}),
	'release-too-long': ({ lines, maximum }) => ({
		what: `The text has ${lines} lines. Only the first ${maximum} have been read.`,
		fix: 'Save the part with the contacts as a file of its own. A list of many contacts is better read from a table (.xlsx or .csv).',
	}),
	'reading-repaired': ({ written, read }) => ({
		what: `"${written}" has been read as "${read}".`,
		fix: 'Compare it with the line and confirm it, or correct it.',
	}),
	'reading-guessed': ({ read }) => ({
		what: `"${read}" does not stand in the text in so many words; it follows from something else.`,
		fix: 'Compare it with the line and confirm it, or correct it.',
	}),
	'source-format-unknown': ({ format }) => ({
		what: {
			workbook: 'The file is a workbook (Excel) and no press release.',
			'word-old': 'The file is an old Word or Excel document, or one that is locked with a password.',
			rtf: 'The file is an RTF document, which is not read.',
			'open-document': 'The file is an OpenDocument document (LibreOffice), which is not read.',
			picture: 'The file is a picture, and text in pictures is not read.',
			archive: 'The file is an archive of another kind than a Word document or a workbook.',
			unknown: 'The file is of no kind that contacts are read from.',
		}[format],
		fix:
			format === 'picture'
				? 'Ask the sender for the text, or copy it into a text file.'
				: 'Open the file in the program that wrote it and save it as .docx, .pdf, .html or plain text, without a password.',
	}),
	'source-name-mismatch': ({ ending, format }) => ({
		what: `The name of the file ends in .${ending}, but what it holds is ${format}. It has been read as that.`,
		fix: 'Make sure that it is the right file, and give it the right ending.',
	}),
	'docx-unreadable': ({ reason }) => ({
		what: {
			damaged: 'The Word document is damaged.',
			'no-document': 'The file is packed like a Word document but holds no text.',
			'too-large': 'The Word document unpacks to more than it can reasonably hold.',
		}[reason],
		fix: 'Open it in Word or LibreOffice and save it again as .docx, or as plain text.',
	}),
	'pdf-without-text': () => ({
		what: 'The PDF file holds no text. Most likely it was scanned from paper, as a picture.',
		fix: 'Ask the sender for the document as text, let a program for text recognition (OCR) read it, or copy the contacts into a text file.',
	}),
	'pdf-too-long': ({ pages, maximum }) => ({
		what: `The PDF file has ${pages} pages. Only the first ${maximum} have been read.`,
		fix: 'Save the pages with the contacts as a PDF of their own, if they stand further back.',
	}),
	'vcard-line-invalid': ({ reason }) => ({
		what: {
			'no-value': 'The line is no part of a business card: it has no colon.',
			outside: 'The line stands outside the business cards.',
			encoding: 'The characters of the line cannot be read.',
		}[reason],
		fix: 'The line was passed over. Export the cards again if something is missing.',
	}),
	'vcard-not-ended': () => ({
		what: 'The business card that begins here does not end (END:VCARD is missing).',
		fix: 'It has been read as far as possible. The file may be cut off; export it again if something is missing.',
	}),
	'vcard-without-name': () => ({
		what: 'The business card has neither a name nor an organisation nor a title.',
		fix: 'It was passed over. Fill it in in the address book and export it again, if it is wanted.',
	}),
	'vcard-too-long': ({ maximum }) => ({
		what: `A value on the business card is longer than ${maximum} characters.`,
		fix: 'The value was passed over. Shorten it in the address book if it is wanted.',
	}),
	'vcard-too-many': ({ maximum }) => ({
		what: `The file has more than ${maximum} business cards. The rest have not been read.`,
		fix: 'Divide the file into several.',
	}),
	'vcard-left-out': ({ properties, cards }) => ({
		what: `${cards === 1 ? 'One business card says' : `${cards} business cards say`} what a directory does not keep: ${properties}.`,
		fix: 'Nothing needs to be done. Pictures, birthdays, home addresses and private numbers do not belong to a post.',
	}),
} satisfies Partial<Wording>;
