import type { ReportLanguage } from '../domain/problem.ts';
import { type Arguments, type ArgumentWording, type Mistake, readArguments, type TakenArguments } from './arguments.ts';

/** What every command takes besides its own options. */
export interface CommonOptions {
	/** The folder of content to work in, as it was typed; undefined where none was. */
	readonly content: string | undefined;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

/** A command's options without those that every command has. */
export type OwnOptions<Options extends CommonOptions> = Omit<Options, keyof CommonOptions>;

/** The arguments of a command, those that every command takes aside. */
interface Given<Name extends string> extends Omit<Arguments<Name>, 'language'> {
	/** What follows an option, without space round it; of several the last counts. Undefined where it was not given. */
	last(name: Name): string | undefined;
}

/**
 * Makes the reader of a command's arguments, which takes `--content`, `--language` and `--help` besides its own. It is given the language to speak where no argument says
 * another, and gives the options, or one sentence about an argument that makes no sense.
 *
 * @param understand what the arguments mean to the command, given its wording in the language that it speaks
 */
export function createOptionReader<
	Name extends string,
	Wording extends Readonly<Record<ReportLanguage, ArgumentWording>>,
	Own extends object,
>(
	taken: TakenArguments<Name>,
	wording: Wording,
	understand: (given: Given<Name>, say: Wording[ReportLanguage]) => Own | Mistake,
): (args: readonly string[], language: ReportLanguage) => (Own & CommonOptions) | Mistake {
	const own: Readonly<Record<string, unknown>> = taken.options;
	const isOwn = (name: string): name is Name => name in own;
	const content = taken.makesContent ? {} : ({ content: 'value' } as const);
	const options = { ...taken.options, ...content, help: 'flag', language: 'value' } as const;
	return (args, unsaid) => {
		const read = readArguments<string>(args, { ...taken, options }, wording, unsaid);
		if (isMistake(read)) return read;
		const { content, flags, help, language, positionals } = read;
		const values = read.values.flatMap(({ name, value }) => (isOwn(name) ? [{ name, value }] : []));
		const last = (wanted: Name) => values.findLast(({ name }) => name === wanted)?.value.trim();
		const given = { flags: new Set([...flags].filter(isOwn)), values, positionals, content, help, last };
		const understood = understand(given, wording[language]);
		return isMistake(understood) ? understood : { ...understood, content, help, language };
	};
}

function isMistake(read: object): read is Mistake {
	return 'mistake' in read;
}
