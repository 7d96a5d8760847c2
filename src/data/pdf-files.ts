import type { Directory } from '../domain/directory.ts';
import { onceFor } from '../domain/once-for.ts';
import { listPrintFiles, type PrintFileLayout } from '../domain/print-files.ts';
import { createPdfDocument } from '../pdf/pdf-document.ts';
import { requirePdfParts } from '../pdf/pdf-parts.ts';
import { hashPdfRecipe } from '../pdf/pdf-recipe.ts';
import { createPdfThreads, type PdfThreads } from '../pdf/pdf-threads.ts';
import { shortened } from '../reports/printable.ts';
import type { ListView } from '../views/list-view.ts';
import { loadContent } from './content.ts';
import { readEnvironment } from './environment.ts';
import { openFileCache } from './file-cache.ts';
import { firstLanguage, formerListsIn, listsIn } from './lists.ts';
import { arePagesRendered } from './pages-rendered.ts';
import { warnOnce } from './say-once.ts';

/** A list that is ready for printing, as a PDF. */
export interface PdfFile {
	readonly list: ListView;
	readonly layout: PrintFileLayout;
	/** From the site's root: `/kommun/mala.pdf`, `/kommun/mala-anslag.pdf`. */
	readonly path: string;
}

/** What codes are on a PDF. */
const codes = { list: 'whole', poster: 'each' } as const;

const { cacheDir, pdfThreads } = readEnvironment();
const cache = openFileCache(cacheDir);
let recipe: string | undefined;
let threads: PdfThreads | undefined;
let canBeMade: boolean | undefined;
/** Every page asks for its own, so they are worked out once for the lists of a directory. */
const byLists = new WeakMap<readonly ListView[], ReadonlyMap<string, readonly PdfFile[]>>();

/** Every PDF that can be made here: none where what makes them cannot be had, which is said once, in the terminal. */
export function listPdfFiles(): readonly PdfFile[] {
	return [...filesByPage().values()].flat();
}

/** What the page for printing calls what is ready: lists alone, where there is no PDF. */
export function readyListsKey(): 'print.ready' | 'print.readyPages' {
	return listPdfFiles().length > 0 ? 'print.ready' : 'print.readyPages';
}

/** The PDFs of one page, by its address in the first language. */
export function listPagePdfFiles(page: string): readonly PdfFile[] {
	return filesByPage().get(page) ?? [];
}

/** The PDFs that the list of a page would have if it, or the directory, were shorter. */
export function layoutsTooLong(page: string): readonly PrintFileLayout[] {
	if (!canMakePdfs()) return [];
	const files = groupByPage(loadContent().directory).get(page) ?? [];
	return files.filter(({ isMade }) => !isMade).map(({ layout }) => layout);
}

/** The bytes of a PDF of `listPdfFiles`. It says that it was made on the day that the build takes for today. */
export function renderPdfFile({ list, layout }: PdfFile): Promise<Uint8Array<ArrayBuffer>> {
	const { directory } = loadContent();
	const document = JSON.stringify(createPdfDocument(list, directory, firstLanguage(), codes[layout]));
	recipe ??= hashPdfRecipe(process.cwd());
	return cache.keep([recipe, layout, document, directory.today], () => {
		threads ??= createPdfThreads(process.cwd(), countThreads);
		return threads.write(layout, document, directory.today);
	});
}

/** The pages have a core of their own as long as they are rendered. */
function countThreads(): number {
	return arePagesRendered() ? pdfThreads : Math.max(1, pdfThreads - 1);
}

function filesByPage(): ReadonlyMap<string, readonly PdfFile[]> {
	if (!canMakePdfs()) return new Map();
	const lists = listsIn(firstLanguage());
	const known = byLists.get(lists);
	if (known !== undefined) return known;
	const byPage = groupByPage(loadContent().directory);
	const made = new Map(
		[...lists, ...formerListsIn(firstLanguage())].map((list) => {
			const files = byPage.get(list.page)?.filter(({ isMade }) => isMade) ?? [];
			return [list.page, files.map(({ layout, path }): PdfFile => ({ list, layout, path }))];
		}),
	);
	byLists.set(lists, made);
	return made;
}

const groupByPage = onceFor((directory: Directory) => Map.groupBy(listPrintFiles(directory), ({ page }) => page));

function canMakePdfs(): boolean {
	if (canBeMade !== undefined) return canBeMade;
	try {
		requirePdfParts(process.cwd());
		canBeMade = true;
	} catch (error) {
		canBeMade = false;
		const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
		warnOnce(
			`No PDF lists are made, neither *.pdf nor *-anslag.pdf, and no page links to one. What makes them could not be loaded: ${shortened(reason ?? '')}`,
		);
	}
	return canBeMade;
}
