import type { Directory } from '../domain/directory.ts';
import type { Content } from '../importers/content.ts';
import { loadContent } from './content.ts';

/** One page to build: `lang` is missing for the first language, whose addresses have no prefix. */
export interface StaticPath<Params, Props> {
	params: Params & { lang: string | undefined };
	props: Props;
}

/** The same pages once per language. */
export function inEveryLanguage<Params extends Record<string, string>, Props>(
	list: (directory: Directory, content: Content) => readonly { params: Params; props: Props }[],
): StaticPath<Params, Props>[] {
	const content = loadContent();
	const pages = list(content.directory, content);
	return content.directory.site.languages.flatMap((language, index) =>
		pages.map(({ params, props }) => ({ params: { ...params, lang: index === 0 ? undefined : language }, props })),
	);
}

/** One page per language, for an address without a variable part. */
export function oncePerLanguage(): StaticPath<Record<string, string>, Record<string, never>>[] {
	return inEveryLanguage(() => [{ params: {}, props: {} }]);
}
