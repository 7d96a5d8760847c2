import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run agree` says of itself. */
export const wording = {
	sv: {
		help: `Läser tillbaka varje fil i ett bygge och jämför vad den säger om varje kontakt med innehållet: sidor, JSON-LD, JSON, NDJSON, CSV,
Excel, vCard, jCard, text, sökindex, inbäddningar, flöden och deras dagar, katalogen i en fil, listorna för varje kommun och organisation, PDF-filer,
antal, llms.txt, dcat.rdf och packade filer.
Inget ändras.

  npm run agree -- dist                        jämför bygget i mappen dist
  npm run agree                                jämför bygget i dist, eller i den mapp som OUT_DIR anger
  npm run agree -- --json dist                 skriver svaret som JSON, även vilka filer som inte är jämförda
  npm run agree -- --language en dist          svarar på engelska
  npm run agree -- --help                      visar den här texten

Innehållet är det i mappen content, eller i den som --content anger: --content ../min-katalog. PDF-filer läses med pdftotext (Poppler), om det finns på datorn.
Slutkod: 0 om allt stämmer, 1 om något inte gör det, 2 om kommandot är felskrivet, mappen inte är ett bygge eller innehållet inte går att läsa.`,
		positional: (given: string) => `Kommandot jämför en mapp i taget. ”${given}” är en för mycket.`,
		folderMissing: (folder: string) => `Mappen ”${folder}” finns inte. Bygg först med npm run build.`,
		noFolder: (folder: string) => `”${folder}” är ingen mapp.`,
		noBuild: (folder: string) =>
			`Mappen ”${folder}” är inget bygge av katalogen: filen .kontaktkatalog-build saknas. Bygg med npm run build.`,
		contentBroken: 'Innehållet har fel och kan inte jämföras med. Kör ”npm run kontroll”, som säger vilka.',
		otherContent: 'Bygget är gjort av ett annat innehåll än det som står i mappen nu. Bygg om med npm run build.',
		older: (day: string, count: number) =>
			`Bygget är från ${day}. Sedan dess har ${count === 1 ? '1 kontakt' : `${count} kontakter`} blivit inaktuella, vilket det inte säger. Bygg om.`,
		pdfLeftOut: (count: number) =>
			`${count === 1 ? '1 PDF-fil' : `${count} PDF-filer`} är inte jämförda, eftersom pdftotext (Poppler) inte finns på datorn.`,
		noPdf: 'Bygget har inga PDF-listor.',
		more: (count: number) => `… och ${count} till. Med --json visas alla.`,
		total: (findings: number, files: number, contacts: number, silent: number) =>
			`${findings === 0 ? 'Allt stämmer' : findings === 1 ? '1 sak stämmer inte' : `${findings} saker stämmer inte`}: ${contacts === 1 ? '1 kontakt' : `${contacts} kontakter`} i ${files} filer. I ${silent} andra är inget jämfört: skript, bilder, typsnitt, inställningar, vad sökmotorer, inbäddande tjänster och program får veta om sidor och format (sitemap.xml, robots.txt, oEmbed, JSON Schema), och pressmeddelandens egna PDF-filer. Med --json visas vilka.`,
	},
	en: {
		help: `Reads every file of a build back, and compares what it says of each contact with the content: pages, JSON-LD, JSON, NDJSON, CSV, Excel,
vCard, jCard, text, the search index, embeddings, feeds and their days, the directory in one file, the lists of each municipality and organisation, PDFs,
counts, llms.txt, dcat.rdf and compressed files.
Nothing is changed.

  npm run agree -- dist                        compares the build in the folder dist
  npm run agree                                compares the build in dist, or in the folder that OUT_DIR names
  npm run agree -- --json dist                 writes the answer as JSON, also which files were not compared
  npm run agree -- --language en dist          answers in English
  npm run agree -- --help                      shows this text

The content is that in the folder content, or in the one that --content names: --content ../my-directory. PDFs are read by pdftotext (Poppler), where the machine has it.
Exit code: 0 if all of it agrees, 1 if something does not, 2 if the command is mistyped, the folder is no build or the content cannot be read.`,
		positional: (given: string) => `The command compares one folder at a time. "${given}" is one too many.`,
		folderMissing: (folder: string) => `There is no folder "${folder}". Build first, with npm run build.`,
		noFolder: (folder: string) => `"${folder}" is no folder.`,
		noBuild: (folder: string) =>
			`The folder "${folder}" is no build of the directory: the file .kontaktkatalog-build is missing. Build with npm run build.`,
		contentBroken: 'The content has errors and cannot be compared with. Run "npm run check:content", which says which.',
		otherContent: 'The build was made of other content than what the folder has now. Build anew, with npm run build.',
		older: (day: string, count: number) =>
			`The build is of ${day}. Since then ${count === 1 ? '1 contact has' : `${count} contacts have`} become out of date, which it does not say. Build anew.`,
		pdfLeftOut: (count: number) =>
			`${count === 1 ? '1 PDF was' : `${count} PDFs were`} not compared, since the machine has no pdftotext (Poppler).`,
		noPdf: 'The build has no PDF lists.',
		more: (count: number) => `… and ${count} more. --json shows them all.`,
		total: (findings: number, files: number, contacts: number, silent: number) =>
			`${findings === 0 ? 'All of it agrees' : findings === 1 ? '1 thing does not agree' : `${findings} things do not agree`}: ${contacts === 1 ? '1 contact' : `${contacts} contacts`} in ${files} files. In ${silent} others nothing was compared: scripts, pictures, typefaces, settings, what search engines, embedding services and programs are told of pages and formats (sitemap.xml, robots.txt, oEmbed, JSON Schema), and the PDFs that press releases are themselves. --json lists them.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
