import type { Caution } from './cautions.ts';
import type { ContactEntry } from './contact.ts';
import { textsOfDetails } from './details.ts';
import type { OrganisationEntry } from './organisation.ts';
import { finding } from './problem.ts';
import { formatCodePoint } from './text.ts';

/** Chooses between forms of the sign before it, such as a coloured and a plain one, and shows nothing itself. */
export const variationSelector = /^[\uFE00-\uFE0F]$/u;

/** A text that is printed, and the keys that lead to it. */
type PrintedText = readonly [text: string | undefined, path: readonly PropertyKey[]];

/** What the PDFs print of a contact. */
export function printedTextsOfContact(contact: ContactEntry): PrintedText[] {
	const { role, person, phones, note } = contact;
	return [
		[role, ['role']],
		[person?.given, ['person', 'given']],
		[person?.family, ['person', 'family']],
		...printedTextsOfPhones(phones),
		...textsOfDetails(contact),
		[note, ['note']],
	];
}

/** What the PDFs print of an organisation. */
export function printedTextsOfOrganisation(organisation: OrganisationEntry): PrintedText[] {
	const { name, phones } = organisation;
	return [[name, ['name']], ...printedTextsOfPhones(phones), ...textsOfDetails(organisation)];
}

/** A warning for each text with signs that no typeface of the PDFs has, which are printed as question marks there. */
export function findUnprintable(texts: readonly PrintedText[], isPrintable: (codePoint: number) => boolean): Caution[] {
	return texts.flatMap(([text = '', path]) => {
		const signs = new Set<string>();
		for (const sign of text.normalize('NFC')) {
			if (sign === '\n' || isPrintable(sign.codePointAt(0) ?? 0) || variationSelector.test(sign)) continue;
			signs.add(sign);
		}
		if (signs.size === 0) return [];
		const named = [...signs].slice(0, 10).map((sign) => `${sign} (${formatCodePoint(sign)})`);
		if (signs.size > named.length) named.push('…');
		return [{ finding: finding('text-not-printable', { signs: named.join(', ') }), path }];
	});
}

function printedTextsOfPhones(phones: ContactEntry['phones']): PrintedText[] {
	return phones.flatMap(({ label, hours }, index): PrintedText[] => [
		[label, ['phones', index, 'label']],
		[hours, ['phones', index, 'hours']],
	]);
}
