import { fontFamilies } from './typefaces.ts';

const fontList = `(${fontFamilies.map((family) => `"${family}"`).join(', ')})`;

const millimetre = 72 / 25.4;

/** The table of a list, in points: its width on A4, the space between columns, and the sizes of what is in it. */
export const listTable = {
	width: 176 * millimetre,
	gap: 3.5 * millimetre,
	size: { name: 11, text: 9.5, small: 9, head: 9.5 },
};
const { name: nameSize, text: textSize, small: smallSize } = listTable.size;

/** Rules for what is in a text, each with how a text is told that it says something of. Typst looks for it in every text of the document, which takes a quarter of the time that a PDF takes. */
const textRules = {
	space: { rule: '#show "\u{200b}": h(0pt)', pattern: /\u200b/u },
	abbreviations: { rule: '#show regex("\\p{Lu}{1,8}(/\\p{Lu}{1,8})+"): box', pattern: /\p{Lu}\/\p{Lu}/u },
	day: {
		rule: '#show regex("\\d{1,2}[\\s\u{a0}]\\p{Ll}+[\\s\u{a0}]\\d{4}"): box',
		pattern: /\d[\s\u00a0]\p{Ll}+[\s\u00a0]\d{4}/u,
	},
	longWord: { rule: '#show regex("\\p{L}{20,}"): set text(hyphenate: true)', pattern: /\p{L}{20}/u },
} as const;

/**
 * A template without the rules for what none of a document's texts has.
 *
 * @param texts all of them, in whatever form
 */
export function withNeededRules(template: string, texts: string): string {
	return Object.values(textRules).reduce(
		(rest, { pattern, rule }) => (pattern.test(texts) ? rest : rest.replace(`${rule}\n`, () => '')),
		template,
	);
}

/**
 * Typst documents (https://typst.app/docs/) for a `PdfDocument`, which reaches them as data in the input `document`: a string in Typst is
 * shown as it is, whatever signs are in it.
 */
const common = `
#let document-data = json(bytes(sys.inputs.document))
#let text-of(record, key) = record.at(key, default: none)
#let lines(texts) = texts.join(linebreak())
#set document(title: document-data.title)
#set text(font: ${fontList}, lang: document-data.language, fallback: false)
// A place to break a line, and no sign of its own: who copies an address gets the address.
${textRules.space.rule}
#let page-number = context {
  let words = document-data.pageWords
  [#words.at(0)#counter(page).display()#words.at(1)#counter(page).final().first()#words.at(2, default: "")]
}
#let page-head(size) = context if counter(page).get().first() > 1 { text(size, document-data.title) }
#let page-foot(size) = {
  set text(size)
  line(length: 100%, stroke: 0.5pt + luma(120))
  v(-0.6em)
  let parts = (document-data.siteName, document-data.checked, text-of(document-data, "current"), text-of(document-data, "wrong"))
  grid(columns: (1fr, auto), column-gutter: 8mm,
    lines(parts.filter(text => text != none and text != "")),
    page-number)
}
// No line ends in a box that it has room for.
${textRules.abbreviations.rule}
${textRules.day.rule}
#let address(point) = link(point.uri, point.pieces.map(box).join())
#let more(point) = if text-of(point, "more") != none { box(point.more) }
#let details(row) = row.details.map(detail => detail.label + ": " + detail.texts.map(part => box(part.text)).join(", "))
#let checked(row, body) = if row.age.isStale { strong(body) } else { body }
#let code-image(code, width) = link(code.uri, image(bytes(code.svg), format: "svg", width: width * 1mm, alt: code.alt))
#let rows = document-data.sections.map(section => section.rows).flatten()
`;

/** A table on A4: contact, organisation and place, how to reach, when checked. Its head is repeated, no contact is split. */
export const listTemplate = `${common}
#set text(${textSize}pt)
#set text(hyphenate: false)
// Only what is too long for a column.
${textRules.longWord.rule}
#set par(leading: 0.5em, linebreaks: "simple")
#set page(paper: "a4", margin: (top: 20mm, bottom: 27mm, x: 17mm), footer-descent: 20%,
  header: page-head(9pt),
  footer: page-foot(8.5pt))
// Asked of each cell, as functions of its place, they would take a tenth of the time.
#set table(inset: ((3.5mm,) * (document-data.heads.len() - 1) + (0pt,)).map(right => (left: 0pt, right: right, y: 1.7mm)),
  stroke: (rest: none, bottom: 0.4pt + luma(140)))
#set table.cell(breakable: false)
#show heading.where(level: 1): set text(20pt, weight: 600)
#show heading.where(level: 2): set text(13pt, weight: 600)
#show heading: set block(below: 4mm)

#let code = text-of(document-data, "code")
#if code == none [= #document-data.title] else {
  grid(columns: (1fr, 30mm, auto), column-gutter: 2mm,
    [= #document-data.title],
    align(right + horizon, text(8pt, code.caption)),
    code-image(code, code.width))
}

#if rows.len() == 0 [#document-data.empty]
#let age-of-all = text-of(document-data, "ageOfAll")
#if age-of-all != none { block(below: 5mm, if age-of-all.isStale { strong(age-of-all.sentence) } else { age-of-all.sentence }) }
// What has room on its line needs no places to be broken.
#let reached(point) = {
  let way = if point.fits { link(point.uri, point.text) } else { address(point) }
  if text-of(point, "more") == none { way } else { way + " " + more(point) }
}
#let ways(row) = {
  set text(${smallSize}pt)
  let via = text-of(row, "via")
  lines((if via == none { () } else { (via,) }) + row.contactPoints.map(reached))
}

#for section in document-data.sections {
  if text-of(section, "heading") != none [== #section.heading]
  if section.rows.len() > 0 {
    table(columns: document-data.columns.map(width => width * 1pt),
      table.header(..document-data.heads.map(head => table.cell(stroke: (rest: none, bottom: 1pt + black), text(weight: 600, head)))),
      ..section.rows.map(row => {
        let parts = (
          text(${nameSize}pt, weight: 600, row.title),
          text-of(row, "status"), text-of(row, "role"),
          ..(details(row) + row.noteLines).map(line => text(${smallSize}pt, line)))
        (
          lines(parts.filter(text => text != none)),
          lines((row.organisation, text-of(row, "municipalities")).filter(text => text != none)),
          ways(row),
          text(${smallSize}pt, checked(row, row.age.underHeading)),
        ).slice(0, document-data.heads.len()).map(cell => if row.isLong { table.cell(breakable: true, cell) } else { cell })
      }).flatten())
  }
}
`;

/**
 * Large print for a wall: one contact a page. An entry that would not fit is set in smaller type, and only when the smallest is too large does
 * it go on over the end of its page.
 */
export const posterTemplate = `${common}
#set par(leading: 0.5em, linebreaks: "simple")
#set page(paper: "a4", margin: (top: 20mm, bottom: 34mm, x: 20mm), footer-descent: 15%, footer: page-foot(11pt))
#show heading: set block(below: 0pt)
#show heading.where(level: 1): set text(20pt, weight: 400)
// A number or address has a line of its own, in type in which it fits there; only one longer than any in use is divided.
#let way(point, scale, room) = {
  let whole = measure(text(36pt, weight: 600, point.text)).width
  text(calc.min(36pt * scale, calc.max(16pt, 36pt * (room / whole))), weight: 600, address(point))
  if text-of(point, "more") != none { linebreak() + text(20pt * scale, more(point)) }
}
#let poster(row, scale, room) = {
  set text(24pt * scale)
  show heading.where(level: 2): set text(52pt * scale, weight: 600)
  show heading.where(level: 2): set par(leading: 0.3em)
  [== #row.title]
  block(above: 9mm * scale, lines((text-of(row, "status"), text-of(row, "role"), row.organisation, text-of(row, "municipalities"))
    .filter(text => text != none)))
  if row.contactPoints.len() > 0 {
    block(above: 14mm * scale, {
      set par(leading: 0.45em)
      let via = text-of(row, "via")
      lines((if via == none { () } else { (via,) }) + row.contactPoints.map(point => way(point, scale, room)))
    })
  }
  if row.details.len() > 0 { block(above: 10mm * scale, text(18pt * scale, lines(details(row)))) }
  if row.noteLines.len() > 0 { block(above: 10mm * scale, text(18pt * scale, lines(row.noteLines))) }
  block(above: 12mm * scale, text(16pt, checked(row, row.age.sentence)))
}
// Names stay in one piece unless they have places to be divided.
#let words(row) = row.title.split(regex("[\\s\u{ad}]")).map(word => text(52pt, weight: 600, word))
#let fitted(row, room) = layout(size => {
  let widest = calc.max(0pt, ..words(row).map(word => measure(word).width))
  let scale = (1, 0.8, 0.65, 0.5, 0.4).find(scale => {
    widest * scale <= size.width and measure(poster(row, scale, size.width), width: size.width).height <= room
  })
  poster(row, if scale == none { 0.4 } else { scale }, size.width)
})

#if rows.len() == 0 [
  = #document-data.title
  #v(8mm)
  #text(24pt, document-data.empty)
]

#for (index, row) in rows.enumerate() {
  if index > 0 { pagebreak() }
  if index == 0 [= #document-data.title] else { block(below: 0pt, text(20pt, document-data.title)) }
  v(16mm)
  let code = text-of(row, "code")
  let code-width = if code == none { 0 } else { calc.max(code.width, 32) }
  fitted(row, 205mm - code-width * 1.2mm)
  if code != none {
    place(bottom + left, grid(columns: (auto, 1fr), column-gutter: 4mm, align: horizon,
      code-image(code, code-width), text(16pt, code.caption)))
  }
}
`;
