import type { Contact, Directory } from '../domain/directory.ts';
import { onceFor } from '../domain/once-for.ts';
import { localise, pageOfList } from '../domain/published-address.ts';
import type { Content } from '../importers/content.ts';
import { loadContent } from './content.ts';
import { earlierSite } from './earlier-site.ts';
import { madeFrom } from './made-from.ts';
import { progress } from './progress.ts';

/** One page to build: `lang` is missing for the first language, whose addresses have no prefix. */
export interface StaticPath<Params, Props> {
	params: Params & { lang: string | undefined };
	props: Props;
}

/** A page of a kind, in whatever language. */
interface ListedPage<Params, Props> {
	params: Params;
	props: Props;
	/** Of a page that shows some contacts and knows of no others: its address in the first language, and those. */
	shows?: Shown | undefined;
}

interface Shown {
	readonly page: string;
	readonly contacts: readonly Contact[];
}

/** The same pages once per language, but for those that an earlier build has made of the same. */
export function inEveryLanguage<Params extends Record<string, string | undefined>, Props>(
	list: (directory: Directory, content: Content) => readonly ListedPage<Params, Props>[],
): StaticPath<Params, Props>[] {
	const content = loadContent();
	const { languages } = content.directory.site;
	const earlier = earlierSite();
	// All pages of a list show the same.
	const stateOf = onceFor(madeFrom);
	const pages = list(content.directory, content).map((page) => ({
		...page,
		state: earlier === undefined || page.shows === undefined ? undefined : stateOf(page.shows.contacts),
	}));
	const paths = languages.flatMap((language, index) =>
		pages.flatMap(({ params, props, shows, state }) => {
			if (shows !== undefined && state !== undefined) {
				if (earlier?.take(fileOfPage(localise(shows.page, language, languages)), state)) return [];
			}
			return [{ params: { ...params, lang: index === 0 ? undefined : language }, props }];
		}),
	);
	progress()?.expect(paths.length);
	return paths;
}

/**
 * The file that a page is written to, from the site's folder.
 *
 * @param path the page's address, with a slash at its end
 */
export function fileOfPage(path: string): string {
	return `${path.slice(1)}index.html`;
}

/**
 * The pages of a list that may have several: the first has the list's own address, without a number.
 *
 * @param shows the address of the first, and what any of them shows; undefined where they know of others
 */
export function inPages<Params extends Record<string, string>, Props>(
	params: Params,
	props: Props,
	pages: readonly unknown[],
	shows: Shown | undefined,
): ListedPage<Params & { part: string | undefined }, Props & { number: number }>[] {
	return pages.map((_, index) => ({
		params: { ...params, part: index === 0 ? undefined : String(index + 1) },
		props: { ...props, number: index + 1 },
		shows: shows && { ...shows, page: pageOfList(shows.page, index + 1) },
	}));
}

/** One page per language, for an address without a variable part. */
export function oncePerLanguage(): StaticPath<Record<string, string>, Record<string, never>>[] {
	return inEveryLanguage(() => [{ params: {}, props: {} }]);
}
