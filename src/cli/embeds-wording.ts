import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run embeds` says of itself. */
export const wording = {
	sv: {
		help: `Läser sidor på andra webbplatser och berättar vad på dem som kommer ur katalogen och inte längre stämmer: statiska block
som är inaktuella, adresser som inte finns, element som namnger fel och skript med fel kontrollsumma.

  npm run embeds -- <adress eller fil> …             en eller flera sidor, på webben eller sparade på disken
  npm run embeds -- --site <adress> <adress eller fil> …   där katalogen ligger, om det inte är url i site.yaml
  npm run embeds -- --json <adress eller fil> …      skriver svaret som JSON, för andra program
  npm run embeds -- --language en <adress eller fil> …   svarar på engelska
  npm run embeds -- --help                           visar den här texten

Sidorna jämförs med innehållet i mappen content, eller i den som --content anger: --content ../min-katalog. Inget ändras.
Slutkod: 0 om allt stämmer, 1 om något inte gör det eller om en sida inte går att läsa, 2 om kommandot är felskrivet.`,
		noPages: 'Ange minst en adress eller fil. ”npm run embeds -- --help” visar hur.',
		site: (given: string) => `Efter --site ska det stå en adress som https://kontakter.example/, inte ”${given}”.`,
		content: 'Innehållet har fel, så sidorna kan inte jämföras med det. Kör npm run kontroll.',
		undecided: (url: string) =>
			`Adressen till katalogen är inte bestämd. Kommandot letar efter ${url}; ligger katalogen någon annanstans skriver du dess adress efter --site, eller som url i site.yaml.`,
		line: (line: number, column: number) => `  rad ${line}, tecken ${column}: `,
		fine: (uses: number) =>
			uses === 0
				? '  inget ur katalogen'
				: `  ${uses === 1 ? '1 länk eller inbäddning stämmer' : `${uses} länkar och inbäddningar stämmer`}`,
		total: (problems: number, pages: number) => `${problems} problem på ${pages} ${pages === 1 ? 'sida' : 'sidor'}.`,
	},
	en: {
		help: `Reads pages of other sites, and tells what on them comes from the directory and no longer holds: static blocks that are out of date,
addresses that are not there, elements that name the wrong thing, and scripts with a wrong hash.

  npm run embeds -- <address or file> …              one or more pages, on the web or saved on the disk
  npm run embeds -- --site <address> <address or file> …   where the directory is, if not at url in site.yaml
  npm run embeds -- --json <address or file> …       writes the answer as JSON, for other programs
  npm run embeds -- --language en <address or file> …   answers in English
  npm run embeds -- --help                           shows this text

The pages are compared with the content in the folder content, or in the one that --content names: --content ../my-directory. Nothing is changed.
Exit code: 0 if all of it holds, 1 if something does not or a page cannot be read, 2 if the command is mistyped.`,
		noPages: 'Give at least one address or file. "npm run embeds -- --help" shows how.',
		site: (given: string) => `After --site comes an address like https://kontakter.example/, not "${given}".`,
		content: 'The content has errors, so the pages cannot be compared with it. Run npm run kontroll.',
		undecided: (url: string) =>
			`The address of the directory is not decided. The command looks for ${url}; if the directory is elsewhere, write its address after --site, or as url in site.yaml.`,
		line: (line: number, column: number) => `  line ${line}, column ${column}: `,
		fine: (uses: number) =>
			uses === 0
				? '  nothing of the directory'
				: `  ${uses === 1 ? '1 link or embedding holds' : `${uses} links and embeddings hold`}`,
		total: (problems: number, pages: number) =>
			`${problems} ${problems === 1 ? 'problem' : 'problems'} on ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
