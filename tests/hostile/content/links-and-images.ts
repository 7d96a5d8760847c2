import type { ContentCase } from './content-case.ts';
import { png } from './png.ts';

const head = '---\ntitle: Om\ndescription: Prov.\n---\n\n';
const glossary = 'terms:\n  - id: arkiv\n    term: arkiv\n    meaning: Prov.\n';

/** What stands on the sixth line of the page "om", with a glossary, a logotype and headings to lead to. */
const prose = (what: string, line: string, ...expected: string[]): ContentCase => ({
	what,
	files: {
		'pages/sv/om.mdx': `${head}${line}\n\n## Så gör vi -- "ibland" & \`kod\`\n\n## Så gör vi -- "ibland" & \`kod\`\n`,
		'pages/sv/ordlista.md': `${head}Prov.\n`,
		'pages/sv/ord.mdx': `${head}<Glossary />\n\n### Ring *oss*!\n`,
		'glossary.yaml': glossary,
		'logotypes/ystad.png': png(1, 1),
	},
	expected: expected.map((code) => code.replace(' ', ' pages/sv/om.mdx:')),
});

const anchor = (line: string) => prose(`${line}`, line, 'markdown-anchor-broken 6:1');
const fine = (line: string) => prose(`${line}`, line);

export const linksAndImages: readonly ContentCase[] = [
	anchor('[x](#finns-inte)'),
	anchor('[x](/ord/#finns-inte)'),
	anchor('[x](/ordlista/#arkiv)'),
	anchor('[x](/pressmeddelande/nytt/#finns-inte)'),
	anchor('[x](/kontakt/ystad-arkiv/#finns-inte)'),
	anchor('[x](/kommun/ystad/#kontakter)'),
	anchor('[x](/a-o/#bokstav-q)'),
	anchor('[x](/?q=arkiv#hits-headin)'),
	anchor('[x](/om/#Så-gör-vi--ibland--kod)'),
	anchor('[x](/om/#%ZZ)'),
	prose('a definition that leads to no place', 'Se [x][y].\n\n[y]: #finns-inte', 'markdown-anchor-broken 8:1'),
	fine('[x](#så-gör-vi--ibland--kod)'),
	fine('[x](#så-gör-vi--ibland--kod-1)'),
	fine('[x](/om/#s%C3%A5-g%C3%B6r-vi--ibland--kod)'),
	fine('[x](/ord/#arkiv)'),
	fine('[x](/ord/#ring-oss)'),
	fine('[x](/a-o/#bokstav-a)'),
	fine('[x](/?q=arkiv#q)'),
	fine('[x](#)'),
	fine('[x](/kommun/ystad/#main)'),
	fine('[x](/kommun/ystad/#:~:text=Arkiv)'),
	fine('[x](/skriv-ut/?form=kort#kontakter=ystad-arkiv)'),
	fine('[x](/utskrift/#1.abc)'),
	fine('[x](https://prov.example/#finns-inte)'),
	prose('an image from elsewhere', '![x](https://prov.example/x.png)', 'markdown-image-elsewhere 6:1'),
	prose('an image from elsewhere without a scheme', '![x](//prov.example/x.png)', 'markdown-image-elsewhere 6:1'),
	prose('an image in its address', '![x](data:image/png;base64,iVBORw0KGgo=)', 'markdown-image-elsewhere 6:1'),
	prose('an image that would run', '![x](javascript:alert`1`)', 'markdown-image-elsewhere 6:1'),
	prose('an image beside the text', '![x](./x.png)', 'markdown-image-missing 6:1'),
	prose('an image above the text', '![x](../../logotypes/ystad.png)', 'markdown-image-missing 6:1'),
	prose('an image that is a page', '![x](/om/)', 'markdown-image-missing 6:1'),
	prose('an image without an address', '![x]()', 'markdown-image-missing 6:1'),
	prose('a logotype that is not there', '![x](/logotypfiler/ystadt.png)', 'markdown-image-missing 6:1'),
	prose('a logotype', '![x](/logotypfiler/ystad.png)'),
	prose(
		'an image by reference from elsewhere',
		'Se ![x][y] här.\n\n[y]: https://prov.example/x.png',
		'markdown-image-elsewhere 6:4',
	),
	prose('an image by short reference', 'Se ![y] här.\n\n[y]: /logotypfiler/ystad.png'),
	prose(
		'an image and a link by the same reference',
		'Se ![x][y] och [z][y].\n\n[y]: /om/',
		'markdown-image-missing 6:4',
	),
];
