import type { Translate } from '../../i18n/translate.ts';
import { type QrCode, qrCode } from '../../print/qr-code.ts';
import { createElement } from '../create-element.ts';

/** Pixels a side that a picture has at least: 8 cm in print at 300 dots an inch. */
const leastPixels = 1000;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws the code of a link kit that has a place for one, and offers it as a file. */
export function showQrCode(
	kit: HTMLElement,
	message: Translate<'link.qr' | 'link.qrAlt' | 'link.qrDownload' | 'link.qrExplained'>,
): void {
	const place = kit.querySelector('[data-link-part="qr"]');
	// The address is the first of the codes.
	const address = kit.querySelector('input')?.value;
	if (place === null || address === undefined) return;
	const code = qrCode(address);
	const name = `qr-${new URL(address).pathname.split('/').findLast((part) => part !== '') ?? 'start'}`;
	const files: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
		SVG: () => new Blob([svgFile(code)], { type: 'image/svg+xml' }),
		PNG: () => pngFile(code),
	};
	const buttons = Object.entries(files).map(([format, make]) => {
		const text = message('link.qrDownload', { format });
		const button = createElement('button', { class: 'button', type: 'button' }, text);
		button.addEventListener('click', async () => save(await make(), `${name}.${format.toLowerCase()}`));
		return button;
	});
	place.replaceWith(
		createElement(
			'div',
			{ class: 'kit-part' },
			createElement('h3', {}, message('link.qr')),
			createElement('p', {}, message('link.qrExplained')),
			createElement('div', { class: 'kit-qr', 'data-link-part': 'qr' }, draw(code, message('link.qrAlt', { address }))),
			createElement('div', { class: 'kit-row' }, ...buttons),
		),
	);
}

function draw({ path, size }: QrCode, label: string): SVGElement {
	const svg = document.createElementNS(svgNamespace, 'svg');
	svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', label);
	const modules = document.createElementNS(svgNamespace, 'path');
	modules.setAttribute('d', path);
	svg.append(modules);
	return svg;
}

/** White stands behind the black, for those who put it on a dark ground. */
function svgFile({ path, size }: QrCode): string {
	return `<svg xmlns="${svgNamespace}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** Each module is as many whole pixels, so that no edge is blurred. */
async function pngFile({ path, size }: QrCode): Promise<Blob> {
	const scale = Math.ceil(leastPixels / size);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size * scale;
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('This browser draws no picture');
	context.scale(scale, scale);
	context.fillStyle = '#fff';
	context.fillRect(0, 0, size, size);
	context.fillStyle = '#000';
	context.fill(new Path2D(path));
	return new Promise((resolve, reject) => {
		canvas.toBlob((file) => (file === null ? reject(new Error('No picture')) : resolve(file)), 'image/png');
	});
}

function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
