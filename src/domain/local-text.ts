import { z } from 'zod';
import { findTextWithColon, report, textOfUnknownLine } from './schema-finding.ts';
import type { Language } from './site.ts';
import { line } from './text.ts';

/** A text of the directory's own in one or several of the interface's languages. */
export type LocalText = { readonly [Each in Language]?: string | undefined };

/** A text for a page in a language. */
export interface ChosenText {
	readonly text: string;
	/** The text's language where it is not the page's own. */
	readonly lang: Language | undefined;
}

/** One line in each of some languages, none of them asked for; where a language stands may be decided by {@link inFirstLanguage}. */
export function localText(languages: readonly Language[], maximum: number) {
	const texts = Object.fromEntries(languages.map((language) => [language, line(maximum).optional()]));
	return z.preprocess(toGroup, z.strictObject(texts as Record<Language, z.ZodOptional<ReturnType<typeof line>>>));
}

/** A text that stands alone, as a group with the language that it is written in. */
export function inFirstLanguage(value: unknown, first: Language): unknown {
	return typeof value === 'string' ? { [first]: value } : value;
}

/** The text in a page's language, or, where it is not written in that, in the directory's first. */
export function textIn(text: LocalText, language: Language, [first = language]: readonly Language[]): ChosenText {
	const own = text[language];
	return own === undefined ? { text: text[first] ?? '', lang: first } : { text: own, lang: undefined };
}

/** A group as it is; anything else is told as what an editor has most likely meant, a text. */
function toGroup(value: unknown, context: z.RefinementCtx): unknown {
	if (Array.isArray(value)) return report(context, 'field-type', { field: '', expected: 'text', actual: 'list' });
	const word = findTextWithColon(value);
	if (word === undefined || LANGUAGE.test(word)) return value;
	context.addIssue({ code: 'custom', params: { finding: textOfUnknownLine('colon') } });
	return z.NEVER;
}

/** What may be meant as a language, known or not. */
const LANGUAGE = /^[a-z]{2,3}$/iu;
