import { isAbsolute, resolve } from 'node:path';
import { type IsoDate, parseDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';

/** What the environment decides about a build. */
export interface BuildEnvironment {
	/** Absolute path of the content folder: `CONTENT_DIR`, default `content`. */
	readonly contentDir: string;
	/** Absolute path of the folder that the site is written to: `OUT_DIR`, default `dist`. */
	readonly outDir: string;
	/** Where the site is published: `SITE_URL`; undefined leaves it to `site.yaml`. */
	readonly siteUrl: string | undefined;
	/** The day that ages are counted from: `BUILD_DATE`, default the current date in Sweden. */
	readonly today: IsoDate;
	/** The language that problems are explained in: English where `LC_ALL` or `LANG` asks for it, else Swedish. */
	readonly language: Language;
}

/** Reads the environment; a value that makes no sense throws, naming the variable. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): BuildEnvironment {
	const date =
		env['BUILD_DATE'] || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
	const today = parseDate(date);
	if (today === undefined) throw new Error(`BUILD_DATE is "${date}", which is not a day like 2026-01-31.`);
	const siteUrl = env['SITE_URL'] || undefined;
	if (siteUrl !== undefined && !/^https?:\/\/[^/]/u.test(siteUrl)) {
		throw new Error(`SITE_URL is "${siteUrl}", which is not an address like https://kontakter.example/.`);
	}
	return {
		contentDir: absolute(env['CONTENT_DIR'] || 'content'),
		outDir: absolute(env['OUT_DIR'] || 'dist'),
		siteUrl,
		today,
		language: readLanguage(env),
	};
}

/** The language of what is said in a terminal: English where `LC_ALL` or `LANG` asks for it, else Swedish. */
export function readLanguage(env: Readonly<Record<string, string | undefined>> = process.env): Language {
	return (env['LC_ALL'] || env['LANG'] || '').startsWith('en') ? 'en' : 'sv';
}

function absolute(path: string): string {
	return isAbsolute(path) ? resolve(path) : resolve(process.cwd(), path);
}
