// What runs in the page: each function is sent there as text, and uses nothing from outside itself.

/** What a reader is told of one thing that the page shows. */
export interface Shown {
	readonly name: string;
	readonly text: string;
	readonly value: string;
	readonly isChecked: boolean;
	readonly isFocused: boolean;
	/** The middle, in CSS pixels from the upper left of the window. */
	readonly x: number;
	readonly y: number;
}

/**
 * What the page shows of what a selector finds, in the order of the page; with a name, what has exactly that name, or begins with it where the
 * name ends with `…`. With `isReached` the first is scrolled to.
 */
export function findShown(selector: string, name: string | null, isReached: boolean): Shown[] {
	const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
	const nameOf = (element: HTMLElement) => {
		const labelledBy = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
		const texts = [
			element.getAttribute('aria-label'),
			labelledBy.map((id) => document.getElementById(id)?.textContent).join(' '),
			labels.map((label) => label.textContent).join(' '),
			element.textContent,
		];
		return squeeze(texts.find((text) => squeeze(text) !== ''));
	};
	const isNamed = (element: HTMLElement) =>
		name === null ||
		(name.endsWith('…') ? nameOf(element).startsWith(name.slice(0, -1)) : nameOf(element) === squeeze(name));
	const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
		(element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			element.closest('[aria-hidden="true"], [inert]') === null &&
			isNamed(element),
	);
	if (isReached) found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
	return found.map((element) => {
		// The first line of a link that is broken over two: the middle of both may be beside either.
		const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
		return {
			name: nameOf(element),
			text: squeeze(element.textContent),
			value: 'value' in element ? String(element.value) : '',
			isChecked: 'checked' in element && element.checked === true,
			isFocused: document.activeElement === element,
			x: box.left + box.width / 2,
			y: box.top + box.height / 2,
		};
	});
}

/** The names of the contacts that were found, from the region with this name. */
export function findHits(region: string): string[] {
	const results = [...document.querySelectorAll<HTMLElement>('section')].find((section) => {
		const heading = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
		return [section.getAttribute('aria-label'), heading?.textContent?.trim()].includes(region);
	});
	return [...(results?.querySelectorAll<HTMLElement>('li h3') ?? [])]
		.filter((heading) => heading.checkVisibility())
		.map((heading) => heading.textContent.trim());
}

/**
 * Chooses what a select has by the text of an option, without the number of hits that stands after it, as picking it does: the list that opens
 * is the system's, and no driver reaches it. Gives whether there is such an option.
 */
export function chooseOption(label: string, text: string): boolean {
	const select = [...document.querySelectorAll('select')].find(({ labels }) =>
		[...labels].some((each) => each.checkVisibility() && each.textContent?.trim() === label),
	);
	const option = [...(select?.options ?? [])].find((each) => each.text.replace(/\s\(\d+\)$/u, '') === text);
	if (select === undefined || option === undefined) return false;
	select.focus();
	option.selected = true;
	for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
	return true;
}

/** The colours of the first element of a selector and of what lies under it, as red, green and blue from 0 to 255. */
export function findColours(selector: string): { text: number[]; ground: number[] } {
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const toParts = (colour: string) => {
		if (context === null) throw new Error('No canvas');
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
		return [...context.getImageData(0, 0, 1, 1).data];
	};
	let under = document.querySelector(selector);
	if (under === null) throw new Error(`No ${selector}`);
	const text = toParts(getComputedStyle(under).color).slice(0, 3);
	let ground = toParts(getComputedStyle(under).backgroundColor);
	while (ground[3] === 0 && under.parentElement !== null) {
		under = under.parentElement;
		ground = toParts(getComputedStyle(under).backgroundColor);
	}
	return { text, ground: ground.slice(0, 3) };
}

/** The address that the code on a printed sheet leads to: the preview has it when it is about to be printed. */
export function findCodeOnPaper(): string {
	dispatchEvent(new Event('beforeprint'));
	const link = document.querySelector<HTMLAnchorElement>('.sheet a[href*="/utskrift/#"]');
	const address = link?.href;
	dispatchEvent(new Event('afterprint'));
	if (address === undefined) throw new Error('No sheet has a code');
	return address;
}
