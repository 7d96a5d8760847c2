import { frameHeight, frameSandbox } from '../domain/embed-frame.ts';
import { listenToFrame } from './frame-heights.ts';

const longestWaitMs = 10_000;

/**
 * Puts a framed page into a shadow root, out of sight until it has said how high it is: a page that is not the directory's never does, and neither
 * does an error.
 *
 * @param shown called when the page is there to be seen
 * @returns what ends the wait
 */
export function frameList(root: ShadowRoot, address: string, title: string, shown: () => void): () => void {
	const frame = document.createElement('iframe');
	frame.className = 'waiting';
	frame.title = title;
	frame.referrerPolicy = 'no-referrer';
	frame.setAttribute('sandbox', frameSandbox);
	frame.height = String(frameHeight);
	frame.src = address;
	const forget = listenToFrame(frame, () => {
		clearTimeout(wait);
		if (frame.className === '') return;
		frame.className = '';
		shown();
	});
	const end = () => {
		clearTimeout(wait);
		forget();
		frame.remove();
	};
	const wait = setTimeout(end, longestWaitMs);
	root.append(frame);
	return end;
}
