import type { ContactPointView, HitView } from '../../search/protocol.ts';
import type { CardLine } from '../../views/card-line.ts';
import { pageAddress } from '../page-address.ts';

/**
 * A hit in a frame: what its card says on the start page, without what matched. It has makers of elements of its own: those of printouts would
 * become a script of their own for all pages that share them.
 *
 * @param home the start page in the reader's language
 * @param contentLanguage the language of what people have written, where the page is in another
 */
export function createHitItem(hit: HitView, home: URL, contentLanguage: string | undefined): HTMLElement {
	const {
		age,
		contactPoints,
		lines,
		municipalities,
		namesPerson,
		organisation,
		reach,
		reason,
		role,
		status,
		title,
		via,
	} = hit;
	const written = { lang: contentLanguage ?? '' };
	const name = make(
		'a',
		{ href: pageAddress(hit.path, home), ...(namesPerson ? { translate: false } : written) },
		title.text,
	);
	const more = { className: 'card-more' };
	const detail = ({ text, isWritten }: CardLine) => line(text, { ...(isWritten && written), ...more });
	const mark = [status && `${status}.`, age?.sentence].filter(Boolean).join(' ');
	return make(
		'li',
		{ className: 'card' },
		make(
			'div',
			{ className: 'card-who' },
			make('h3', { className: 'card-title' }, name),
			line(role?.text, written),
			line(reason, more),
		),
		make(
			'div',
			{ className: 'card-where' },
			line(organisation.text, written),
			line(municipalities?.text, more),
			line(reach, more),
			...lines.filter(({ place }) => place === 'where').map(detail),
		),
		make(
			'div',
			{ className: 'card-reach' },
			line(via, more),
			...contactPoints.map(createWay),
			...lines.filter(({ place }) => place === 'reach').map(detail),
		),
		line(mark, { className: age?.isStale ? 'fresh is-stale' : 'fresh' }),
	);
}

function createWay({ kind, uri, text, extension, note }: ContactPointView): HTMLElement {
	const link = make('a', { className: `reach reach-${kind}`, href: uri, rel: 'noopener noreferrer' }, text);
	return make('p', {}, link, ...[extension, note].map((each) => each && ` ${each}`));
}

function line(text: string | undefined, properties: object): HTMLElement | undefined {
	return text ? make('p', properties, text) : undefined;
}

/** Text only ever enters as text nodes. */
function make(name: string, properties: object, ...content: readonly (Node | string | undefined)[]): HTMLElement {
	const element = Object.assign(document.createElement(name), properties);
	if (element.lang === '') element.removeAttribute('lang');
	element.append(...content.filter((each) => each !== undefined));
	return element;
}
