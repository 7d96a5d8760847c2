import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run uid` says of itself, and writes into the file. */
export const wording = {
	sv: {
		help: `Skriver katalogens uid i content/site.yaml, om den saknas: det som skiljer katalogen från alla andra.

  npm run uid                       skriver den
  npm run uid -- --language en      svarar på engelska
  npm run uid -- --help             visar den här texten

Den som har sparat en kontakt i sin telefon får den förnyad i stället för en gång till, så länge katalogen har samma uid. En katalog som är gjord efter en annan ska
ha en egen: ta bort raden och kör kommandot. Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om katalogen har en uid, 1 om den inte kunde skrivas eller om filen har fel, 2 om kommandot är felskrivet.`,
		unchanged: (file: string) => `${file} har redan en uid. Inget behövde skrivas.`,
		written: (file: string, uid: string) => `${file}: uid: ${uid}`,
		byHand: (file: string, uid: string) => `${file} gick inte att fylla på. Skriv raden själv: uid: ${uid}`,
		changedMeanwhile: (file: string) => `${file} har ändrats under tiden. Inget är skrivet; kör kommandot igen.`,
		notWritten: (file: string, reason: string) => `${file} gick inte att skriva (${reason}). Inget är ändrat.`,
		comment: [
			'Skiljer katalogen från alla andra, så att kontakter som någon har sparat förnyas och inte dubbleras. Ändra aldrig raden.',
		],
	},
	en: {
		help: `Writes the directory's uid into content/site.yaml, if it has none: what tells the directory from every other.

  npm run uid                       writes it
  npm run uid -- --language en      answers in English
  npm run uid -- --help             shows this text

Whoever has saved a contact in a telephone gets it renewed instead of once more, as long as the directory has the same uid. A directory that is made from another shall
have one of its own: remove the line and run the command. The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if the directory has a uid, 1 if it could not be written or the file has errors, 2 if the command is mistyped.`,
		unchanged: (file: string) => `${file} has a uid already. Nothing had to be written.`,
		written: (file: string, uid: string) => `${file}: uid: ${uid}`,
		byHand: (file: string, uid: string) => `${file} could not be added to. Write the line yourself: uid: ${uid}`,
		changedMeanwhile: (file: string) => `${file} has changed meanwhile. Nothing is written; run the command again.`,
		notWritten: (file: string, reason: string) => `${file} could not be written (${reason}). Nothing is changed.`,
		comment: [
			'Tells the directory from every other, so that contacts which somebody has saved are renewed and not doubled. Never change the line.',
		],
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
