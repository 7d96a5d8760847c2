// Ships to the browser.

/** A value of one part, or of several that stand apart; a part may have several values of its own. */
export type CardValue = string | readonly (string | readonly string[])[];

/** A property as jCard has it (RFC 7095 section 3.3): its name and the names of its parameters in small letters. */
export type CardProperty = readonly [
	name: string,
	parameters: Readonly<Record<string, string | readonly string[]>>,
	type: 'text' | 'uri' | 'timestamp',
	value: CardValue,
];

/** A business card as data, after vCard 4.0 (RFC 6350) in the form of jCard (RFC 7095). What is written as text is written from this. */
export type Card = readonly ['vcard', readonly CardProperty[]];
