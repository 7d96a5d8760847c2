// Ships to the browser.
import { slugify } from '../domain/slug.ts';

/**
 * The addresses that may have been meant by one that is not there, likeliest first:
 *
 * - written in another case or with Swedish letters, `Kommun/Malå/` for `kommun/mala/`: published addresses are lower-case ASCII, and most hosts tell
 *   cases apart (RFC 3986 section 6.2.2.1);
 * - a further page of a list that has become shorter, `a-o/l/` or `kommun/kiruna/2/`: the list;
 * - a file of a list that has become too long for it, or too short for so many, `kommun/kiruna-anslag.pdf`, `kommun/kiruna.jcard`, `lan/norrbotten-3.ndjson`: the list;
 * - a page in a language that the directory is no longer written in, `en/kommun/mala/`: the page.
 *
 * @param path as the browser has it, percent-encoded, after the folder that the site is in
 * @returns paths from the same folder, none of them beginning with a slash or the path itself
 */
export function listLikelyAddresses(path: string): string[] {
	let written: string;
	try {
		written = decodeURIComponent(path);
	} catch {
		return [];
	}
	const folded = written
		.split('/')
		.map((segment) => segment.split('.').map(slugify).filter(Boolean).join('.'))
		.filter((segment, index, all) => segment !== '' || index === all.length - 1)
		.join('/');
	const list = folded.replace(/(?<=[^/]\/)\d{1,3}\/?$/u, '');
	const everyLetter = list.replace(/(?<=(?:^|\/)a-o\/)[^/]+\/?$/u, '');
	const ofFile = folded.replace(
		/^((?:kommun|lan|organisation)\/[^/.]+?|pressmeddelande\/[^/.]+?(?=-kontakter))(?:-kontakter)?(?:(?:-anslag)?\.pdf|(?:-4)?\.vcf|(?:-excel)?\.csv|(?:-\d{1,3})?\.ndjson|\.(?:jcard|json|txt|xlsx))$/u,
		'$1/',
	);
	const inOwnLanguage = [folded, list, everyLetter, ofFile];
	const likely = new Set([...inOwnLanguage, ...inOwnLanguage.map((each) => each.replace(/^[a-z]{2}\//u, ''))]);
	return [...likely].filter((each) => each !== '' && each !== written);
}
