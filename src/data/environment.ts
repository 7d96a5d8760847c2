import { availableParallelism } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { type IsoDate, parseDate } from '../domain/date.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { shortened } from '../reports/printable.ts';
import { largestIndex } from '../search/part-index.ts';

/** What the environment decides about a build. */
export interface BuildEnvironment {
	/** Absolute path of the content folder: `CONTENT_DIR`, default `content`. */
	readonly contentDir: string;
	/** Absolute path of the folder that the site is written to: `OUT_DIR`, default `dist`. */
	readonly outDir: string;
	/** Absolute path of the folder where files are kept for later builds: `CACHE_DIR`, default `node_modules/.cache/kontaktkatalog`. Safe to delete. */
	readonly cacheDir: string;
	/** So many PDFs are written at a time, one fewer as long as pages are rendered: `PDF_THREADS`, default one for each core. */
	readonly pdfThreads: number;
	/** Where the site is published, in its normal form: `SITE_URL`; undefined leaves it to `site.yaml`. */
	readonly siteUrl: string | undefined;
	/** The day that ages are counted from: `BUILD_DATE`, default the current date in Sweden. */
	readonly today: IsoDate;
	/** The search index of more contacts is written in parts: `LARGEST_INDEX`, for tests of what a large directory alone has. */
	readonly largestIndex: number;
	/** A directory of at least so many contacts has the files beside its pages made by a thread of their own: `FILE_THREAD_FROM`, for tests of it. */
	readonly fileThreadFrom: number;
	/** The language that problems are explained in: English where `LC_ALL` or `LANG` asks for it, else Swedish. */
	readonly language: ReportLanguage;
}

/** With fewer, the files are written sooner than the thread has loaded what it needs. */
const fileThreadFrom = 100;

type Variables = Readonly<Record<string, string | undefined>>;

/** A variable with a value that makes no sense. Its message is one sentence in the language of the environment. */
export class EnvironmentError extends Error {
	/** The sentence in each language; it names the variable and its value. */
	readonly wording: Readonly<Record<ReportLanguage, string>>;

	constructor(wording: Readonly<Record<ReportLanguage, string>>, language: ReportLanguage) {
		super(wording[language]);
		this.name = 'EnvironmentError';
		this.wording = wording;
	}
}

/** Reads the environment; a value that makes no sense throws an {@link EnvironmentError}. */
export function readEnvironment(env: Variables = process.env): BuildEnvironment {
	const language = readLanguage(env);
	const date =
		env['BUILD_DATE'] || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
	const today = parseDate(date);
	if (today === undefined) {
		const wording = {
			sv: `BUILD_DATE är ”${shortened(date)}”, men ska vara en dag som 2026-01-31.`,
			en: `BUILD_DATE is "${shortened(date)}", which is not a day like 2026-01-31.`,
		};
		throw new EnvironmentError(wording, language);
	}
	const siteUrl = env['SITE_URL'] || undefined;
	if (siteUrl !== undefined && findSiteAddressProblem(siteUrl) !== undefined) {
		const shown = shortened(withoutUserInfo(siteUrl));
		const wording = {
			sv: `SITE_URL är ”${shown}”, men ska vara en adress som https://kontakter.example/, utan användarnamn, frågetecken och #.`,
			en: `SITE_URL is "${shown}", which is not an address like https://kontakter.example/, without a user name, a question mark and #.`,
		};
		throw new EnvironmentError(wording, language);
	}
	const threads = env['PDF_THREADS'] || String(availableParallelism());
	if (!/^[1-9]\d{0,2}$/u.test(threads)) {
		const wording = {
			sv: `PDF_THREADS är ”${shortened(threads)}”, men ska vara ett antal, minst 1.`,
			en: `PDF_THREADS is "${shortened(threads)}", which is not a number of at least 1.`,
		};
		throw new EnvironmentError(wording, language);
	}
	return {
		contentDir: absolute(env['CONTENT_DIR'] || 'content'),
		outDir: absolute(env['OUT_DIR'] || 'dist'),
		cacheDir: absolute(env['CACHE_DIR'] || 'node_modules/.cache/kontaktkatalog'),
		pdfThreads: Number(threads),
		siteUrl: siteUrl === undefined ? undefined : new URL(siteUrl.trim()).href,
		today,
		largestIndex: readContacts(env, 'LARGEST_INDEX', largestIndex),
		fileThreadFrom: readContacts(env, 'FILE_THREAD_FROM', fileThreadFrom),
		language,
	};
}

function readContacts(env: Variables, name: string, byDefault: number): number {
	const contacts = Number(env[name] || byDefault);
	if (Number.isInteger(contacts) && contacts >= 0) return contacts;
	const shown = shortened(env[name] ?? '');
	const wording = {
		sv: `${name} är ”${shown}”, men ska vara ett antal kontakter som ${byDefault}.`,
		en: `${name} is "${shown}", which is not a number of contacts like ${byDefault}.`,
	};
	throw new EnvironmentError(wording, readLanguage(env));
}

/**
 * The same for a command: a value that makes no sense ends the process with its one sentence and exit code 1.
 *
 * @param language the language of that sentence; left out, the environment's own
 */
export function readEnvironmentOrExit(language?: ReportLanguage): BuildEnvironment {
	try {
		return readEnvironment();
	} catch (error) {
		if (!(error instanceof EnvironmentError)) throw error;
		console.error(language === undefined ? error.message : error.wording[language]);
		process.exit(1);
	}
}

/** The language of what is said in a terminal: English where `LC_ALL` or `LANG` asks for it, else Swedish. */
export function readLanguage(env: Variables = process.env): ReportLanguage {
	return (env['LC_ALL'] || env['LANG'] || '').startsWith('en') ? 'en' : 'sv';
}

function absolute(path: string): string {
	return isAbsolute(path) ? resolve(path) : resolve(process.cwd(), path);
}
