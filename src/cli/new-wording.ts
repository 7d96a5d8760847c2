import type { ReportLanguage } from '../domain/problem.ts';
import type { SettingName } from '../starter/settings.ts';

/** What `npm run new` says of itself. */
export const wording = {
	sv: {
		help: `Skapar en ny katalog i en egen mapp: grunduppgifter, sidor om katalogen, personuppgifter och tillgänglighet, och en kontakt som exempel.

  npm run new -- ../min-katalog        frågar det som behövs, och föreslår svar där det går
  npm run new -- ../min-katalog --name "Kontakter i Norrbyn" --owner "Norrbyns kommun" --yes
                                       frågar ingenting; resten får förslagen

  --name            katalogens namn, som blir startsidans rubrik
  --short-name      namnet i sidhuvudet, högst 30 tecken; annars namnets första ord
  --owner           den som publicerar katalogen och svarar för uppgifterna
  --url             adressen där den ska ligga; annars https://kontakter.example/, som betyder att den inte är bestämd
  --languages       sv, en eller båda med komma mellan, det som innehållet är skrivet på först; annars sv
  --municipalities  kommuner eller län med komma mellan; annars inga
  --accent          färgen på länkar och knappar, som #2a5d84
  --yes             ta förslagen utan att fråga
  --language en     svarar på engelska
  --help            visar den här texten

Mappen får inte finnas, eller ska vara tom. Allt skrivs på en gång eller inte alls.
Exemplet utelämnas av sig självt så fort katalogen har en egen kontakt.
Slutkod: 0 om katalogen är skapad, 1 om den inte gick att skapa, 2 om kommandot är felskrivet.`,
		positional: (given: string) =>
			`Kommandot tar emot en mapp, men också ”${given}” stod där. Skriv citattecken runt namn med mellanslag.`,
		noFolder: 'Skriv vilken mapp katalogen ska ligga i: npm run new -- ../min-katalog',
		noValue: (option: string) => `Efter ${option} ska det stå något.`,
		missing: (options: readonly string[]) =>
			`Det går inte att fråga här, så skriv också ${options.join(' och ')}. Till exempel: npm run new -- ../min-katalog --name "Kontakter i Norrbyn" --owner "Norrbyns kommun" --yes`,
		ask: (setting: SettingName, proposal: string) => {
			const questions = {
				name: 'Vad ska katalogen heta?',
				'short-name': 'Vad ska stå i sidhuvudet (högst 30 tecken)?',
				owner: 'Vem publicerar katalogen och svarar för uppgifterna?',
				url: 'På vilken adress ska den ligga? (.example: inte bestämt)',
				languages: 'Vilka språk (sv, en, eller sv, en)?',
				municipalities: 'Vilka kommuner eller län gäller den? (Enter: inga särskilda)',
				accent: 'Vilken färg ska länkar och knappar ha?',
			};
			return `${questions[setting]}${proposal === '' ? '' : ` [${proposal}]`} `;
		},
		needed: 'Det måste stå något här.',
		left: 'Avbrutet. Inget är skrivet.',
		created: (name: string, folder: string, files: number) =>
			`Katalogen ”${name}” är skapad i ${folder} (${files} filer).`,
		isFull: (folder: string) => `Mappen ${folder} är inte tom. Inget är skrivet; välj en mapp som inte finns.`,
		isFile: (folder: string) => `${folder} är en fil. Inget är skrivet; välj en mapp som inte finns.`,
		notWritten: (folder: string, reason: string) => `${folder} gick inte att skriva (${reason}). Inget är ändrat.`,
		look: 'Se hur den ser ut:',
		fill: 'Fyll den från Excel, ett pressmeddelande eller visitkort, eller skriv en fil som den i contacts:',
	},
	en: {
		help: `Makes a new directory in a folder of its own: settings, pages about it, personal data and accessibility, and a contact as an example.

  npm run new -- ../my-directory       asks what is needed, and proposes answers where it can
  npm run new -- ../my-directory --name "Kontakter i Norrbyn" --owner "Norrbyns kommun" --yes
                                       asks nothing; all else is as proposed

  --name            the directory's name, the heading of its start page
  --short-name      the name in the head of pages, at most 30 characters; else the first words of the name
  --owner           who publishes the directory and answers for it
  --url             where it is to be; else https://kontakter.example/, which means that this is not decided
  --languages       sv, en or both with a comma between, the one that content is written in first; else sv
  --municipalities  municipalities or counties with commas between; else none
  --accent          the colour of links and buttons, such as #2a5d84
  --yes             take what is proposed without a question
  --language sv     answers in Swedish
  --help            shows this text

The folder must not be there, or be empty. All is written at once or not at all.
The example is left out by itself as soon as the directory has a contact of its own.
Exit code: 0 when the directory is made, 1 when it could not be, 2 when the command is mistyped.`,
		positional: (given: string) =>
			`The command takes one folder, but "${given}" stood there, too. Put quotation marks round names with spaces.`,
		noFolder: 'Say which folder the directory is to be in: npm run new -- ../my-directory',
		noValue: (option: string) => `After ${option} comes something.`,
		missing: (options: readonly string[]) =>
			`Nobody can be asked here, so give ${options.join(' and ')}, too. For example: npm run new -- ../my-directory --name "Kontakter i Norrbyn" --owner "Norrbyns kommun" --yes`,
		ask: (setting: SettingName, proposal: string) => {
			const questions = {
				name: 'What is the directory to be called?',
				'short-name': 'What shall stand in the head of pages (at most 30 characters)?',
				owner: 'Who publishes it and answers for it?',
				url: 'Which address is it to have? (.example: not decided)',
				languages: 'Which languages (sv, en, or sv, en)?',
				municipalities: 'Which municipalities or counties is it about? (Enter: none in particular)',
				accent: 'Which colour shall links and buttons have?',
			};
			return `${questions[setting]}${proposal === '' ? '' : ` [${proposal}]`} `;
		},
		needed: 'Something has to stand here.',
		left: 'Left. Nothing is written.',
		created: (name: string, folder: string, files: number) =>
			`The directory "${name}" is made in ${folder} (${files} files).`,
		isFull: (folder: string) => `The folder ${folder} is not empty. Nothing is written; choose one that is not there.`,
		isFile: (folder: string) => `${folder} is a file. Nothing is written; choose a folder that is not there.`,
		notWritten: (folder: string, reason: string) => `${folder} could not be written (${reason}). Nothing is changed.`,
		look: 'See what it looks like:',
		fill: 'Fill it from Excel, a press release or business cards, or write a file like the one in contacts:',
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;
