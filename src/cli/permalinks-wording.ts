import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run permalinks` says of itself. */
export const wording = {
	sv: {
		help: `Håller reda på alla adresser som har publicerats, i content/permalinks.csv, så att inga länkar dör.

  npm run permalinks       skriver rader för det som är nytt, och frågar vart adresser ska leda som har försvunnit
  npm run permalinks -- --yes                                      tar alla förslag utan att fråga, men gissar aldrig vad som har bytt namn
  npm run permalinks -- --move contact/gammal=contact/ny           adressen leder till en annan post
  npm run permalinks -- --move contact/gammal=organisation/kommun  … eller till organisationen
  npm run permalinks -- --remove contact/gammal                    borttagen för gott (svarar 410 där webbhotellet kan)
  npm run permalinks -- --restore contact/gammal                   samma post har kommit tillbaka
  npm run permalinks -- --language en                              svarar på engelska
  npm run permalinks -- --help                                     visar den här texten

En post skrivs som slag och id: contact, organisation, release (pressmeddelande), page (sida), municipality eller county (med kod).
Har en fil bytt namn kan du i stället skriva det gamla namnet i filen: formerIds: [gammal]
Filen skrivs på en gång eller inte alls, och inga rader tas bort. Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om alla adresser leder någonstans, 1 om någon inte gör det eller om innehållet har fel, 2 om kommandot är felskrivet.`,
		positional: (given: string) =>
			`Kommandot tar inte emot ”${given}”. Skriv till exempel --move contact/gammal=contact/ny.`,
		moveValue: (given: string) =>
			`Efter --move ska det stå vad som har flyttat och vart, till exempel --move contact/gammal=contact/ny, inte ”${given}”.`,
		entryValue: (option: string, given: string) =>
			`Efter ${option} ska det stå en post, till exempel ${option} contact/gammal, inte ”${given}”.`,
		noRow: (entry: string) => `”${entry}” har ingen rad i permalinks.csv. Inget är ändrat.`,
		isThere: (entry: string) => `”${entry}” finns, så adressen kan inte leda någon annanstans. Inget är ändrat.`,
		isGone: (entry: string) => `”${entry}” finns inte, så den har inte kommit tillbaka. Inget är ändrat.`,
		noTarget: (target: string) => `”${target}” finns inte, så ingen adress kan leda dit. Inget är ändrat.`,
		vanished: (entry: string) => `${entry} finns inte längre.`,
		renamed: (entry: string) => `Har den bytt namn till ${entry}?`,
		toWhole: (entry: string) => `Ska adressen leda till ${entry}?`,
		unknownTarget: 'Vart ska adressen leda?',
		choices: (hasProposal: boolean, whole: string | undefined) =>
			[
				hasProposal ? 'j = ja' : undefined,
				whole === undefined ? undefined : `o = till ${whole}`,
				'b = borttagen för gott',
				'h = hoppa över',
				'eller skriv en post',
			]
				.filter((choice) => choice !== undefined)
				.join(', '),
		answers: { yes: ['j', 'ja', 'y', 'yes'], whole: ['o'], removed: ['b'], skip: ['h', 'n', 'nej'] },
		notAnAnswer: (given: string) => `”${given}” är inget svar, och ingen post som finns.`,
		undecided: 'Säg vart adresserna ska leda:',
		renamedHint: 'har bytt namn',
		perhapsRenamedHint: 'om den har bytt namn',
		wholeHint: 'leder till det som posten hörde till',
		removedHint: 'borttagen för gott',
		leads: (entry: string, target: string) => `${entry} leder nu till ${target}.`,
		added: (count: number) => (count === 1 ? '1 ny rad' : `${count} nya rader`),
		completed: (count: number) => (count === 1 ? '1 ändrad rad' : `${count} ändrade rader`),
		tidied: 'raderna är desamma, och skrivna som kommandot skriver dem',
		written: (file: string, what: string) => `${file}: ${what}.`,
		unchanged: (file: string) => `${file} stämmer. Inget behövde skrivas.`,
		changedMeanwhile: (file: string) => `${file} har ändrats under tiden. Inget är skrivet; kör kommandot igen.`,
		notWritten: (file: string, reason: string) => `${file} gick inte att skriva (${reason}). Inget är ändrat.`,
		left: (count: number) =>
			count === 1
				? 'Vart en adress ska leda är inte bestämt än.'
				: `Vart ${count} adresser ska leda är inte bestämt än.`,
	},
	en: {
		help: `Keeps account of every address that has been published, in content/permalinks.csv, so that no link dies.

  npm run permalinks       writes rows for what is new, and asks where addresses shall lead that have vanished
  npm run permalinks -- --yes                                      takes every proposal without asking, but never guesses what has been renamed
  npm run permalinks -- --move contact/old=contact/new             the address leads to another entry
  npm run permalinks -- --move contact/old=organisation/council    … or to the organisation
  npm run permalinks -- --remove contact/old                       gone for good (answers 410 where the host can)
  npm run permalinks -- --restore contact/old                      the same entry has come back
  npm run permalinks -- --language en                              answers in English
  npm run permalinks -- --help                                     shows this text

An entry is written as kind and id: contact, organisation, release, page, municipality or county (with its code).
If a file has been renamed you may write the old name in it instead: formerIds: [old]
The file is written at once or not at all, and no row is taken away. The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if every address leads somewhere, 1 if one does not or the content has errors, 2 if the command is mistyped.`,
		positional: (given: string) =>
			`The command does not take "${given}". Write for example --move contact/old=contact/new.`,
		moveValue: (given: string) =>
			`After --move comes what has moved and where to, such as --move contact/old=contact/new, not "${given}".`,
		entryValue: (option: string, given: string) =>
			`After ${option} comes an entry, such as ${option} contact/old, not "${given}".`,
		noRow: (entry: string) => `"${entry}" has no row in permalinks.csv. Nothing is changed.`,
		isThere: (entry: string) => `"${entry}" is there, so its address cannot lead elsewhere. Nothing is changed.`,
		isGone: (entry: string) => `"${entry}" is not there, so it has not come back. Nothing is changed.`,
		noTarget: (target: string) => `"${target}" is not there, so no address can lead to it. Nothing is changed.`,
		vanished: (entry: string) => `${entry} is there no more.`,
		renamed: (entry: string) => `Has it been renamed to ${entry}?`,
		toWhole: (entry: string) => `Shall its address lead to ${entry}?`,
		unknownTarget: 'Where shall its address lead?',
		choices: (hasProposal: boolean, whole: string | undefined) =>
			[
				hasProposal ? 'y = yes' : undefined,
				whole === undefined ? undefined : `o = to ${whole}`,
				'r = removed for good',
				's = skip',
				'or write an entry',
			]
				.filter((choice) => choice !== undefined)
				.join(', '),
		answers: { yes: ['y', 'yes'], whole: ['o'], removed: ['r'], skip: ['s', 'n', 'no'] },
		notAnAnswer: (given: string) => `"${given}" is no answer, and no entry that is there.`,
		undecided: 'Say where the addresses shall lead:',
		renamedHint: 'renamed',
		perhapsRenamedHint: 'if it has been renamed',
		wholeHint: 'leads to what the entry belonged to',
		removedHint: 'removed for good',
		leads: (entry: string, target: string) => `${entry} leads to ${target} now.`,
		added: (count: number) => (count === 1 ? '1 new row' : `${count} new rows`),
		completed: (count: number) => (count === 1 ? '1 changed row' : `${count} changed rows`),
		tidied: 'the rows are the same, and written as the command writes them',
		written: (file: string, what: string) => `${file}: ${what}.`,
		unchanged: (file: string) => `${file} is right. Nothing had to be written.`,
		changedMeanwhile: (file: string) => `${file} has changed meanwhile. Nothing is written; run the command again.`,
		notWritten: (file: string, reason: string) => `${file} could not be written (${reason}). Nothing is changed.`,
		left: (count: number) =>
			count === 1
				? 'Where one address shall lead is not decided yet.'
				: `Where ${count} addresses shall lead is not decided yet.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
