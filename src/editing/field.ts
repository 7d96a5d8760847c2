/** A field of Sveltia CMS, in its own terms (https://sveltiacms.app/en/docs/fields), as far as this directory has use for them. */
export interface Field {
	/** The key in the entry's file. */
	readonly name: string;
	readonly label: string;
	/** What one item of a list is called. */
	readonly label_singular?: string;
	readonly hint?: string;
	readonly widget: 'string' | 'text' | 'list' | 'object' | 'select' | 'relation' | 'datetime';
	/** Left out, something must stand there. */
	readonly required?: false;
	/** What must match, and what is said when it does not. */
	readonly pattern?: readonly [pattern: string, said: string];
	readonly type?: 'date' | 'url' | 'email';
	readonly format?: string;
	readonly multiple?: true;
	readonly options?: readonly (string | { readonly label: string; readonly value: string })[];
	readonly collection?: string;
	readonly value_field?: string;
	readonly search_fields?: readonly string[];
	readonly display_fields?: readonly string[];
	/** What each item of a list is. */
	readonly field?: Field;
	readonly fields?: readonly Field[];
	readonly collapsed?: boolean;
	readonly summary?: string;
}

const yesOrNo = [
	{ label: 'ja', value: 'ja' },
	{ label: 'nej', value: 'nej' },
] as const;

/** A choice of yes and no as the content writes them. */
export function yesOrNoField(name: string, label: string, hint: string): Field {
	return { name, label, hint, widget: 'select', required: false, options: yesOrNo };
}

/** A list of single texts. */
export function textsField(name: string, label: string, hint: string, item: Partial<Field> = {}): Field {
	return { name, label, hint, widget: 'list', required: false, field: { name, label, widget: 'string', ...item } };
}
