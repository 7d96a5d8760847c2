import type { Language } from '../domain/site.ts';

/** What a new directory is asked, in the order of the questions. */
export const settingNames = ['name', 'short-name', 'owner', 'url', 'languages', 'municipalities', 'accent'] as const;

export type SettingName = (typeof settingNames)[number];

/** The answers as they were written. */
export type Settings = Readonly<Record<SettingName, string>>;

/** A reserved address (RFC 2606 section 2), which stands for one that nobody has decided. */
const undecidedAddress = 'https://kontakter.example/';

/** The most that the head of a page has room for. */
const shortest = 30;

/** What is proposed where nothing else is said; the empty text where only a person can say. */
export function proposeSetting(setting: SettingName, given: Partial<Settings>): string {
	switch (setting) {
		case 'short-name':
			return shortenName(given.name ?? '');
		case 'url':
			return undecidedAddress;
		case 'languages':
			return 'sv' satisfies Language;
		case 'accent':
			return '#2a5d84';
		default:
			return '';
	}
}

/** A setting that nothing can be proposed for, and that a directory cannot be without. */
export function isNeeded(setting: SettingName): boolean {
	return setting === 'name' || setting === 'owner';
}

/** As many of the first words as there is room for, without a word that leads on to the next. */
function shortenName(name: string): string {
	const words = name.trim().split(/\s+/u);
	while (
		words.join(' ').length > shortest ||
		(words.length > 1 && /^(?:i|på|för|och|of|in|for|and)$/iu.test(words.at(-1) ?? ''))
	) {
		words.pop();
	}
	return words.join(' ') || 'Kontaktkatalog';
}
