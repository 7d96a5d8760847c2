import type { OpeningHours, Weekday } from '../domain/opening-hours.ts';
import type { Language } from '../domain/site.ts';
import { formatList, formatTimes, formatWeekday } from '../i18n/locale.ts';

/**
 * Opening hours in a language's own words.
 *
 * @example describeOpeningHours({ days: [0, 1, 2, 3, 4], opens: '09:00', closes: '12:00' }, 'sv') // => 'måndag–fredag 09:00–12:00'
 */
export function describeOpeningHours(
	{ days, opens, closes }: Pick<OpeningHours, 'days' | 'opens' | 'closes'>,
	language: Language,
): string {
	return `${describeDays(days, language)} ${formatTimes(opens, closes, language)}`;
}

/** Three days or more that follow on each other are told by the first and the last. */
function describeDays(days: readonly Weekday[], language: Language): string {
	const runs: Weekday[][] = [];
	for (const day of days) {
		const run = runs.at(-1);
		if (run?.at(-1) === day - 1) run.push(day);
		else runs.push([day]);
	}
	const names = runs.flatMap((run) => {
		const all = run.map((day) => formatWeekday(day, language));
		return all.length > 2 ? [`${all[0]}–${all.at(-1)}`] : all;
	});
	return formatList(names, language);
}
