import type { PublicationLevel } from './publication.ts';
import type { SoughtValue } from './sought-values.ts';
import type { MdxFault, YamlFault } from './syntax-fault.ts';

/**
 * Everything that can be wrong with authored content, as data. Wording lives in `reports/`, in Swedish and English, so
 * that the same problem can be shown in a terminal, a CI log or a browser.
 *
 * Codes are public and permanent: noun first, kebab-case. Each is also the anchor of its section in `docs/problems.md`.
 */
export interface ProblemArguments {
	/** `reason` is the system's own code, such as `EACCES`. */
	'file-unreadable': { reason: string };
	/** As for `file-unreadable`. */
	'folder-unreadable': { reason: string };
	/** A file in the place of a folder, with the path of one that could be in it. */
	'folder-is-file': { example: string };
	'file-link-outside': Record<string, never>;
	'file-not-regular': { kind: 'pipe' | 'socket' | 'device' | 'folder-link' | 'unknown' };
	/** Sizes in bytes. */
	'file-too-large': { size: number; maximum: number };
	'file-binary': Record<string, never>;
	'file-empty': Record<string, never>;
	'file-bom': Record<string, never>;
	/** UTF-16 is told by its name, since a program may offer it as "Unicode". */
	'file-not-utf8': { byte: string; isUtf16?: true };
	'file-name-not-utf8': Record<string, never>;
	'file-name-invalid': { name: string; suggestion: string };
	/** With the path that it would have, for one whose name has got `.txt` after its ending. */
	'file-unexpected': { folders: string; meant?: string };
	/** As for `file-unexpected`, of a kind that nothing in a content folder is. */
	'file-unused': { folders: string };
	'file-missing': { name: string; folder: string };
	'file-mdx-not-allowed': Record<string, never>;
	/** Problems of one code in one file beyond those that are told one by one. */
	'problems-not-listed': { of: ProblemCode; count: number };
	'file-format-mismatch': { format: 'SVG' | 'PNG' | 'PDF' };
	/** `joined` is the line with those that go on with it, as one; left out where none does. */
	'yaml-syntax': { fault: YamlFault; joined?: string | undefined } & Excerpt;
	'yaml-tab': Excerpt;
	'yaml-key-duplicate': { key: string } & Excerpt;
	'yaml-alias': Excerpt;
	/** What stands after a text without quotes, from a space and a `#` on. */
	'yaml-comment-in-text': Excerpt;
	'yaml-nesting-deep': Record<string, never>;
	'yaml-not-mapping': Record<string, never>;
	/** `group` is the keys that lead to where it stands, joined by full stops; empty for the file's own keys. */
	'key-unknown': { key: string; suggestion: string | undefined; known: string; group: string };
	/** A key that belongs within a group beside it, as when the line has lost its indent. */
	'key-outside-group': { key: string; group: string } & Partial<Excerpt>;
	'field-missing': { field: string };
	'field-type': { field: string; expected: ExpectedShape; actual: ExpectedShape };
	'list-too-long': { field: string; length: number; maximum: number };
	'value-unknown': { value: string; suggestion: string | undefined; allowed: string };
	'value-duplicate': { value: string };
	'list-empty': { field: string };
	'number-invalid': { value: string; minimum: number; maximum: number };
	'text-empty': Record<string, never>;
	'text-too-long': { length: number; maximum: number };
	'text-control-character': { codePoint: string };
	'text-bidi-character': { codePoint: string };
	'text-invisible-character': { codePoint: string };
	'text-script-not-latin': { character: string; codePoint: string };
	'text-not-printable': { signs: string };
	'alias-language-missing': { name: string };
	'personal-identity-number': { masked: string };
	'id-invalid': { value: string; of: ReferredKind; suggestion: string | undefined };
	'date-invalid': { value: string };
	'date-in-future': { value: string; today: string };
	'date-improbable': { value: string };
	'phone-invalid': { value: string } & InField;
	'phone-premium': { value: string };
	'phone-extension-invalid': { value: string };
	'postal-code-invalid': { value: string } & InField;
	/** An address in one line, in which no five digits stand. */
	'postal-code-missing': { value: string } & InField;
	'opening-hours-invalid': { value: string } & InField;
	'email-invalid': { value: string } & InField;
	'email-private-domain': { domain: string };
	/** An address that is no project's at a Git host. */
	'git-project-invalid': { value: string };
	/** A folder that a project cannot have. */
	'git-folder-invalid': { value: string };
	/** `field` is the keys that lead to what the editor in the browser would show, and save, as empty. */
	'editing-field-unfit': { field: string };
	'editing-file-ending': { name: string };
	'url-invalid': { value: string };
	'url-scheme-forbidden': { scheme: string; allowed: string };
	'url-credentials': Record<string, never>;
	'url-not-a-folder': { part: string };
	'uid-invalid': { value: string };
	'uid-missing': Record<string, never>;
	'organisation-number-invalid': { value: string };
	'language-invalid': { value: string };
	'municipality-unknown': { value: string; suggestion: string | undefined } & InField;
	'municipality-code-mismatch': { code: string; name: string; nameOfCode: string };
	'area-unknown': { value: string; suggestion: string | undefined } & InField;
	'organisation-unknown': { id: string; suggestion: string | undefined };
	'organisation-parent-cycle': { ids: string };
	/** `row` where the other is a row of a sheet. */
	'contact-id-duplicate': { id: string; other: string; row?: number };
	'contact-person-duplicate': { name: string; organisation: string; other: string };
	/** An address of a contact that is named for whoever has another one of the organisation. */
	'contact-email-of-another': { email: string; name: string; owner: string; other: string };
	'contact-vacant-with-person': Record<string, never>;
	'contact-ended-with-person': Record<string, never>;
	'contact-replaced-by-unknown': { id: string; suggestion: string | undefined };
	'contact-replaced-by-cycle': { ids: string };
	'contact-replaced-by-not-ended': Record<string, never>;
	'person-source-unknown': { value: string; suggestion: string | undefined };
	/** The source is the title of a press release, whose id would be a link to it. */
	'person-source-title': { title: string; id: string };
	/** A contact says something of whoever holds it that is not published, and it is said here all the same. */
	'withheld-published': { what: SoughtValue['kind']; contact: string };
	/** The same in a PDF that is published as it is. */
	'withheld-in-pdf': { what: SoughtValue['kind']; contact: string; pdf: string };
	'pdf-text-unreadable': { name: string };
	/** An entry that asks for more to be published than the directory publishes. */
	'publish-wider': { entry: PublicationLevel; site: PublicationLevel };
	'accent-contrast': { colour: string; background: string; ratio: string; required: string };
	'band-contrast': { colour: string; ratio: string; required: string };
	'colour-invalid': { value: string };
	'page-required-missing': { page: string; language: string };
	'page-address-reserved': { address: string };
	'synonym-topic-unknown': { topic: string; suggestion: string | undefined };
	'golden-query-contact-unknown': { id: string; suggestion: string | undefined };
	'golden-query-missed': { query: string; wanted: string; found: string | undefined };
	'term-unknown': { id: string; suggestion: string | undefined };
	'front-matter-repeated': { fence: string };
	'mdx-syntax': { fault: MdxFault; tag: string };
	'mdx-expression': Record<string, never>;
	'mdx-import': Record<string, never>;
	'mdx-component-unknown': { name: string; suggestion: string | undefined; known: string };
	'markdown-nesting-deep': { maximum: number };
	'markdown-too-many-signs': { sign: string; count: number; maximum: number };
	'mdx-component-content': { component: string; expected: 'text' | 'none' };
	'mdx-attribute-unknown': { attribute: string; component: string; suggestion: string | undefined; known: string };
	'mdx-attribute-duplicate': { attribute: string; component: string };
	'mdx-attribute-missing': { attribute: string; component: string };
	'markdown-raw-html': { tag: string };
	'markdown-not-supported': { construct: string };
	'markdown-link-broken': { target: string };
	'markdown-anchor-broken': { target: string; suggestion: string | undefined };
	'markdown-image-elsewhere': { target: string };
	'markdown-image-missing': { target: string; suggestion: string | undefined };
	'logotype-active-content': { what: string };
	'logotype-not-plain': { what: string };
	'logotype-hard-to-draw': { what: string };
	'logotype-dimensions': { width: number; height: number; maximum: number };
	'xml-syntax': Record<string, never>;
	'xml-declaration': { declared: string };
	'pdf-unreadable': { reason: 'encrypted' | 'damaged' };
	'pdf-active-content': { what: string };
	'original-pdf-invalid': { name: string };
	'press-release-pdf-reserved': { name: string; release: string };
	'former-id-taken': { id: string };
	'former-id-duplicate': { id: string; other: string };
	'permalinks-head-invalid': { found: string; expected: string };
	/** Cells of one row. */
	'permalinks-row-invalid': { count: number; expected: number };
	'permalinks-entry-invalid': { value: string; kind: string };
	/** What a row leads or belongs to: `contact/mala-andt-bra`. */
	'permalinks-target-invalid': { value: string };
	'permalinks-target-unknown': { target: string };
	'permalinks-row-duplicate': { entry: string; firstLine: number };
	'permalinks-cycle': { entries: string };
	/** Entries that the ledger has no row for; the first few by name. */
	'permalinks-row-missing': { entries: string; count: number };
	/** `near` is what the address leads to meanwhile; undefined where nothing is known. */
	'permalinks-vanished': { entry: string; near: string | undefined };
	/** `leadsTo` is what the ledger says that its address leads to. */
	'permalinks-returned': { entry: string; leadsTo: string };
	'changes-head-invalid': { found: string; expected: string };
	/** Cells of one row. */
	'changes-row-invalid': { count: number; expected: number };
	'changes-entry-invalid': { value: string };
	'changes-fields-invalid': { change: 'added' | 'changed' | 'removed' };
	/** A row below one of a later day. */
	'changes-out-of-order': { date: string; before: string };
	/** `file` is the one that the row belongs in. */
	'changes-other-year': { date: string; file: string };
	'changes-row-duplicate': { firstLine: number };
	'changes-fingerprint-invalid': Record<string, never>;
	/** Entries that have come or gone since changes were last recorded; the first few by name. */
	'changes-not-recorded': { entries: string; count: number };
	/** A press release, or another text, in which nobody is given to turn to. */
	'release-without-contact': Record<string, never>;
	'release-too-long': { lines: number; maximum: number };
	/** What was read stands otherwise in the source, whose letters were mistaken for others. */
	'reading-repaired': { written: string; read: string };
	/** What was read follows from something else than what the source says in words. */
	'reading-guessed': { read: string };
	/** A file of a kind that contacts are not read from. */
	'source-format-unknown': { format: UnreadFormat };
	/** A file that its bytes say to be something else than its name. */
	'source-name-mismatch': { ending: string; format: string };
	'docx-unreadable': { reason: 'damaged' | 'no-document' | 'too-large' };
	'pdf-without-text': Record<string, never>;
	'pdf-too-long': { pages: number; maximum: number };
	/** A line of a file of business cards that is none of a card. */
	'vcard-line-invalid': { reason: 'no-value' | 'outside' | 'encoding' };
	'vcard-not-ended': Record<string, never>;
	'vcard-without-name': Record<string, never>;
	'vcard-too-long': { maximum: number };
	'vcard-too-many': { maximum: number };
	/** What cards say that a directory does not keep, by the names of properties, and on how many cards. */
	'vcard-left-out': { properties: string; cards: number };
	'sheet-unreadable': { reason: SheetFault };
	/** What is in a packed file, in bytes, or how many rows or columns a sheet has. */
	'sheet-too-large': { what: 'unpacked' | 'rows' | 'columns'; size: number; maximum: number };
	'sheet-with-macros': Record<string, never>;
	/** Two files that the same kind of entries are kept in. */
	'sheet-file-duplicate': { other: string };
	'sheet-name-duplicate': { name: string };
	/** Sheets that are not read; the first few by name. */
	'sheet-not-read': { names: string };
	/** Headings that would have been known. */
	'sheet-head-missing': { known: string };
	'sheet-column-unknown': { heading: string; suggestion: string | undefined };
	'sheet-column-duplicate': { heading: string; other: string };
	/** A column for a part of the organisations that a wider column names. */
	'sheet-column-unit': { heading: string; organisation: string };
	'sheet-column-missing': { heading: string };
	'sheet-cell-missing': { heading: string };
	/** What a spreadsheet shows in the place of a value: `#N/A`. */
	'sheet-cell-error': { value: string };
	'sheet-formula-empty': Record<string, never>;
	'sheet-merged-cells': { range: string };
	'sheet-rows-hidden': { count: number };
	/** Cells of a column in which a spreadsheet has made a number of something else, read as what it was; the first of them. */
	'sheet-number-repaired': { value: string; read: string; count: number };
	'sheet-name-divided': { name: string; given: string; family: string };
	/** A row without an id whose id follows from its place among rows that say the same of their posts. */
	'sheet-id-by-order': { id: string };
	/** The same, of an id that has been published. */
	'sheet-id-by-order-published': { id: string };
	/** `row` is that of the first that says it. */
	'sheet-row-duplicate': { row: number };
	/** An organisation that a row names and nobody has, beside one with nearly that name. */
	'sheet-organisation-new': { name: string; near: string };
	/** Values in one cell that are said of those in another, and are more than these. */
	'sheet-out-of-step': { count: number; expected: number };
	'csv-encoding-guessed': { encoding: string };
	'csv-encoding-mixed': { byte: string };
	'csv-quotes-unbalanced': Record<string, never>;
}

/** Why a file is no spreadsheet that can be read. */
export type SheetFault =
	| 'encrypted'
	| 'old-excel'
	| 'open-document'
	| 'damaged'
	| 'not-a-workbook'
	| 'not-a-table'
	| 'no-sheet';

/** Kinds of files that people have contacts in and that are not read, told by their first bytes. */
export type UnreadFormat = 'workbook' | 'word-old' | 'rtf' | 'open-document' | 'picture' | 'archive' | 'unknown';

export type ProblemCode = keyof ProblemArguments;

/** A line of a file as a report may show it, long ones cut, numbers and passwords masked, and how many of its characters stand before the position. */
export interface Excerpt {
	readonly line: string;
	readonly caret: number;
}

/** The keys that lead to a value, joined by full stops, for what many fields can hold. */
export interface InField {
	readonly field?: string;
}

/** What an id is the id of. */
export type ReferredKind = 'organisation' | 'contact' | 'term' | 'former';

/** What a field should have been, named so that each language can word it. */
export type ExpectedShape = 'text' | 'list' | 'mapping';
