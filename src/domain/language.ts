import { z } from 'zod';
import { report } from './schema-finding.ts';

/** A language tag such as `sv`, `se`, `sma` or `sv-FI`, checked by the runtime's own BCP 47 parser. */
export const languageTag = z.string().transform((value, context) => {
	try {
		return new Intl.Locale(value.trim()).toString();
	} catch {
		return report(context, 'language-invalid', { value });
	}
});

/**
 * True for a name in the script that its language is written in and no other, ordinary punctuation apart: a name in Cyrillic that is said to
 * be Russian, and no Cyrillic letter among Latin ones.
 *
 * @example isWrittenIn('Анна', 'ru') // => true
 */
export function isWrittenIn(name: string, lang: string): boolean {
	const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
	try {
		const signs = SEVERAL_SCRIPTS[script] ?? `\\p{Script=${script}}`;
		return new RegExp(`^(?:${signs}|[^\\p{L}\\p{S}\\p{C}])*$`, 'u').test(name);
	} catch {
		// A script that Unicode does not know.
		return false;
	}
}

/** Scripts by their codes in ISO 15924 that Unicode knows as others, or as several. */
const SEVERAL_SCRIPTS: Readonly<Record<string, string>> = {
	Hans: '\\p{Script=Hani}',
	Hant: '\\p{Script=Hani}',
	Jpan: '\\p{Script=Hani}|\\p{Script=Hira}|\\p{Script=Kana}|ー',
	Kore: '\\p{Script=Hang}|\\p{Script=Hani}',
};
