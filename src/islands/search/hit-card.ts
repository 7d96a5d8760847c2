import type { ContactPointView, HitView, MarkedText } from '../../search/protocol.ts';
import { type CardLine, lineKinds } from '../../views/card-line.ts';
import { pageAddress } from '../page-address.ts';
import { language } from '../page-messages.ts';
import { address, contentLanguage, parts } from './elements.ts';
import { marked } from './marked-text.ts';

/** A card of the list of hits. It can show another hit instead, which costs a slow telephone less than a new card. */
export interface HitCard {
	readonly item: HTMLElement;
	/** Writes what differs from the hit that it shows. Text only ever enters as text nodes. */
	show(hit: HitView): void;
}

type Part =
	| 'title'
	| 'reason'
	| 'role'
	| 'organisation'
	| 'alias'
	| 'places'
	| 'reach'
	| CardLine['kind']
	| 'via'
	| ContactPointView['kind']
	| 'extension'
	| 'note'
	| 'mark'
	| 'status'
	| 'age';

/** Makes a card that shows nothing yet. */
export function createHitCard(): HitCard {
	const item = (parts.template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
	const elements = new Map<string, HTMLElement>();
	for (const each of item.querySelectorAll<HTMLElement>('[data-part]')) elements.set(each.dataset['part'] ?? '', each);
	const shown = new Map<Part, string>();
	return { item, show };

	function show(hit: HitView): void {
		const { age, alias, contactPoints, lines, status } = hit;
		const [phone] = (['phone', 'email', 'web'] as const).map((kind) =>
			link(
				kind,
				contactPoints.find((each) => each.kind === kind),
			),
		);
		(part('title') as HTMLAnchorElement).href = pageAddress(hit.path, address('home'));
		tellLanguage(part('title'), hit.namesPerson);
		write('title', hit.title);
		write('reason', plain(hit.reason));
		write('role', hit.role);
		write('organisation', hit.organisation);
		part('alias').lang = alias?.language ?? contentLanguage ?? language;
		write('alias', alias);
		write('places', hit.municipalities);
		write('reach', plain(hit.reach));
		for (const kind of lineKinds) {
			const line = lines.find((each) => each.kind === kind);
			part(kind).lang = (line?.isWritten && contentLanguage) || language;
			write(kind, line);
		}
		write('via', plain(hit.via));
		write('extension', plain(phone?.extension));
		write('note', plain(phone?.note));
		part('mark').classList.toggle('is-stale', age?.isStale === true);
		part('mark').hidden = age === undefined && status === undefined;
		write('status', plain(status && `${status}. `));
		write('age', plain(age?.sentence));
	}

	/** A line with a link; one that leads where it did before is left alone. */
	function link(kind: ContactPointView['kind'], contactPoint: ContactPointView | undefined) {
		const key = contactPoint?.uri ?? '';
		if (shown.get(kind) !== key) {
			shown.set(kind, key);
			const line = part(kind);
			line.hidden = contactPoint === undefined;
			const anchor = line.firstElementChild as HTMLAnchorElement;
			anchor.href = key;
			anchor.textContent = contactPoint?.text ?? '';
		}
		return contactPoint;
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
		return elements.get(name) as HTMLElement;
	}
}

/** The name of a person is no text to translate; a role is one in the language of the content. */
function tellLanguage(title: HTMLElement, namesPerson: boolean): void {
	if (title.translate !== namesPerson) return;
	title.translate = !namesPerson;
	if (namesPerson || contentLanguage === undefined) title.removeAttribute('lang');
	else title.lang = contentLanguage;
}

function plain(text: string | undefined): MarkedText | undefined {
	return text === undefined ? undefined : { text, highlights: [] };
}
