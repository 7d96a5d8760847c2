import { z } from 'zod';
import { report } from './schema-finding.ts';

/** A language tag such as `sv`, `se`, `sma` or `sv-FI`, checked by the runtime's own BCP 47 parser. */
export const languageTag = z.string().transform((value, context) => {
	try {
		return new Intl.Locale(value.trim()).toString();
	} catch {
		return report(context, 'language-invalid', { value });
	}
});
