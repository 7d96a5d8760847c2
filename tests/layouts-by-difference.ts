import type { PrintLayout } from '../src/print/print-choice.ts';

/** Every layout on paper, those that differ most from one another first: a table, a sheet to fold, one contact a page. */
export const layoutsByDifference: readonly PrintLayout[] = [
	'lista',
	'fickformat',
	'anslag',
	'kort',
	'etiketter',
	'narvarolista',
];
