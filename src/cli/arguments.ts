import process from 'node:process';
import { parseArgs } from 'node:util';
import { nearest } from '../domain/nearest.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { printable, shortened } from '../reports/printable.ts';
import { requireAnswerWritten } from './answer-written.ts';
import { enterContent } from './content-folder-option.ts';

/** What a command takes. */
export interface TakenArguments<Name extends string> {
	/** Options by name, without dashes: a `flag` stands alone, a `value` is followed by one. */
	readonly options: Readonly<Record<Name, 'flag' | 'value'>>;
	/** The most of what may stand without an option; left out, none. */
	readonly positionals?: number;
	/** Makes a folder of content, and so cannot be told in which to work. */
	readonly makesContent?: true;
}

/** What a command says of arguments that it does not take. */
export interface ArgumentWording {
	/** What it says of itself. */
	readonly help?: string;
	/** Of what stands without an option, and one too many; left out, that it is not taken. */
	readonly positional?: (given: string) => string;
}

/** The arguments of a command, each in the order in which they were given. */
export interface Arguments<Name extends string> {
	readonly flags: ReadonlySet<Name>;
	/** What follows options; the empty text where nothing does. */
	readonly values: readonly { readonly name: Name; readonly value: string }[];
	readonly positionals: readonly string[];
	/** The folder of content that is meant, as it was typed; undefined where none was, and where the command takes none. */
	readonly content: string | undefined;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

/** One sentence about an argument that makes no sense. */
export interface Mistake {
	readonly mistake: string;
}

const sentences = {
	sv: {
		unknown: (given: string, meant: string | undefined, options: readonly string[]) =>
			`Kommandot har inget val som heter ”${given}”.${meant === undefined ? '' : ` Menade du ”${meant}”?`} Val som finns: ${joined(options, 'och')}.`,
		positional: (given: string) => `Kommandot tar inte emot ”${given}”. Med --help står det hur det skrivs.`,
		valueMissing: (given: string, next: string) => `Efter ${given} ska det stå något, men där står ”${next}”.`,
		noValue: (given: string) => `Valet ”${given}” ska inte ha något värde.`,
		content: 'Efter --content ska det stå en mapp med innehåll, till exempel --content ../min-katalog.',
		language: 'Efter --language ska det stå sv eller en.',
	},
	en: {
		unknown: (given: string, meant: string | undefined, options: readonly string[]) =>
			`The command has no option "${given}".${meant === undefined ? '' : ` Did you mean "${meant}"?`} Options that exist: ${joined(options, 'and')}.`,
		positional: (given: string) => `The command does not take "${given}". With --help it says how it is written.`,
		valueMissing: (given: string, next: string) => `After ${given} comes something, but there is "${next}".`,
		noValue: (given: string) => `The option "${given}" takes no value.`,
		content: 'After --content comes a folder of content, for example --content ../my-directory.',
		language: 'After --language comes sv or en.',
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;

/**
 * Reads the arguments of a command. Of a language and of a folder of content that are said twice the last counts.
 *
 * @param language the language to speak where no argument says another
 */
export function readArguments<Name extends string>(
	args: readonly string[],
	taken: TakenArguments<Name>,
	wording: Readonly<Record<ReportLanguage, ArgumentWording>>,
	language: ReportLanguage,
): Arguments<Name> | Mistake {
	const kinds: Readonly<Record<string, 'flag' | 'value'>> = taken.options;
	const options = Object.fromEntries(
		Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
	);
	const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
	const asked = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'language' ? [token.value] : []));
	const spoken = asked.filter((value) => value === 'sv' || value === 'en').at(-1) ?? language;
	const say = wording[spoken];
	const listed = listOptions(Object.keys(kinds));
	const flags = new Set<Name>();
	const values: { name: Name; value: string }[] = [];
	const positionals: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') {
			positionals.push(token.value);
			if (positionals.length > (taken.positionals ?? 0)) {
				return { mistake: (say.positional ?? sentences[spoken].positional)(shortened(token.value)) };
			}
		}
		if (token.kind !== 'option') continue;
		const { rawName, value } = token;
		if (!Object.hasOwn(kinds, token.name)) {
			const given = shortened(rawName);
			return { mistake: sentences[spoken].unknown(given, nearest(given, listed), listed) };
		}
		const name = token.name as Name;
		// An option that stands where a value should is most often one whose value was forgotten.
		const isSwallowed = kinds[name] === 'value' && token.inlineValue === false && value?.startsWith('--') === true;
		if (isSwallowed) return { mistake: sentences[spoken].valueMissing(shortened(rawName), shortened(value ?? '')) };
		if (kinds[name] === 'value') values.push({ name, value: value ?? '' });
		else if (value === undefined) flags.add(name);
		else return { mistake: sentences[spoken].noValue(shortened(rawName)) };
	}
	if (asked.length > 0 && asked.at(-1) !== spoken) return { mistake: sentences[spoken].language };
	const content = values.findLast(({ name }) => name === 'content')?.value;
	if (content?.trim() === '') return { mistake: sentences[spoken].content };
	const help = tokens.some((token) => token.kind === 'option' && token.name === 'help');
	return { flags, values, positionals, content, help, language: spoken };
}

/** Options as they are typed; those that every command has come last. */
function listOptions(names: readonly string[]): string[] {
	const shared = ['content', 'language', 'help'].filter((name) => names.includes(name));
	return [...names.filter((name) => !shared.includes(name)), ...shared].map((name) => `--${name}`);
}

function joined(words: readonly string[], and: string): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/**
 * What a command goes on with, in the folder of content that was named, with an answer that is written whole or told not to be. A mistake, and a folder that is not there, end the process with their sentence and
 * exit code 2, and `--help` with what the command says of itself and 0.
 */
export function acceptOrExit<
	Options extends { readonly help: boolean; readonly language: ReportLanguage; readonly content?: string | undefined },
>(options: Options | Mistake, wording: Readonly<Record<ReportLanguage, { readonly help: string }>>): Options {
	if ('mistake' in options) stop(options.mistake);
	requireAnswerWritten(options.language);
	if (options.help) {
		console.log(wording[options.language].help);
		process.exit(0);
	}
	const { content, language } = options;
	const refusal = content === undefined ? undefined : enterContent(content, language);
	if (refusal !== undefined) stop(refusal);
	return options;
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(2);
}
