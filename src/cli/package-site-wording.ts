import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run package` says of itself. */
export const wording = {
	sv: {
		help: `Packar den byggda webbplatsen i en zip-fil, för den som lägger ut den för hand.

  npm run build
  npm run package

Filen läggs bredvid mappen dist och heter dist.zip. I den ligger sidan las-mig.html, som säger var filerna läggs och hur man ser att det
fungerar, mappen webbplats med hela webbplatsen, och mappen servrar med inställningar för webbservrar. Samma bygge ger samma fil.
En annan mapp än dist anges med OUT_DIR=mapp.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 när filen är skriven, 1 när den inte kunde skrivas, 2 om kommandot är felskrivet.`,
		notBuilt: (folder: string, command: string) =>
			`Det finns ingen byggd webbplats i ${folder}. Kör ”${command}” först.`,
		incomplete: (path: string) => `${path} saknas i den byggda webbplatsen. Kör ”npm run build” igen.`,
		contentBroken: 'Innehållet har fel. Kör ”npm run kontroll”, som säger vilka.',
		otherContent: (folder: string, command: string) =>
			`Varning: innehållet har ändrats sedan webbplatsen i ${folder} byggdes, och ändringarna är inte med. Kör ”${command}” och sedan kommandot igen om de ska vara det.`,
		foreign: (file: string) => `${file} är en annan fil än den här och skrivs inte över. Flytta den först.`,
		unwritable: (file: string, code: string) => `${file} gick inte att skriva (${code}).`,
		done: (file: string) => `Webbplatsen är packad i ${file}. Öppna las-mig.html i den först.`,
	},
	en: {
		help: `Packs the built site in one zip file, for those who put it on a server by hand.

  npm run build
  npm run package

The file is put beside the folder dist and is called dist.zip. In it are the page las-mig.html, which says where the files go and how to see that
they work, the folder webbplats with the whole site, and the folder servrar with settings for web servers. The same build gives the same file.
Another folder than dist is named with OUT_DIR=folder.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 when the file is written, 1 when it could not be, 2 if the command is mistyped.`,
		notBuilt: (folder: string, command: string) => `There is no built site in ${folder}. Run "${command}" first.`,
		incomplete: (path: string) => `${path} is missing from the built site. Run "npm run build" again.`,
		contentBroken: 'The content has errors. Run "npm run check:content", which says which.',
		otherContent: (folder: string, command: string) =>
			`Warning: the content has changed since the site in ${folder} was built, and the changes are not in it. Run "${command}" and then the command again if they should be.`,
		foreign: (file: string) => `${file} is another file than this command writes and is left as it is. Move it first.`,
		unwritable: (file: string, code: string) => `${file} could not be written (${code}).`,
		done: (file: string) => `The site is packed in ${file}. Open las-mig.html in it first.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
