import { emailUri } from '../domain/contact-point-uri.ts';
import { type CorrectionTarget, findCorrectionTarget } from '../domain/corrections.ts';
import type { Contact } from '../domain/directory.ts';
import { absoluteAddress, localise, pageAddresses } from '../domain/published-address.ts';
import { isUndecidedAddress, type Language, type Site } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { contactFields } from './changed-fields.ts';
import { listContactLines } from './contact-lines.ts';
import { shortAddress } from './short-address.ts';

/** How a reader tells the owner that something is not right: nothing is sent before the reader does so. */
export interface Correction {
	/** Opens a message, or the form of a Git host, in which the rest is written already. */
	readonly uri: string;
	/** Where it goes, as one writes it down. */
	readonly written: string;
	/** What happens, in a sentence. */
	readonly explained: string;
}

/** Mail programs and hosts cut what is longer. */
export const longestCorrection = 2000;

/**
 * What a correction of a contact begins with: which entry and which page, room for what is right, and what is published today. Whole lines of the last are left
 * out where they would make it too long.
 */
export function createCorrection(
	contact: Contact,
	site: Site,
	t: Translate,
	language: Language,
): Correction | undefined {
	const page = absoluteAddress(site.url, localise(pageAddresses.contact(contact), language, site.languages));
	const [role, organisation] = (['role', 'organisation'] as const).map((key) => {
		return `${t(contactFields[key].label)}: ${contactFields[key].texts(contact, t, language).join(', ')}`;
	});
	return writeCorrection(site, t, {
		subject: t('correction.subject', { id: contact.id }),
		head: [
			t('correction.entry', { id: contact.id }),
			...(isUndecidedAddress(site.url) ? [] : [t('site.pageAddress', { address: page })]),
		],
		today: [role ?? '', organisation ?? '', ...listContactLines(contact, t, language)],
	});
}

/** The same of no contact in particular. */
export function createGeneralCorrection(site: Site, name: string, t: Translate): Correction | undefined {
	return writeCorrection(site, t, { subject: t('correction.subject', { id: name }), head: [], today: [] });
}

/** What paper says of it: where to write; undefined where there is nowhere. */
export function describeCorrection(site: Site, t: Translate<'print.wrong'>): string | undefined {
	const target = findCorrectionTarget(site);
	return target && t('print.wrong', { address: writtenTarget(target) });
}

interface Draft {
	readonly subject: string;
	readonly head: readonly string[];
	readonly today: readonly string[];
}

function writeCorrection(site: Site, t: Translate, { subject, head, today }: Draft): Correction | undefined {
	const target = findCorrectionTarget(site);
	if (target === undefined) return undefined;
	const write = (lines: readonly string[]) => writeUri(target, subject, lines);
	const needed = [...head, ...(head.length === 0 ? [] : ['']), t('correction.right'), '', ''];
	const lines = today.length === 0 ? needed : [...needed, t('correction.today')];
	const rest = t('correction.rest');
	const isFitting = (each: readonly string[]) => write([...each, rest]).length <= longestCorrection;
	const tooMany = today.findIndex((_, index) => !isFitting([...lines, ...today.slice(0, index + 1)]));
	const fitting = tooMany === -1 ? [...lines, ...today] : [...lines, ...today.slice(0, tooMany), rest];
	// The address of a site may by itself be as long as all of it may be.
	const kept = isFitting(lines) ? fitting : [];
	return {
		uri: write(kept),
		written: writtenTarget(target),
		explained:
			target.kind === 'mail' ? t('correction.mail') : t('correction.form', { host: new URL(target.project).hostname }),
	};
}

/** Every sign of the values that could mean something is escaped (RFC 6068 section 2, RFC 3986). */
function writeUri(target: CorrectionTarget, subject: string, lines: readonly string[]): string {
	const [title, text] = [subject, lines.join('\n').replace(/\n/gu, '\r\n')].map(encodeURIComponent);
	switch (target.kind) {
		case 'mail':
			return `${emailUri(target.address)}?subject=${title}&body=${text}`;
		case 'gitlab':
			return `${target.project}/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${text}`;
		default:
			return `${target.project}/issues/new?title=${title}&body=${text}`;
	}
}

function writtenTarget(target: CorrectionTarget): string {
	if (target.kind === 'mail') return target.address;
	return shortAddress(target.project, target.kind === 'gitlab' ? '/-/issues' : '/issues');
}
