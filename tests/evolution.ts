import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate, buildSite, builtSites, copyContent, publishedAddress } from './build.ts';
import { listLastingAddresses } from './ledger-crawl.ts';

/** A directory as it changes: what an editor does, and then tells the ledger. */
interface Version {
	readonly name: string;
	edit(folder: Folder): void;
	/** Options of `npm run permalinks`; undefined where nobody runs it, and the site is built all the same. */
	readonly permalinks: readonly string[] | undefined;
}

/** Names that stand on pages of the first versions, and on none of those that lead on or are gone. */
export const gonePersons = ['Torsten', 'Prövling', 'Signe Påhitt', 'Ängla-Britt'];

const versions: readonly Version[] = [
	{
		name: 'add',
		edit: (folder) => {
			folder.write('organisations/kalmar-museum-och-arkiv.yaml', 'name: Kalmar prov\nkind: kommun\narea: [Kalmar]\n');
			folder.write(
				'contacts/kalmar-samlingar.yaml',
				contact('Samlingschef', 'kalmar-museum-och-arkiv', 'Torsten', 'Prövling'),
			);
			folder.write('contacts/ystad-bibliotek.yaml', contact('Bibliotekarie', 'ystads-kommun', 'Signe', 'Påhitt'));
			folder.write('contacts/ystad-bild.yaml', contact('Bildarkivarie', 'ystads-kommun'));
			folder.write('pages/sv/fragor.mdx', '---\ntitle: Frågor\ndescription: Prov.\n---\n\nProv.\n');
		},
		permalinks: [],
	},
	{
		name: 'rename',
		edit: (folder) => {
			// By the entry's own word, by the command alone, and an organisation with all of its contacts.
			folder.move('contacts/ystad-arkiv.yaml', 'contacts/ystad-kommunarkiv.yaml');
			folder.change('contacts/ystad-kommunarkiv.yaml', (text) => `${text}formerIds: ystad-arkiv\n`);
			folder.move('contacts/ystad-bild.yaml', 'contacts/ystad-bildarkiv.yaml');
			folder.move('organisations/kalmar-museum-och-arkiv.yaml', 'organisations/kalmar-museum.yaml');
			folder.change('organisations/kalmar-museum.yaml', (text) => `${text}formerIds: kalmar-museum-och-arkiv\n`);
			folder.change('contacts/kalmar-samlingar.yaml', (text) =>
				text.replace('kalmar-museum-och-arkiv', 'kalmar-museum'),
			);
			folder.move('press-releases/nytt-natverk.mdx', 'press-releases/natverket.mdx');
			folder.change('press-releases/natverket.mdx', (text) => text.replace('---\n', '---\nformerIds: nytt-natverk\n'));
			folder.change('contacts/sydost-hembygd.yaml', (text) => text.replace('nytt-natverk', 'natverket'));
			folder.move('pages/sv/fragor.mdx', 'pages/sv/fragor-och-svar.mdx');
		},
		permalinks: ['--move', 'contact/ystad-bild=contact/ystad-bildarkiv', '--yes'],
	},
	{
		name: 'merge',
		edit: (folder) => {
			folder.remove('contacts/ystad-bibliotek.yaml');
			folder.change('contacts/ystad-bildarkiv.yaml', (text) => `${text}formerIds: [ystad-bild, ystad-bibliotek]\n`);
		},
		permalinks: [],
	},
	{
		name: 'end',
		edit: (folder) => {
			const ended = 'status: ended\nreplacedBy: ystad-bildarkiv\n';
			folder.change('contacts/ystad-kommunarkiv.yaml', (text) => text + ended);
			folder.change('contacts/karlskrona-radgivning.yaml', (text) => text.replace('status: vacant', 'status: ended'));
		},
		permalinks: [],
	},
	{
		name: 'remove',
		edit: (folder) => {
			// One for good, one of which nobody says a word, with the last that answered for a municipality, and the successor of an ended post.
			folder.remove('contacts/kalmar-samlingar.yaml');
			folder.remove('organisations/kalmar-museum.yaml');
			folder.remove('contacts/ystad-bildarkiv.yaml');
			folder.remove('pages/sv/fragor-och-svar.mdx');
		},
		permalinks: ['--remove', 'contact/kalmar-samlingar'],
	},
];

/** A site whose content has had five versions, built one over the other. */
export interface EvolvedSite {
	/** The site as the last version left it. */
	readonly folder: string;
	/** Its content. */
	readonly content: string;
	/** Every lasting address that any version has published, from the site's root. */
	readonly published: ReadonlySet<string>;
	/** The address that it was built for. */
	readonly siteUrl: string;
}

/**
 * Makes the five versions, and builds them one over the other, the first over the site that was there before.
 *
 * @param afterEach is told of each as soon as it is built
 */
export async function evolveSite(
	afterEach: (version: string, site: EvolvedSite) => Promise<void> = async () => {},
): Promise<EvolvedSite> {
	const content = copyContent('evolution', 'tests/fixtures/annat-natverk', {});
	const folder = join(builtSites, 'evolution');
	rmSync(folder, { recursive: true, force: true });
	const published = new Set<string>();
	const site = { folder, content, published, siteUrl: publishedAddress };
	cpSync(join(builtSites, 'other'), folder, { recursive: true });
	for (const address of listLastingAddresses(folder)) published.add(address);
	for (const { name, edit, permalinks } of versions) {
		edit(new Folder(content));
		if (permalinks !== undefined) writePermalinks(content, permalinks);
		const { status, output } = buildSite('evolution', content, { SITE_URL: publishedAddress });
		if (status !== 0) throw new Error(`The version "${name}" was not built:\n${output}`);
		for (const address of listLastingAddresses(folder)) published.add(address);
		await afterEach(name, site);
	}
	return site;
}

function writePermalinks(content: string, options: readonly string[]): void {
	const { status, stdout, stderr } = spawnSync('node', ['src/cli/permalinks.ts', ...options], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: buildDate },
	});
	// 1 says that something is left to decide, which the last version has.
	if (status === null || status > 1 || (status === 1 && !stderr.includes('ska leda är inte bestämt')))
		throw new Error(`The ledger was not written:\n${stdout}${stderr}`);
}

/** A content folder in an editor's hands. */
class Folder {
	private readonly root: string;

	constructor(root: string) {
		this.root = root;
	}

	write(path: string, text: string): void {
		if (existsSync(join(this.root, path))) throw new Error(`${path} is there already`);
		writeFileSync(join(this.root, path), text);
	}

	change(path: string, edit: (text: string) => string): void {
		const before = readFileSync(join(this.root, path), 'utf8');
		const after = edit(before);
		if (after === before) throw new Error(`${path} is the same after the change`);
		writeFileSync(join(this.root, path), after);
	}

	move(from: string, to: string): void {
		renameSync(join(this.root, from), join(this.root, to));
	}

	remove(path: string): void {
		rmSync(join(this.root, path));
	}
}

function contact(role: string, organisation: string, given?: string, family?: string): string {
	const person =
		given &&
		`person:\n  given: ${given}\n  family: ${family}\n  source: Påhittad person, finns bara i det här provet.\n`;
	return `role: ${role}\norganisation: ${organisation}\n${person ?? ''}verified: 2026-11-01\n`;
}
