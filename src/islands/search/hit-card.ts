import type { MarkedText, ShownHit } from '../../search/protocol.ts';
import { dayInWords } from '../page-messages.ts';
import { address, contentLanguage, message, parts } from './elements.ts';

/** A card of the list of hits. It can show another hit instead, which costs a slow telephone less than a new card. */
export interface HitCard {
	readonly item: HTMLElement;
	/** Writes what differs from the hit that it shows. Text only ever enters as text nodes. */
	show(hit: ShownHit): void;
}

type Part = 'title' | 'why' | 'role' | 'organisation' | 'alias' | 'places' | 'mark';

/** Makes a card that shows nothing yet. */
export function createHitCard(): HitCard {
	const item = (parts.template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
	const elements = new Map<string, HTMLElement>();
	for (const each of item.querySelectorAll<HTMLElement>('[data-part]')) elements.set(each.dataset['part'] ?? '', each);
	const shown = new Map<Part, string>();
	return { item, show };

	function show(hit: ShownHit): void {
		const isStale = hit.verified < (parts.form.dataset['staleBefore'] ?? '');
		(part('title') as HTMLAnchorElement).href = new URL(`kontakt/${hit.id}/`, address('home')).href;
		write('title', hit.title);
		write('why', plain(hit.tier === undefined ? '' : (reasons[hit.tier] ?? '')));
		write('role', hit.role);
		write('organisation', hit.organisation);
		part('alias').lang = hit.alias?.language ?? contentLanguage;
		write('alias', hit.alias);
		write('places', hit.places);
		part('mark').classList.toggle('is-stale', isStale);
		write('mark', plain(markText(hit, isStale)));
	}

	/** An empty part is not shown; one that says the same as before is left alone. */
	function write(name: Part, text: MarkedText | undefined): void {
		const key = text === undefined ? '' : `${text.text}\n${text.highlights.join(' ')}`;
		if (shown.get(name) === key) return;
		shown.set(name, key);
		part(name).hidden = text === undefined || text.text === '';
		part(name).replaceChildren(...(text === undefined ? [] : marked(text)));
	}

	function part(name: Part): HTMLElement {
		const found = elements.get(name);
		if (found === undefined) throw new Error(`The template for a hit has no [data-part="${name}"]`);
		return found;
	}
}

const reasons: Partial<Record<NonNullable<ShownHit['tier']>, string>> = {
	variant: message('search.similar'),
	fuzzy: message('search.similar'),
	phonetic: message('search.sounds'),
};

function markText({ status, verified }: ShownHit, isStale: boolean): string {
	const date = dayInWords(verified);
	const texts = [message(isStale ? 'fresh.staleVerified' : 'fresh.verified', { date })];
	if (status !== 'current') texts.unshift(message(`contact.${status}`));
	return texts.join('. ');
}

function plain(text: string): MarkedText {
	return { text, highlights: [] };
}

/** The text with `<mark>` round what matched. */
function marked({ text, highlights }: MarkedText): (Node | string)[] {
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
