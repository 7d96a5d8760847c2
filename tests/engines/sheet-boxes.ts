/** A sheet of the print page: its size in millimetres, as on paper, its text without spaces, and the texts that reach outside their part of it. */
export interface SheetBox {
	readonly width: number;
	readonly height: number;
	readonly text: string;
	readonly outside: readonly string[];
}

/** Measures the sheets that the print page shows. Runs in the page: it uses nothing from outside itself. */
export function measureSheets(): SheetBox[] {
	const millimetre = 96 / 25.4;
	return [...document.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => {
		// One that is out of sight has no layout until it is asked for.
		sheet.scrollIntoView({ behavior: 'instant' });
		const zoom = Number(getComputedStyle(sheet).zoom);
		const own = sheet.getBoundingClientRect();
		const texts = [...sheet.querySelectorAll<HTMLElement>('p, h1, h2, h3, svg')];
		const outside = texts.filter((text) => {
			const box = text.getBoundingClientRect();
			const part = (text.closest('.sheet-panel, .sheet-label, .sheet-card, td, th') ?? sheet).getBoundingClientRect();
			return [part, own].some(
				({ left, top, right, bottom }) =>
					box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1,
			);
		});
		return {
			width: own.width / zoom / millimetre,
			height: own.height / zoom / millimetre,
			text: (sheet.textContent ?? '').replace(/\s+/gu, ''),
			outside: outside.map((text) => text.textContent ?? ''),
		};
	});
}
