import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run verify-site` says of itself. */
export const wording = {
	sv: {
		help: `Kontrollerar en publicerad webbplats mot innehållet: att varje sida, fil och tidigare adress svarar, att länkarna inom webbplatsen
håller, att svarshuvuden och filtyper är rätta, att det som är borttaget inte går att läsa, och att det som visas är det som står i innehållet.
Inget ändras, och ingen annan webbplats tillfrågas.

  npm run verify-site -- https://www.kommun.example/kontakter/
  npm run verify-site                          kontrollerar adressen i site.yaml
  npm run verify-site -- --without-headers …   bryr sig inte om svarshuvuden, för webbhotell som inte kan skicka dem
  npm run verify-site -- --json …              skriver rapporten som JSON, för andra program
  npm run verify-site -- --language en …       svarar på engelska
  npm run verify-site -- --help                visar den här texten

Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om inget fel finns, 1 om något är fel, 2 om kommandot är felskrivet eller innehållet inte går att läsa.`,
		positional: () => 'Kommandot kontrollerar en adress i taget.',
		noAddress: (given: string) =>
			`”${given}” är ingen adress till en webbplats. Skriv den som https://www.kommun.example/kontakter/, utan användarnamn, frågetecken och #.`,
		undecided: 'Skriv webbplatsens adress efter kommandot: i site.yaml är den inte bestämd.',
		contentBroken: 'Innehållet har fel och kan inte jämföras med. Kör ”npm run kontroll”, som säger vilka.',
	},
	en: {
		help: `Checks a published site against the content: that every page, file and earlier address answers, that links within the site hold, that headers
and media types are right, that what has been removed cannot be read, and that what is shown is what stands in the content. Nothing is changed,
and no other site is asked.

  npm run verify-site -- https://www.kommun.example/kontakter/
  npm run verify-site                          checks the address in site.yaml
  npm run verify-site -- --without-headers …   leaves headers alone, for hosts that cannot send them
  npm run verify-site -- --json …              writes the report as JSON, for other programs
  npm run verify-site -- --language en …       answers in English
  npm run verify-site -- --help                shows this text

The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 when nothing is wrong, 1 when something is, 2 if the command is mistyped or the content cannot be read.`,
		positional: () => 'The command checks one address at a time.',
		noAddress: (given: string) =>
			`"${given}" is no address of a site. Write it as https://www.kommun.example/kontakter/, without a user name, a question mark and #.`,
		undecided: "Write the site's address after the command: in site.yaml it is not decided.",
		contentBroken: 'The content has errors and cannot be compared with. Run "npm run check:content", which says which.',
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
