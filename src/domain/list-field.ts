import { z } from 'zod';
import { nearest } from './nearest.ts';
import { findTextWithColon, listKeys, report, textOfUnknownLine } from './schema-finding.ts';
import type { YamlFault } from './syntax-fault.ts';

/**
 * A list that may also be written as what stands in it: one text instead of a list of one. Left out, it is empty. What a text or a group
 * makes of itself is decided by `toItems`. An item that may be a text and is written with a colon in it is told as `colonFault`.
 */
export function listField<Item extends z.ZodType>(
	item: Item,
	maximum: number,
	toItems: (value: unknown, context: z.RefinementCtx) => unknown = onlyItem,
	colonFault: YamlFault = 'colon',
) {
	const keys = listKeys(item);
	const filledIn = z.preprocess((value, context) => {
		if (value === '') return report(context, 'text-empty', {});
		const word = item instanceof z.ZodObject ? undefined : findTextWithColon(value);
		if (word === undefined || keys.includes(word) || nearest(word, keys) !== undefined) return value;
		context.addIssue({ code: 'custom', params: { finding: textOfUnknownLine(colonFault) } });
		return z.NEVER;
	}, item);
	return z.preprocess(toItems, z.array(filledIn).max(maximum)).default([]);
}

/** A text as a list of one. */
export function onlyItem(value: unknown): unknown {
	return typeof value === 'string' ? [value] : value;
}

/** A text as a list of what stands between its commas. */
export function itemsBetweenCommas(value: unknown): unknown {
	return typeof value === 'string' ? partsBetweenCommas(value).map(({ part }) => part) : value;
}

/** The same for texts in people's own words. Quotation marks round one of several mean nothing here, and are told. */
export function textsBetweenCommas(value: unknown, context: z.RefinementCtx): unknown {
	if (typeof value === 'string' && value.includes(',') && /["“”„]/u.test(value)) {
		context.addIssue({ code: 'custom', params: { finding: textOfUnknownLine('list-quotes') } });
		return z.NEVER;
	}
	return itemsBetweenCommas(value);
}

/**
 * What stands between the commas of a text, and where each begins. A comma with nothing before or after it parts nothing, and what is there
 * twice, in large letters or small, is there once.
 */
export function partsBetweenCommas(text: string): { readonly part: string; readonly offset: number }[] {
	const seen = new Set<string>();
	return [...text.matchAll(/[^,]+/gu)]
		.map(([whole], index, all) => ({
			part: whole.trim(),
			offset: (all[index]?.index ?? 0) + whole.length - whole.trimStart().length,
		}))
		.filter(({ part }) => part !== '' && !seen.has(part.toLowerCase()) && seen.add(part.toLowerCase()));
}
