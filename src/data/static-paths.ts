import type { Directory } from '../domain/directory.ts';
import type { Content } from '../importers/content.ts';
import { loadContent } from './content.ts';

/** One page to build: `lang` is missing for the first language, whose addresses have no prefix. */
export interface StaticPath<Params, Props> {
	params: Params & { lang: string | undefined };
	props: Props;
}

/** The same pages once per language. */
export function inEveryLanguage<Params extends Record<string, string | undefined>, Props>(
	list: (directory: Directory, content: Content) => readonly { params: Params; props: Props }[],
): StaticPath<Params, Props>[] {
	const content = loadContent();
	const pages = list(content.directory, content);
	return content.directory.site.languages.flatMap((language, index) =>
		pages.map(({ params, props }) => ({ params: { ...params, lang: index === 0 ? undefined : language }, props })),
	);
}

/** The pages of a list that may have several: the first has the list's own address, without a number. */
export function inPages<Params extends Record<string, string>, Props>(
	params: Params,
	props: Props,
	pages: readonly unknown[],
): { params: Params & { part: string | undefined }; props: Props & { number: number } }[] {
	return pages.map((_, index) => ({
		params: { ...params, part: index === 0 ? undefined : String(index + 1) },
		props: { ...props, number: index + 1 },
	}));
}

/** One page per language, for an address without a variable part. */
export function oncePerLanguage(): StaticPath<Record<string, string>, Record<string, never>>[] {
	return inEveryLanguage(() => [{ params: {}, props: {} }]);
}
