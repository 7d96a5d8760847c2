import type { Caution } from './cautions.ts';
import type { ContactEntry } from './contact.ts';
import { listDetailTexts } from './details.ts';
import type { OrganisationEntry } from './organisation.ts';
import { finding } from './problem.ts';
import { formatCodePoint } from './text.ts';
import { variationSelector } from './variation-selector.ts';

/** A text that is printed, and the keys that lead to it. */
type PrintedText = readonly [text: string | undefined, path: readonly PropertyKey[]];

/** What the PDFs print of a contact. */
export function listContactTexts(contact: ContactEntry): PrintedText[] {
	const { role, person, phones, note } = contact;
	return [
		[role, ['role']],
		[person?.given, ['person', 'given']],
		[person?.family, ['person', 'family']],
		...listPhoneTexts(phones),
		...listDetailTexts(contact),
		[note, ['note']],
	];
}

/** What the PDFs print of an organisation. */
export function listOrganisationTexts(organisation: OrganisationEntry): PrintedText[] {
	const { name, phones } = organisation;
	return [[name, ['name']], ...listPhoneTexts(phones), ...listDetailTexts(organisation)];
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

function listPhoneTexts(phones: ContactEntry['phones']): PrintedText[] {
	return phones.flatMap(({ label, hours }, index): PrintedText[] => [
		[label, ['phones', index, 'label']],
		[hours, ['phones', index, 'hours']],
	]);
}
