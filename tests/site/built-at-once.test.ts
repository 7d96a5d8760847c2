import { expect, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const names = { main: 'Nina Olofsdotter', other: 'Øystein Øst' } as const;

// Two of the sites that the tests share are built at a time, from one checkout.
it.each(Object.entries(names))(
	'%s names its own people, and nobody of a site that was built beside it',
	(site, own) => {
		const others = Object.values(names).filter((name) => name !== own);
		const pages = [...siteFiles(site)].filter(([path]) => path.endsWith('.html')).map(([, bytes]) => String(bytes));
		expect(pages.some((html) => html.includes(own))).toBe(true);
		for (const name of others) expect(pages.filter((html) => html.includes(name))).toEqual([]);
	},
);
