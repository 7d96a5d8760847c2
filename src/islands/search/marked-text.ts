import type { MarkedText } from '../../search/protocol.ts';

/** The text with `<mark>` round what matched. */
export function marked({ text, highlights }: MarkedText): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let done = 0;
	for (const [start, end] of highlights) {
		const mark = document.createElement('mark');
		mark.textContent = text.slice(start, end);
		if (start > done) nodes.push(text.slice(done, start));
		nodes.push(mark);
		done = end;
	}
	if (done < text.length) nodes.push(text.slice(done));
	return nodes;
}
