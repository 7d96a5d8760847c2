import { expect } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { chooseOption, findHits, findShown, type Shown } from './in-page.ts';
import { type Role, selectorsByRole } from './roles.ts';

/** What a reader does and sees on a page: all that the scenarios know of how the pages are built. */
export class Reader {
	readonly page: EnginePage;

	constructor(page: EnginePage) {
		this.page = page;
	}

	see(role: Role, name?: string): Promise<Shown[]> {
		return this.page.run(findShown, selectorsByRole[role], name ?? null, false);
	}

	/** The texts of what the page shows of a role. */
	async texts(role: Role, name?: string): Promise<string[]> {
		return (await this.see(role, name)).map(({ text }) => text);
	}

	/** Waits until the page shows it, scrolls to the first and presses there once it stands still: what loads meanwhile may move it. */
	async click(role: Role, name: string): Promise<void> {
		let place: Pick<Shown, 'x' | 'y'> | undefined;
		const isStill = async () => {
			const before = place;
			[place] = await this.page.run(findShown, selectorsByRole[role], name, true);
			const isLoaded = await this.page.run(
				() => document.readyState === 'complete' && document.fonts.status === 'loaded',
			);
			return isLoaded && place !== undefined && place.x === before?.x && place.y === before.y;
		};
		await expect.poll(isStill, { message: `${role} ${name}` }).toBe(true);
		if (place !== undefined) await this.page.clickAt(place.x, place.y);
	}

	/** Presses a link and waits until the page that it leads to has loaded: one that has the same links may still be shown until then. */
	async follow(name: string): Promise<void> {
		const before = await this.address();
		await this.click('link', name);
		// Between two pages Firefox has an empty one, whole at once.
		const isThere = () =>
			this.page.run(
				(...left) => !left.includes(location.href) && document.readyState === 'complete',
				before,
				'about:blank',
			);
		const arrive = (timeout: number) =>
			expect.poll(isThere, { message: `what the link ${name} leads to`, timeout }).toBe(true);
		// A driver may lose a press, which a reader's finger does not: it is given once more.
		await arrive(5000).catch(async () => {
			await this.click('link', name);
			await arrive(10_000);
		});
	}

	/** Types into the search field, instead of what stands there. */
	async search(words: string): Promise<void> {
		await this.click('searchbox', searchField);
		await this.page.run(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.select());
		await this.page.type(words);
	}

	/** The names of the hits, in order. */
	hits(): Promise<string[]> {
		return this.page.run(findHits, 'Träffar');
	}

	/** Unfolds the filters, which the page keeps behind a button. */
	async showFilters(): Promise<void> {
		await this.click('button', 'Filtrera…');
		await expect.poll(() => this.see('combobox', 'Kommun')).toHaveLength(1);
	}

	async choose(label: string, option: string): Promise<void> {
		await expect.poll(() => this.page.run(chooseOption, label, option), { message: `${label}: ${option}` }).toBe(true);
	}

	async searchedFor(): Promise<string | undefined> {
		return (await this.see('searchbox'))[0]?.value;
	}

	address(): Promise<string> {
		return this.page.run(() => location.href);
	}

	/** What has the focus: its text, or its tag where that would be long or nothing. */
	focused(): Promise<string> {
		return this.page.run(() => {
			const element = document.activeElement as HTMLElement;
			return element.tagName === 'MAIN' ? 'MAIN' : element.textContent.trim() || element.tagName;
		});
	}

	/** Presses Tab until something has the focus, at most so many times. */
	async tabTo(name: string, most = 40): Promise<void> {
		for (let presses = 0; presses < most; presses++) {
			await this.page.press('Tab');
			if ((await this.focused()) === name) return;
		}
		throw new Error(`"${name}" was not reached with ${most} presses of Tab`);
	}
}

/** The name of the search field. */
export const searchField = 'Namn, uppdrag, ämne, organisation eller ort';
