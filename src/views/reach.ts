// Ships to the browser.
import type { Translate } from '../i18n/translate.ts';

/** How a contact answers for a place that it does not name. */
export interface ReachOfPlace {
	/** The municipality or county that is asked for. */
	readonly place: string;
	/** The county that it answers for whole, the place within it or the place itself; `undefined` where it answers for municipalities one by one. */
	readonly county: string | undefined;
	/** How many municipalities it answers for in all. */
	readonly municipalities: number;
}

/** The texts that {@link describeReach} needs. */
export const reachMessages = ['reach.county', 'reach.inCounty', 'reach.municipalities'] as const;

/** "Gäller hela Västerbottens län, även Malå": why somebody is found for a place that is not written at them. */
export function describeReach(
	{ place, county, municipalities }: ReachOfPlace,
	t: Translate<(typeof reachMessages)[number]>,
): string {
	if (county === undefined) return t('reach.municipalities', { count: municipalities, place });
	return county === place ? t('reach.county', { county }) : t('reach.inCounty', { county, place });
}
