import { pickInEveryLanguage } from './translate.ts';

/** What the script of a link kit says; it stands on the page of each entry, and is seldom opened. */
export const words = pickInEveryLanguage([
	'link.copied',
	'link.copy',
	'link.copyFailed',
	'link.copyPart',
	'link.looks',
	'link.qr',
	'link.qrAlt',
	'link.qrDownload',
	'link.qrExplained',
	'link.show',
	'link.shown',
	'link.showPart',
]);
