import { unescapeText } from './card-property.ts';

/** A number as a card has it. */
export interface CardNumber {
	/** With what people write round it. */
	readonly written: string;
	/** What an address of it (`tel:`) names as the extension. */
	readonly extension: string | undefined;
}

/**
 * Reads the value of a number, be it an address (RFC 3966) with parameters or what people write.
 *
 * @example readCardNumber('tel:+46-980-319210;ext=12') // => { written: '+46-980-319210', extension: '12' }
 */
export function readCardNumber(value: string): CardNumber {
	const text = unescapeText(value);
	const written = text.replace(/^tel:|;[a-z-]+(?:=.*)?$/giu, '').trim();
	return { written, extension: /;ext=(\d+)/iu.exec(text)?.[1] };
}
