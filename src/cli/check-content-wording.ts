import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run kontroll` says of itself. */
export const wording = {
	sv: {
		help: `Kontrollerar innehållet: alla filer, och att sökningarna i golden-queries.yaml hittar rätt. Inget byggs och inget ändras.

  npm run kontroll                 visar vad som är fel, var, och vad du gör åt det
  npm run kontroll -- --all        visar alla problem, också när de är fler än hundra
  npm run kontroll -- --strict     räknar varningar som fel
  npm run kontroll -- --json       skriver problemen som JSON, för andra program
  npm run kontroll -- --language en   svarar på engelska
  npm run kontroll -- --help       visar den här texten

Ett fel gör att inget byggs. En varning hindrar ingenting, men är värd en titt.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om inget fel finns, 1 om något fel finns eller en publicerad adress har försvunnit, 2 om kommandot är felskrivet.
Varje kod inom hakparentes förklaras i docs/problems.md.`,
		positional: (given: string) =>
			`Kontrollen läser alltid hela innehållet och tar inte emot ”${given}”. En annan mapp anges med --content mapp.`,
		noLedger: (command: string) =>
			`Ingen håller reda på vilka adresser som har publicerats: permalinks.csv saknas. Kör ”${command}”.`,
		linkLost: (command: string) =>
			`Vart en adress som har publicerats ska leda är inte bestämt, så kontrollen godkänner inte innehållet. Kör ”${command}”.`,
		elsewhere: (option: string) =>
			`Kommandon som nämns ovan skrivs med ” --${option}” efter, så att de gäller samma mapp.`,
		checked: (contacts: number, organisations: number, queries: number) =>
			`Kontrollerat: ${count(contacts, 'kontakt', 'kontakter')}, ${count(organisations, 'organisation', 'organisationer')} och ${count(queries, 'sökning', 'sökningar')}.`,
	},
	en: {
		help: `Checks the content: every file, and that the searches in golden-queries.yaml find the right contact. Nothing is built or changed.

  npm run check:content                    shows what is wrong, where, and what to do about it
  npm run check:content -- --all           shows every problem, also beyond a hundred
  npm run check:content -- --strict        counts warnings as errors
  npm run check:content -- --json          writes the problems as JSON, for other programs
  npm run check:content -- --language en   answers in English
  npm run check:content -- --help          shows this text

With an error, nothing is built. A warning stops nothing, but is worth a look.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 without errors, 1 with an error or when a published address has vanished, 2 if the command is mistyped.
Each code in brackets is explained in docs/problems.md.`,
		positional: (given: string) =>
			`The check always reads the whole content and does not take "${given}". Another folder is named with --content folder.`,
		noLedger: (command: string) =>
			`Nobody keeps account of the addresses that have been published: permalinks.csv is missing. Run "${command}".`,
		linkLost: (command: string) =>
			`Where an address that has been published shall lead is not decided, so the check does not pass the content. Run "${command}".`,
		elsewhere: (option: string) =>
			`Commands that are named above are typed with " --${option}" after them, to work in the same folder.`,
		checked: (contacts: number, organisations: number, queries: number) =>
			`Checked: ${count(contacts, 'contact', 'contacts')}, ${count(organisations, 'organisation', 'organisations')} and ${count(queries, 'search', 'searches')}.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;

function count(number: number, one: string, several: string): string {
	return `${number} ${number === 1 ? one : several}`;
}
