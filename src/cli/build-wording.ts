import type { ReportLanguage } from '../domain/problem.ts';

/** What `npm run build` says of itself. */
export const wording = {
	sv: {
		help: `Bygger hela webbplatsen i mappen dist. Den som fanns där byts ut först när den nya är hel.

  npm run build                bygger
  npm run build -- --strict    bygger inte om innehållet har varningar
  npm run build -- --trace     visar också var i koden ett bygge stannade, för den som utvecklar
  npm run build -- --help      visar den här texten

En annan mapp än dist anges med OUT_DIR=mapp, och en annan adress än den i site.yaml med SITE_URL=adress.
Innehållet ligger i mappen content, eller i den som --content anger: --content ../min-katalog.
Slutkod: 0 om webbplatsen är byggd, 1 om innehållet har fel eller bygget stannade, 2 om kommandot är felskrivet.`,
		built: (folder: string) => `Webbplatsen är byggd i ${folder}`,
	},
	en: {
		help: `Builds the whole site in the folder dist. The one that was there is replaced when the new one is whole.

  npm run build                builds
  npm run build -- --strict    does not build where the content has warnings
  npm run build -- --trace     also shows where in the code a build stopped, for those who develop
  npm run build -- --help      shows this text

Another folder than dist is named with OUT_DIR=folder, and another address than that in site.yaml with SITE_URL=address.
The content is in the folder content, or in the one that --content names: --content ../my-directory.
Exit code: 0 if the site is built, 1 if the content has errors or the build stopped, 2 if the command is mistyped.`,
		built: (folder: string) => `The site is built in ${folder}`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
