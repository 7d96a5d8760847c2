import type { Language } from '../domain/site.ts';

/**
 * A size in bytes as people read it, rounded up so that something too large never seems to be just large enough.
 *
 * @example formatSize(2_345_678, 'sv') // => '2,4 MB'
 */
export function formatSize(bytes: number, language: Language): string {
	const [unit, name] = bytes >= 1_000_000 ? [1_000_000, 'MB'] : [1_000, 'kB'];
	const rounded = Math.ceil((bytes / unit) * 10) / 10;
	return `${rounded.toLocaleString(language)} ${name}`;
}
