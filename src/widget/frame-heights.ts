import { heightQuestion, readHeight } from '../domain/embed-frame.ts';
import { hostColours } from './host-colours.ts';

/** Frames that the element has put in, with what is to happen when they say how high they are. */
const ownFrames = new Map<HTMLIFrameElement, (height: number) => void>();

/** Has a frame's height told. The frame may stand where no document can see it. */
export function listenToFrame(frame: HTMLIFrameElement, told: (height: number) => void): () => void {
	ownFrames.set(frame, told);
	return () => ownFrames.delete(frame);
}

/**
 * Gives each frame with a page of the directory the height of what is in it, and has it take the colours that it stands in. Nothing but a height is ever
 * taken from a message, and only from the page in that frame: the window must be the frame's own, and the origin exactly the directory's, or none where
 * the frame is not allowed one.
 *
 * @param root the directory's address, with a slash at its end
 */
export function fitFrames(root: string): void {
	const { origin } = new URL(root);
	const asked = new WeakSet<HTMLIFrameElement>();
	const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(root));
	addEventListener('message', ({ data, origin: from, source }) => {
		const height = readHeight(data);
		if (height === undefined || source === null) return;
		for (const frame of [...ownFrames.keys(), ...frames()]) {
			if (frame.contentWindow !== source || from !== originOf(frame, origin)) continue;
			setHeight(frame, height);
			ownFrames.get(frame)?.(height);
			if (!asked.has(frame)) ask(frame);
			asked.add(frame);
		}
	});
	frames().forEach(ask);
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => frames().forEach(ask));
}

/** Its answer is its height. To any origin: it has only colours in it. */
function ask(frame: HTMLIFrameElement): void {
	frame.contentWindow?.postMessage({ type: heightQuestion, look: hostColours(frame) }, '*');
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
	frame.style.height = `${height}px`;
	frame.style.border = '0';
}

function originOf({ sandbox }: HTMLIFrameElement, origin: string): string {
	return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : origin;
}
