import type { Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { absoluteAddress, localise, pageAddresses } from '../domain/published-address.ts';
import { listSelectionAliases } from '../domain/selection-aliases.ts';
import { isUndecidedAddress, type Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import type { PrintSource } from '../print/print-source.ts';
import { type ListView, sectionsToShow } from '../views/list-view.ts';
import { createPaperView } from '../views/paper-view.ts';
import { createFingerprint, fingerprintId } from './fingerprint.ts';

/** Describes the whole directory for printing in a language. */
export function buildPrintSource(directory: Directory, lists: readonly ListView[], language: Language): PrintSource {
	const t = translator(language);
	const { name, url, languages } = directory.site;
	const positions = new Map(directory.contacts.map((contact, position) => [contact, position]));
	const earlier = Map.groupBy(
		directory.former.filter(
			({ kind, state, target }) => kind === 'contact' && state === 'moved' && target?.kind === kind,
		),
		({ target }) => target?.id,
	);
	return {
		siteName: textIn(name, language, languages).text,
		home: isUndecidedAddress(url)
			? undefined
			: absoluteAddress(url, localise(pageAddresses.start(), language, languages)),
		contacts: directory.contacts.map((contact) => {
			const earlierIds = earlier.get(contact.id)?.map(({ id }) => fingerprintId(id));
			return {
				...createPaperView(contact, t, language),
				id: contact.id,
				isEnded: contact.status === 'ended',
				isVacant: contact.status === 'vacant',
				replacedBy: contact.replacedBy,
				verified: contact.verified,
				fingerprint: createFingerprint(contact),
				...(earlierIds && { earlierIds }),
			};
		}),
		lists: lists.map((list) => ({
			selection: list.selection,
			page: list.page,
			title: list.title,
			isWritten: list.isWritten,
			sections: sectionsToShow(list).map(({ heading, contacts }) => ({
				heading,
				contacts: contacts.map((contact) => positions.get(contact) ?? -1),
			})),
		})),
		aliases: listSelectionAliases(directory),
	};
}
