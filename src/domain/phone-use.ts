/** What a number is for, as far as other programs tell numbers apart. */
export type PhoneUse = 'voice' | 'mobile' | 'switchboard' | 'fax' | 'textphone' | 'text' | 'pager';

/** By words in what people have written of a number. The first that fits is what it is: a "mobilväxel" is a switchboard, "sms" to a mobile a mobile's. */
const words: readonly (readonly [use: PhoneUse, pattern: RegExp])[] = [
	['textphone', /texttelefon|textphone/u],
	['fax', /fax/u],
	['switchboard', /växel|huvudnummer|switchboard|main number/u],
	['pager', /personsök|pager/u],
	['mobile', /mobil|cell/u],
	['text', /\bsms\b|text message/u],
];

/**
 * What a number is for, by what people have called it.
 *
 * @example findPhoneUse('jourmobil') // => 'mobile'
 */
export function findPhoneUse(label = ''): PhoneUse {
	const written = label.toLowerCase();
	return words.find(([, pattern]) => pattern.test(written))?.[0] ?? 'voice';
}
