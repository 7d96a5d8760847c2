import { describe, expect, it } from 'vitest';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { isFramed, listElements, siteFiles, sitePages } from './site-files.ts';

/** A logotype is somebody else's file: it is shown as a picture, which runs nothing, and in no other way. */
describe('the logotypes of a built site', () => {
	const logotypes = [...siteFiles('other')].filter(([path]) => path.startsWith('logotypfiler/'));

	it('are files of their own, also where they were when their organisation had another id', () => {
		const files = new Map(logotypes);
		expect([...files.keys()]).toEqual([
			'logotypfiler/arkivcentrum.svg',
			'logotypfiler/hus.svg',
			'logotypfiler/sydostarkivet.svg',
		]);
		expect(files.get('logotypfiler/arkivcentrum.svg')).toEqual(files.get('logotypfiler/sydostarkivet.svg'));
	});

	it('are shown by img alone', () => {
		const shownBy = sitePages('other').flatMap(([, html]) =>
			listElements(html)
				.filter(({ attributes }) => Object.values(attributes).some((value) => value.includes('logotypfiler/')))
				.map(({ name, attributes }) => {
					return `${name} ${Object.keys(attributes).filter((key) => attributes[key]?.includes('logotypfiler/'))}`;
				}),
		);
		expect(shownBy.length).toBeGreaterThan(1);
		expect(new Set(shownBy)).toEqual(new Set(['img src']));
	});

	it("stand in the head of every page, where one is the directory's own, and in none otherwise", () => {
		const inHeads = (site: string) =>
			new Set(
				sitePages(site)
					.filter(([path]) => !isFramed(path))
					.map(([, html]) => /<header.*?logotypfiler\/([^"]*).*<\/header>/su.exec(html)?.[1]),
			);
		expect(inHeads('other')).toEqual(new Set(['sydostarkivet.svg']));
		expect(inHeads('main')).toEqual(new Set([fixtureContent('content').directory.site.logotype]));
	});

	it('are written into no page', () => {
		const shapes = logotypes.flatMap(([, bytes]) => bytes.toString().match(/ d="[^"]+"|<circle [^>]+/gu) ?? []);
		expect(shapes.length).toBeGreaterThan(1);
		for (const [path, html] of sitePages('other')) {
			expect(
				shapes.filter((shape) => html.includes(shape)),
				path,
			).toEqual([]);
		}
	});

	it('are, as any picture, the only use of a file of SVG or an embedded one', () => {
		for (const site of ['main', 'other', 'published']) {
			for (const [path, html] of sitePages(site)) {
				const elements = listElements(html);
				expect(
					elements.filter(({ name }) => /^(?:object|embed|iframe|frame|use|image)$/u.test(name)),
					path,
				).toEqual([]);
				const links = elements.filter(({ name, attributes }) => {
					return /\.svg(?:[?#]|$)/iu.test(attributes['href'] ?? '') && attributes['rel'] !== 'icon' && name !== 'img';
				});
				expect(links, path).toEqual([]);
			}
		}
	});
});
