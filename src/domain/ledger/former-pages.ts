import type { Directory } from '../directory.ts';
import { pageAddresses } from '../published-address.ts';
import { findEntryFrame, findEntryPage, findKindPage } from './entry-addresses.ts';
import type { FormerEntry } from './former-entries.ts';
import type { EntryKey, LedgerKind } from './ledger.ts';

/** A page that stands where something was, or at a second address of what is there. */
export interface FormerPage {
	/** Its address, in the site's first language. */
	readonly path: string;
	/** What was there. */
	readonly kind: LedgerKind;
	readonly state: FormerEntry['state'];
	/** What it leads to; undefined for the list of all that are of its kind. */
	readonly target: EntryKey | undefined;
	/** The address that it leads to, in the site's first language. */
	readonly to: string;
}

/** Every page that leads on or says that something is gone: those of what is there no more, and municipalities by their codes. */
export function listFormerPages({ former, formerMunicipalities, municipalities }: Directory): FormerPage[] {
	return [
		...[...municipalities, ...formerMunicipalities].map((municipality): FormerPage => {
			const target = { kind: 'municipality', id: municipality.code } as const;
			const path = pageAddresses.municipalityByCode(municipality);
			return { path, kind: 'municipality', state: 'moved', target, to: findEntryPage(target) };
		}),
		...former.map(({ kind, id, state, target }): FormerPage => {
			const to = target === undefined ? findKindPage(kind) : findEntryPage(target);
			return { path: findEntryPage({ kind, id }), kind, state, target, to };
		}),
	];
}

/** The framed pages of what is there no more under any id: they say so, in the frame, and where to go. */
export function listFormerFrames({ former }: Directory): FormerPage[] {
	return former.flatMap(({ kind, id, state, target }): FormerPage[] => {
		const path = findEntryFrame({ kind, id });
		if (path === undefined || (state === 'moved' && target?.kind === kind)) return [];
		const to = target === undefined ? findKindPage(kind) : findEntryPage(target);
		return [{ path, kind, state: state === 'moved' ? 'vanished' : state, target, to }];
	});
}
