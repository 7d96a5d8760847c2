// Ships to the browser.
import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';

/** The name of a column, by which the interface has its heading and what it means. */
export type ColumnName = { [Key in MessageKey]: Key extends `columns.${infer Name}.about` ? Name : never }[MessageKey];

/** A head, and a row for each column: its heading for people, what programs know it by, and what it means. */
export function explainColumns(names: readonly ColumnName[], t: Translate): string[][] {
	return [
		[t('columns.heading'), t('columns.nameInCsv'), t('columns.meaning')],
		...names.map((name) => [t(`columns.${name}`), name, t(`columns.${name}.about`)]),
	];
}
