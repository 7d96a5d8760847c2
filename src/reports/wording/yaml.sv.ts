import type { Excerpt, ProblemArguments } from '../../domain/problem-arguments.ts';
import type { YamlFault } from '../../domain/syntax-fault.ts';
import {
	findExampleForKey,
	findExampleWithoutTexts,
	startsWithQuotedItem,
	withDash,
	withEndQuote,
	withItemKey,
	withItemsOnLines,
	withNumberAndLabel,
	withOrdinarySpaces,
	withoutLabel,
	withQuotes,
	withQuotesRoundColon,
	withQuotesRoundComment,
	withSpaceAfterColon,
} from '../corrected-line.ts';
import { findExample } from '../example.ts';
import type { Explanation, Wording } from '../wording.ts';

/** Rådet följs av raden som den ska skrivas, där det går att se hur. */
const correct = (lines: readonly string[] | undefined, fix: string, otherwise: string) =>
	lines === undefined ? { fix: otherwise } : { fix, example: lines };

/** Råd för en nyckel som har en lista eller en grupp och ingen text. */
const correctByKey = (excerpt: Excerpt) => {
	const example = findExampleWithoutTexts(excerpt);
	return example && { fix: 'Skriv det som hör till nyckeln på egna rader under den:', example };
};

const yamlFaults: Readonly<Record<YamlFault, (excerpt: ProblemArguments['yaml-syntax']) => Explanation>> = {
	colon: (excerpt) => ({
		what: 'Texten har ett kolon i sig, så det går inte att se var den börjar.',
		...(correctByKey(excerpt) ??
			correct(
				withQuotesRoundColon(excerpt),
				'Sätt citattecken runt texten:',
				'Sätt citattecken runt texten: inte role: Samordnare: ungdom utan role: "Samordnare: ungdom".',
			)),
	}),
	'no-colon': () => ({
		what: 'Raden är varken en nyckel med kolon eller en del av raden före.',
		fix: 'Skriv nyckel, kolon, mellanslag och värde: inte role Samordnare utan role: Samordnare. En rad som fortsätter en text dras in.',
	}),
	label: (excerpt) => ({
		what: 'Före värdet står ett ord med kolon, som läses som en nyckel.',
		...correct(
			withoutLabel(excerpt),
			'Skriv bara värdet:',
			'Skriv bara värdet: inte - kontor: info@kommun.example utan - info@kommun.example.',
		),
	}),
	'number-label': (excerpt) => ({
		what: 'Före numret står ett ord med kolon, som läses som en nyckel.',
		fix: 'Skriv numret efter ”number” och ordet efter ”label”:',
		example: withNumberAndLabel(excerpt) ?? findExample('phones'),
	}),
	'item-key': (excerpt) => ({
		what: 'Under värdet står en nyckel som hör till det, men själva värdet har ingen nyckel.',
		...correct(
			withItemKey(excerpt),
			'Skriv en nyckel före värdet också, på raden med bindestrecket:',
			'Skriv en nyckel före värdet också, på raden med bindestrecket: inte - 0980-319 200 utan - number: 0980-319 200.',
		),
	}),
	'colon-space': (excerpt) => ({
		what: 'Det saknas ett vanligt mellanslag efter kolonet.',
		...correct(
			withSpaceAfterColon(excerpt),
			'Skriv ett mellanslag efter kolonet:',
			'Skriv ett mellanslag efter kolonet: inte role:Samordnare utan role: Samordnare.',
		),
	}),
	dash: (excerpt) => ({
		what: 'Raden hör till en lista men börjar inte med bindestreck och mellanslag.',
		...correct(
			withDash(excerpt),
			'Börja raden med ”- ”, rätt under de andra raderna i listan:',
			'Börja varje rad i en lista med ”- ”, alla lika långt in.',
		),
	}),
	'list-indent': () => ({
		what: 'Raden hör till en lista men börjar inte lika långt in som de andra raderna i den.',
		fix: 'Ge raden lika många mellanslag före bindestrecket som raden ovanför: alla bindestreck i en lista ska stå rätt under varandra.',
	}),
	indent: () => ({
		what: 'Radens indrag stämmer inte med raderna runt den.',
		fix: 'Låt nycklar som hör ihop börja rätt under varandra, och rader under en nyckel ha två mellanslag mer än den. Fortsätter raden en text med kolon i, så sätt citattecken runt hela texten.',
	}),
	list: (excerpt) => ({
		what: 'En lista kan inte börja på samma rad som sin nyckel.',
		...(findExampleForKey(excerpt) === undefined
			? correct(
					withQuotes(excerpt),
					'Sätt citattecken runt texten om den ska börja med ett bindestreck:',
					'Skriv varje värde på en egen rad under nyckeln, med ”- ” först, eller alla inom klamrar: municipalities: [Malå, Norsjö].',
				)
			: {
					fix: 'Skriv varje värde på en egen rad under nyckeln, med ”- ” först:',
					example: findExampleForKey(excerpt),
				}),
	}),
	'quote-open': (excerpt) => ({
		what: 'Ett citattecken saknar sitt slut.',
		...correct(
			withEndQuote(excerpt),
			'Sätt ett likadant citattecken sist i texten. En text med " i sig omges av \'.',
			'Sätt ett likadant citattecken sist i texten: role: "Samordnare". En text med " i sig omges av \'.',
		),
	}),
	'quote-closed': (excerpt) => ({
		what: 'Det står mer efter det citattecken som avslutar texten.',
		...(startsWithQuotedItem(excerpt)
			? { fix: 'Skriv varje värde på en egen rad under nyckeln, med ”- ” först:', example: withItemsOnLines(excerpt) }
			: correct(
					withQuotes(excerpt),
					'Sätt citattecken runt hela texten, av ett slag som inte finns i den:',
					'Flytta citattecknet till textens slut: inte note: "Ring" före tio utan note: \'"Ring" före tio\'.',
				)),
	}),
	'hard-space': (excerpt) => ({
		what: 'Raden är indragen med hårda mellanslag, som inte räknas som indrag.',
		fix: 'Byt dem mot vanliga mellanslag. De följer ofta med när text klistras in.',
		example: withOrdinarySpaces(excerpt),
	}),
	'list-quotes': (excerpt) => ({
		what: 'Citattecken runt ett av flera värden med kommatecken emellan blir en del av texten.',
		fix: 'Skriv varje värde på en egen rad under nyckeln, med ”- ” först:',
		example: withItemsOnLines(excerpt) ?? findExampleForKey(excerpt),
	}),
	brackets: (excerpt) => ({
		what: 'Listan inom klamrar är inte hel: en klammer eller ett komma saknas, eller står för mycket.',
		fix: 'Skriv municipalities: [Malå, Norsjö]. En text som börjar med [ eller { behöver citattecken.',
		example: findExampleForKey(excerpt),
	}),
	'first-sign': (excerpt) => ({
		what: 'Texten börjar med ett tecken som betyder något särskilt i YAML.',
		...correct(
			withQuotes(excerpt),
			'Sätt citattecken runt texten. Det gäller ! & * | > % @ och `.',
			'Sätt citattecken runt texten: inte note: @ungdom utan note: "@ungdom". Det gäller ! & * | > % @ och `.',
		),
	}),
	backslash: () => ({
		what: 'Ett bakåtstreck inom citattecken betyder något särskilt i YAML.',
		fix: 'Använd enkla citattecken: inte note: "C:\\mapp" utan note: \'C:\\mapp\'.',
	}),
	comment: () => ({
		what: 'Tecknet # står direkt efter ett citattecken.',
		fix: 'Flytta det sista citattecknet till textens slut om # hör till den: note: "Ring #4". En kommentar behöver ett mellanslag före #.',
	}),
	'key-long': () => ({
		what: 'Raden har ett kolon efter mer text än någon nyckel är lång.',
		fix: 'Sätt citattecken runt en text med kolon i sig: note: "Ring först: växeln".',
	}),
	documents: () => ({
		what: 'En rad med bara --- eller ... delar filen i två.',
		fix: 'Ta bort raden; varje fil är en enda lista av nycklar.',
	}),
	other: () => ({
		what: 'Raden går inte att tolka som YAML.',
		fix: 'Kontrollera indrag, kolon och citattecken. En text med kolon i behöver citattecken: role: "Samordnare: ungdom".',
	}),
};

/** Hur YAML är skriven. */
export const yamlSv = {
	'yaml-syntax': (args) => yamlFaults[args.fault](args),
	'yaml-tab': () => ({ what: 'Raden är indragen med tabb.', fix: 'Byt tabben mot två mellanslag.' }),
	'yaml-key-duplicate': ({ key }) => ({
		what: `Nyckeln ”${key}” står två gånger.`,
		fix: 'Ta bort den ena raden. Är det två nummer eller namn i en lista, så börja vart och ett med ”- ”.',
	}),
	'yaml-alias': () => ({
		what: 'Filen använder ankare (& och *), som inte är tillåtna här.',
		fix: 'Skriv ut värdet på varje ställe. En text som börjar med & eller * behöver citattecken.',
	}),
	'yaml-comment-in-text': (excerpt) => ({
		what: 'Det som står från # och framåt är en kommentar, som inte publiceras.',
		...correct(
			withQuotesRoundComment(excerpt),
			'Är det en anteckning till den som redigerar, så flytta den till en egen rad. Hör det till texten, så sätt citattecken runt alltihop:',
			'Är det en anteckning till den som redigerar, så flytta den till en egen rad. Hör det till texten, så sätt citattecken runt alltihop: inte note: Ring # 12 utan note: "Ring # 12".',
		),
	}),
	'yaml-nesting-deep': () => ({
		what: 'Filen har grupper inuti grupper i fler nivåer än som går att läsa.',
		fix: 'Kontrollera klamrar och indrag. Ingen nyckel har mer än tre nivåer under sig, som number under phones.',
	}),
	'yaml-not-mapping': () => ({
		what: 'Filen innehåller inga nycklar.',
		fix: 'Skriv en nyckel och ett värde på varje rad, till exempel ”role: Samordnare”.',
	}),
} satisfies Partial<Wording>;
