import type { ContactPointView, HitView, MarkedText } from '../../search/protocol.ts';
import { describeAge } from '../../views/age.ts';
import { describeReach } from '../../views/reach.ts';
import { describeStatus } from '../../views/status.ts';
import { pageAddress } from '../page-address.ts';
import { language } from '../page-messages.ts';
import { address, contentLanguage, message, parts } from './elements.ts';
import { marked } from './marked-text.ts';

/** A card of the list of hits. It can show another hit instead, which costs a slow telephone less than a new card. */
export interface HitCard {
	readonly item: HTMLElement;
	/** Writes what differs from the hit that it shows. Text only ever enters as text nodes. */
	show(hit: HitView): void;
}

type Part =
	| 'title'
	| 'why'
	| 'role'
	| 'organisation'
	| 'alias'
	| 'places'
	| 'reach'
	| 'topics'
	| 'phone'
	| 'extension'
	| 'email'
	| 'mark'
	| 'status'
	| 'age';

/** What is older than this day is stale. */
const staleBefore = parts.form.dataset['staleBefore'] ?? '';

/** Makes a card that shows nothing yet. */
export function createHitCard(): HitCard {
	const item = (parts.template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
	const elements = new Map<string, HTMLElement>();
	for (const each of item.querySelectorAll<HTMLElement>('[data-part]')) elements.set(each.dataset['part'] ?? '', each);
	const shown = new Map<Part, string>();
	return { item, show };

	function show(hit: HitView): void {
		const { path, status, tier, verified } = hit;
		const statusText = describeStatus(status, message);
		const age = describeAge({ verified, stale: verified < staleBefore }, message, language);
		(part('title') as HTMLAnchorElement).href = pageAddress(path, address('home'));
		tellLanguage(part('title'), hit.namesPerson);
		write('title', hit.title);
		write('why', plain(tier === undefined ? '' : (reasons[tier] ?? '')));
		write('role', hit.role);
		write('organisation', hit.organisation);
		part('alias').lang = hit.alias?.language ?? contentLanguage ?? language;
		write('alias', hit.alias);
		write('places', hit.municipalities);
		write('reach', plain(hit.reach === undefined ? '' : describeReach(hit.reach, message)));
		write('topics', hit.topics);
		link('phone', hit.phone);
		const extension = hit.phone?.extension;
		write('extension', plain(extension === undefined ? '' : message('contact.extension', { extension })));
		link('email', hit.email);
		part('mark').classList.toggle('is-stale', age.isStale);
		write('status', statusText === undefined ? undefined : plain(`${statusText}. `));
		write('age', plain(age.sentence));
	}

	/** A line with a link; one that leads where it did before is left alone. */
	function link(name: 'phone' | 'email', contactPoint: ContactPointView | undefined): void {
		const key = contactPoint?.uri ?? '';
		if (shown.get(name) === key) return;
		shown.set(name, key);
		const line = part(name);
		line.hidden = contactPoint === undefined;
		const anchor = line.firstElementChild as HTMLAnchorElement;
		anchor.href = key;
		anchor.textContent = contactPoint?.text ?? '';
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

const reasons: Partial<Record<NonNullable<HitView['tier']>, string>> = {
	variant: message('search.similar'),
	fuzzy: message('search.similar'),
	nickname: message('search.nickname'),
	phonetic: message('search.sounds'),
};

/** The name of a person is no text to translate; a role is one in the language of the content. */
function tellLanguage(title: HTMLElement, namesPerson: boolean): void {
	if (title.translate !== namesPerson) return;
	title.translate = !namesPerson;
	if (namesPerson || contentLanguage === undefined) title.removeAttribute('lang');
	else title.lang = contentLanguage;
}

function plain(text: string): MarkedText {
	return { text, highlights: [] };
}
