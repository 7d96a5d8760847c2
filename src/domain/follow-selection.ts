// Ships to the browser.
import { slugify } from './slug.ts';

/**
 * A selection by what it is called today: a municipality that is named by its code, what has had another id, what is written with capitals or dots. What
 * leads nowhere is written as ids are, and else as it was.
 *
 * @param aliases what else selections are called, with what they are called today
 * @example followSelection('kommun=2418', aliases) // => 'kommun=mala'
 */
export function followSelection(selection: string, aliases: Readonly<Record<string, string>>): string {
	const [name = '', value] = selection.split('=');
	const slug = slugify(value ?? '');
	if (slug === '') return selection;
	const written = `${name}=${slug}`;
	return aliases[written] ?? written;
}
