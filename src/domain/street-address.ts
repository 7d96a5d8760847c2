import { z } from 'zod';
import { report } from './schema-finding.ts';
import { line, nameLine, normaliseText } from './text.ts';

/** A Swedish postal code, written as readers write it: `939 31`. */
const postalCode = z.string().transform((value, context): string => {
	const digits = value.replace(/^\s*SE?-/iu, '').replace(/\s/gu, '');
	if (!/^[1-9]\d{4}$/u.test(digits)) return report(context, 'postal-code-invalid', { value });
	return `${digits.slice(0, 3)} ${digits.slice(3)}`;
});

const streetAddressSchema = z.strictObject({
	/** Street and number, or box: "Storgatan 13", "Box 12". */
	street: line(120),
	/** Five digits. */
	postalCode,
	/** The post town. */
	town: nameLine(60),
});

/** A Swedish address of a place that is visited or that post is sent to. One line, "Storgatan 13, 939 31 Malå", is short for its three parts. */
export const streetAddressField = z.preprocess(splitAddress, streetAddressSchema);

export type StreetAddress = z.output<typeof streetAddressSchema>;

/**
 * The lines of an address as they stand on an envelope.
 *
 * @example addressLines({ street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' }) // => ['Storgatan 13', '939 31 Malå']
 */
export function addressLines({ street, postalCode: code, town }: StreetAddress): [street: string, town: string] {
	return [street, `${code} ${town}`];
}

/**
 * An address in one line.
 *
 * @example formatAddress({ street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' }) // => 'Storgatan 13, 939 31 Malå'
 */
export function formatAddress(address: StreetAddress): string {
	return addressLines(address).join(', ');
}

/** The same; undefined where one line would be read as another address, so that it needs its three parts. */
export function addressInOneLine(address: StreetAddress): string | undefined {
	const line = formatAddress(address);
	const { data: read } = streetAddressField.safeParse(line);
	const isSame =
		read?.street === address.street && read.postalCode === address.postalCode && read.town === address.town;
	return isSame ? line : undefined;
}

function splitAddress(value: unknown, context: z.RefinementCtx): unknown {
	if (typeof value !== 'string') return value;
	const parts = /^(?<street>.+?),?\s+(?<postalCode>(?:SE?-)?\d{3} ?\d{2})\s+(?<town>\D+)$/iu.exec(normaliseText(value));
	return parts?.groups ?? report(context, 'postal-code-missing', { value });
}
