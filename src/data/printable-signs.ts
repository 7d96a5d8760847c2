import { loadTypefaces, type Typefaces } from '../pdf/text/typefaces.ts';
import { usualSigns } from './usual-signs.ts';

const usual = new Set([...usualSigns].map((sign) => sign.codePointAt(0)));

let typefaces: Typefaces | undefined;
let isMissing = false;

/**
 * True for a sign, given by its code point, that the PDFs can show. The typefaces are read at the first sign that is neither a Latin letter of
 * Europe nor usual beside them, since a check of an ordinary directory has no need of them; where they are not installed no PDF is made, and nothing is said.
 */
export function isPrintable(codePoint: number): boolean {
	if (codePoint >= 0x20 && codePoint < 0x17f && !(codePoint >= 0x7f && codePoint < 0xa0)) return true;
	if (usual.has(codePoint)) return true;
	if (typefaces === undefined && !isMissing) {
		try {
			typefaces = loadTypefaces(process.cwd());
		} catch {
			isMissing = true;
		}
	}
	return typefaces?.has(codePoint) ?? true;
}
