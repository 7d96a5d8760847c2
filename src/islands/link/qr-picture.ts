import type { Translate } from '../../i18n/translate.ts';
import { type QrCode, qrCode } from '../../print/qr-code.ts';

/** Pixels a side that a picture has at least: 8 cm in print at 300 dots an inch. */
const leastPixels = 1000;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws the code of a link kit, and offers it as a file. */
export function showQrCode(kit: HTMLElement, message: Translate<'link.qrAlt'>): void {
	const address = kit.dataset['address'] ?? '';
	const code = qrCode(address);
	kit.querySelector('[data-link-part="qr"]')?.replaceChildren(draw(code, message('link.qrAlt', { address })));
	const name = `qr-${new URL(address).pathname.split('/').findLast((part) => part !== '') ?? 'start'}`;
	const files: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
		svg: () => new Blob([svgFile(code)], { type: 'image/svg+xml' }),
		png: () => pngFile(code),
	};
	for (const button of kit.querySelectorAll<HTMLElement>('[data-link-download]')) {
		const format = button.dataset['linkDownload'] ?? '';
		button.classList.remove('invisible');
		button.addEventListener('click', async () => {
			const file = await files[format]?.();
			if (file) save(file, `${name}.${format}`);
		});
	}
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
