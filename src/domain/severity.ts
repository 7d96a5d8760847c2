import type { Finding } from './problem.ts';
import type { ProblemCode } from './problem-arguments.ts';

/** An `error` stops a build; a `warning` is told and built all the same. */
export type Severity = 'error' | 'warning';

/** How grave a problem is, which its code alone decides; problems that are only counted are as grave as those they are like. */
export function getSeverity(about: Finding): Severity {
	const code = about.code === 'problems-not-listed' ? about.args.of : about.code;
	return WARNINGS.has(code) ? 'warning' : 'error';
}

/** What is ordinary, or does no harm when it is published; what would publish something false, dangerous or broken is an error. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'changes-not-recorded',
	'contact-email-of-another',
	'contact-ended-with-person',
	'contact-person-duplicate',
	'csv-encoding-guessed',
	'date-improbable',
	'editing-field-unfit',
	'editing-file-ending',
	'file-bom',
	'file-unused',
	'golden-query-contact-unknown',
	'golden-query-missed',
	'pdf-text-unreadable',
	'pdf-too-long',
	'permalinks-row-missing',
	'permalinks-target-unknown',
	'permalinks-vanished',
	'person-source-title',
	'phone-premium',
	'publish-wider',
	'reading-guessed',
	'reading-repaired',
	'release-too-long',
	'sheet-column-unit',
	'sheet-column-unknown',
	'sheet-id-by-order',
	'sheet-merged-cells',
	'sheet-name-divided',
	'sheet-not-read',
	'sheet-number-repaired',
	'sheet-organisation-new',
	'sheet-row-duplicate',
	'sheet-rows-hidden',
	'sheet-with-macros',
	'source-name-mismatch',
	'synonym-topic-unknown',
	'text-not-printable',
	'uid-missing',
	'vcard-left-out',
	'yaml-comment-in-text',
]);

/**
 * True for a warning that a check of the content does not pass: an address that has been published has died. The site is built all the same, since a
 * removal must not wait for anybody.
 */
export function isLostAddress({ code }: Finding): boolean {
	return code === 'permalinks-vanished' || code === 'permalinks-target-unknown';
}
