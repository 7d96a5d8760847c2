/**
 * Typst documents (https://typst.app/docs/) for a `PrintDocument`, which reaches them as data in the input `document`: a string in Typst is
 * shown as it is, whatever signs are in it.
 */
const common = `
#let document-data = json(bytes(sys.inputs.document))
#let text-of(record, key) = record.at(key, default: none)
#let lines(texts) = texts.join(linebreak())
#set document(title: document-data.title)
#set text(font: "Source Sans 3", lang: document-data.language, fallback: false, hyphenate: true)
#show link: set text(hyphenate: false)
#let page-number = context {
  let words = document-data.pageWords
  [#words.at(0)#counter(page).display()#words.at(1)#counter(page).final().first()#words.at(2, default: "")]
}
#let page-head(size) = context if counter(page).get().first() > 1 { text(size, document-data.title) }
#let page-foot(size) = {
  set text(size)
  line(length: 100%, stroke: 0.5pt + luma(120))
  v(-0.6em)
  let said = (document-data.siteName, document-data.checked, text-of(document-data, "current"))
  grid(columns: (1fr, auto), column-gutter: 8mm,
    lines(said.filter(text => text != none and text != "")),
    page-number)
}
#let ways(row, size, style) = {
  set text(size)
  if text-of(row, "via") != none [#row.via#linebreak()]
  row.ways.map(way => link(way.uri, style(way.text))).join(linebreak())
}
#let checked(row) = if row.isStale { strong(row.checked) } else { row.checked }
#let rows = document-data.sections.map(section => section.rows).flatten()
`;

/** A table on A4: contact, organisation and place, how to reach, when checked. Its head is repeated, no contact is split. */
export const listTemplate = `${common}
#set text(10pt)
#set par(leading: 0.5em, linebreaks: "simple")
#set page(paper: "a4", margin: (top: 20mm, bottom: 27mm, x: 17mm), footer-descent: 20%,
  header: page-head(9pt),
  footer: page-foot(8.5pt))
#set table(inset: (x, _) => (left: 0pt, right: if x == 3 { 0pt } else { 4mm }, y: 2mm),
  stroke: (_, y) => (bottom: if y == 0 { 1pt + black } else { 0.4pt + luma(140) }))
#show heading.where(level: 1): set text(20pt, weight: 600)
#show heading.where(level: 2): set text(13pt, weight: 600)
#show heading: set block(below: 4mm)

= #document-data.title

#if rows.len() == 0 [#document-data.empty]

#for section in document-data.sections {
  if text-of(section, "heading") != none [== #section.heading]
  if section.rows.len() > 0 {
    table(columns: (30fr, 25fr, 25fr, 20fr),
      table.header(..document-data.heads.map(head => text(weight: 600, head))),
      ..section.rows.map(row => {
        let said = (
          [#text(11pt, weight: 600, row.name)],
          text-of(row, "status"), text-of(row, "role"),
          ..row.noteLines.map(line => text(9pt, line)))
        (
          lines(said.filter(text => text != none)),
          lines((row.organisation, text-of(row, "places")).filter(text => text != none)),
          ways(row, 9pt, said => said),
          text(9pt, hyphenate: false, checked(row)),
        ).map(cell => table.cell(breakable: row.isLong, cell))
      }).flatten())
  }
}
`;

/** Large print for a wall: one contact under the other, none split. */
export const posterTemplate = `${common}
#set text(17pt)
#set par(leading: 0.55em, linebreaks: "simple")
#set page(paper: "a4", margin: (top: 18mm, bottom: 32mm, x: 18mm), footer-descent: 15%,
  header: page-head(12pt), footer: page-foot(11pt))
#show heading.where(level: 1): set text(34pt, weight: 600)
#show heading.where(level: 2): set text(25pt, weight: 600)
#show heading.where(level: 1): set block(below: 9mm)
#show heading.where(level: 2): set block(below: 4mm)

= #document-data.title

#if rows.len() == 0 [#document-data.empty]

#for row in rows {
  block(breakable: row.isLong, width: 100%, above: 7mm, below: 0pt, inset: (bottom: 6mm),
    stroke: (bottom: 0.75pt + luma(120)))[
    == #row.name
    #lines((text-of(row, "status"), text-of(row, "role"), row.organisation, text-of(row, "places"))
      .filter(text => text != none))
    #if row.ways.len() > 0 { block(above: 4mm, ways(row, 17pt, said => text(21pt, weight: 600, said))) }
    #block(above: 4mm, text(12pt, checked(row)))
  ]
}
`;
