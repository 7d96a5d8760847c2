import type { ContentCase } from './content-case.ts';

const page = '---\ntitle: Prov\ndescription: Prov.\n---\n\nProv.\n';

const refused = (id: string): ContentCase => ({
	what: `a page in the place of "${id}"`,
	files: { [`pages/sv/${id}.mdx`]: page },
	expected: [`page-address-reserved pages/sv/${id}.mdx`],
});

export const reservedNames: readonly ContentCase[] = [
	...['404', '500', 'utskrift', 'skriv-ut', 'sok', 'data', 'kommun', 'kontakter', 'sitemap', 'robots'].map(refused),
	...['en', 'sv', 'fi', 'embed', 'lanka', 'oembed', 'andringar', 'redigera', 'status', 'dcat'].map(refused),
	{
		what: 'a page in the place of the start page',
		files: { 'pages/sv/index.mdx': page },
		expected: ['file-name-invalid pages/sv/index.mdx', 'page-address-reserved pages/sv/index.mdx'],
	},
	{
		what: 'a translated page in the place of a route',
		files: { 'pages/en/utskrift.md': page },
		expected: ['page-address-reserved pages/en/utskrift.md'],
	},
	{
		what: "an organisation whose list would have the address of another's posters",
		files: { 'organisations/ystad-anslag.yaml': 'name: Anslag\nkind: annan\n' },
		expected: ['page-address-reserved organisations/ystad-anslag.yaml'],
	},
	{
		what: 'an organisation that only sounds like posters, and a page with an ordinary name',
		files: { 'organisations/nytt-anslag.yaml': 'name: Anslag\nkind: annan\n', 'pages/sv/ordlista.mdx': page },
		expected: [],
	},
];
