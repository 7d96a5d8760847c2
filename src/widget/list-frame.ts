import { frameHeight, frameSandbox } from '../domain/embed-frame.ts';
import { listenToFrame } from './frame-heights.ts';

const longestWaitMs = 10_000;

/** So long after it has come, a page that has not said how high it is, is taken for an error where there is another to try. */
const saysHeightWithinMs = 2000;

/**
 * Puts a framed page into a shadow root, out of sight until it has said how high it is: a page that is not the directory's never does, and neither
 * does an error.
 *
 * @param address where the page may be, and `others` where it may be else
 * @param shown called when the page is there to be seen
 * @returns what ends the wait
 */
export function frameList(
	root: ShadowRoot,
	[address = '', ...others]: readonly string[],
	title: string,
	shown: () => void,
): () => void {
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
	let end = () => {
		clearTimeout(wait);
		forget();
		frame.remove();
	};
	const giveUp = () => {
		end();
		// Another frame, since another page in this would be a step back for the reader.
		if (others.length > 0) end = frameList(root, others, title, shown);
	};
	let wait = setTimeout(giveUp, longestWaitMs);
	if (others.length > 0) {
		frame.addEventListener('load', () => {
			if (frame.className === '') return;
			clearTimeout(wait);
			wait = setTimeout(giveUp, saysHeightWithinMs);
		});
	}
	root.append(frame);
	return () => end();
}
