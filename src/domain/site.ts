import { z } from 'zod';
import { colourUnderWhite, legibleColour } from './colour.ts';
import { directoryUid } from './contact-uid.ts';
import { correctionsSchema } from './corrections.ts';
import { type IsoDate, pastDate } from './date.ts';
import { editingSchema } from './editing.ts';
import { emailField } from './email.ts';
import { itemsBetweenCommas, listField } from './list-field.ts';
import { inFirstLanguage, type LocalText, localText } from './local-text.ts';
import { openDataSchema } from './open-data.ts';
import { phoneField, phoneSchema } from './phone-field.ts';
import { publicationField } from './publication.ts';
import { report, reportDuplicates } from './schema-finding.ts';
import { line, lines, wholeNumber, yesOrNo } from './text.ts';
import { siteAddress, webAddress } from './url.ts';

/** Languages that the interface is translated into. */
export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** One part of the site that is not accessible, and why (DIGG's item 4). */
const shortcoming = z.strictObject({
	/** What cannot be used, and by whom. */
	what: lines(),
	/** Why it is so. */
	why: lines(),
});

/** What the accessibility statement has to say by law. Words: DIGG, "Skapa en tillgänglighetsredogörelse". */
function accessibilitySchema(today: IsoDate) {
	return z.strictObject({
		/** How far the site conforms: `full`, `partial` or `none`. An owner who has not assessed it says `partial`. */
		status: z.enum(['full', 'partial', 'none']),
		/** The day of the assessment. */
		assessed: pastDate(today),
		/** The day when the statement was last changed. */
		updated: pastDate(today),
		/** Who assessed: the owner (`self`) or someone else (`third-party`). */
		method: z.enum(['self', 'third-party']),
		/** How it was done, in a sentence. */
		methodDescription: lines(),
		/** Everything known not to be accessible. */
		shortcomings: z.array(shortcoming).max(200),
		/** Content exempted as a disproportionate burden (12 § of the act), with reasons. */
		disproportionateBurden: z.array(shortcoming).max(200),
		/** Content that the law does not cover (9 § of the act). */
		outsideTheLaw: z.array(lines()).max(200),
	});
}

/** What a host is asked to do beyond showing files. */
const hostingSchema = z.strictObject({
	/** Whether browsers are told to use `https` alone for the host from then on (RFC 6797), for two years after each visit. */
	hsts: yesOrNo.default(false),
	/** Whether `.br` and `.gz` are written beside texts, for servers that send such files. */
	precompress: yesOrNo.default(false),
	/** Origins of the sites that may frame what is made to be framed. None: any site. */
	framedBy: listField(
		webAddress.transform((address) => new URL(address).origin),
		50,
	),
});

/** Nobody is known to print a longer list, and writing one takes long. */
const longestReadyList = 2000;

/** How many contacts a list has at most that is ready for printing: a number, or whether there are any. */
const readyListsField = z.preprocess(
	(value) => {
		const { data: areThere } = yesOrNo.safeParse(value);
		if (areThere === undefined) return value;
		return String(areThere ? longestReadyList : 0);
	},
	wholeNumber(0, 10_000),
);

/** Texts that may stand in several languages. */
const localKeys = ['name', 'shortName', 'description', 'ownerLine'] as const;

/** `site.yaml`: what a network decides about its own directory. */
export function siteSchema(today: IsoDate) {
	const fields = siteFields(today).superRefine((site, context) => {
		const [first] = site.languages;
		for (const key of localKeys) {
			const text: LocalText | undefined = site[key];
			if (first === undefined || text === undefined || text[first] !== undefined) continue;
			report(context, 'field-missing', { field: `${key}.${first}` }, [key]);
		}
	});
	return z.preprocess(withLanguages, fields);
}

function siteFields(today: IsoDate) {
	return z.strictObject({
		/** The directory's full name, the heading of the start page; one for each language or one for all. */
		name: localText(languages, 120),
		/** For the page header and titles, at most 30 characters; in languages as the name. */
		shortName: localText(languages, 30),
		/** One or two sentences, shown on the start page and by search engines; in languages as the name. */
		description: localText(languages, 300),
		/** Whose it is or what for, in a few words under the short name; in languages as the name. Left out: none. */
		ownerLine: localText(languages, 60).optional(),
		/** Where the site is published, with the folder if there is one. `SITE_URL` overrides it. An address under `.example` means: not decided. */
		url: siteAddress,
		/** What tells the directory from every other: a UUID that `npm run uid` writes once, and that never changes. */
		uid: directoryUid.optional(),
		/** Interface languages; the first is the one that content is written in and has no prefix in addresses. */
		languages: z.preprocess(
			itemsBetweenCommas,
			z.array(z.enum(languages)).superRefine((chosen, context) => {
				if (chosen.length === 0) report(context, 'list-empty', { field: 'languages' });
				reportDuplicates(context, chosen);
			}),
		),
		/** Who publishes and answers for the directory. */
		owner: z.strictObject({
			/** The publisher's name. */
			name: line(120),
			/** Where to report mistakes and accessibility problems. */
			email: emailField.optional(),
			/** The same by telephone. */
			phone: phoneField.optional(),
			/** The publisher's own site. */
			website: webAddress.optional(),
		}),
		/** Months after which an entry that nobody has checked again is marked as possibly out of date. */
		staleAfterMonths: wholeNumber(1, 120),
		/** The licence that the data is published under. */
		licence: z.strictObject({
			/** The licence's name. */
			name: line(120),
			/** Its text. */
			url: webAddress,
		}),
		/** The ground in law for publishing personal data: GDPR article 6 and national law, in a sentence or two. */
		legalBasis: lines(),
		/** Numbers to offer where a search finds nobody, such as 112. Left out: none. */
		urgent: z
			.array(
				z.strictObject({
					/** The number to call. */
					number: phoneSchema.shape.number,
					/** What it is for. */
					label: line(120),
				}),
			)
			.max(50)
			.default([]),
		/** Colours. */
		theme: z.strictObject({
			/** Links, buttons and focus on a light background, `#rrggbb`; at least 4.5:1 against white. */
			accent: legibleColour('light'),
			/** The same on a dark background. */
			accentDark: legibleColour('dark'),
			/** The band that the search stands in, `#rrggbb`; white has at least 4.5:1 on it. Left out: the accent, made darker. */
			band: colourUnderWhite.optional(),
		}),
		/** File in the `logotypes` folder (SVG or PNG), shown before the short name in the head of every page. Left out: none. */
		logotype: z.string().optional(),
		/** Whether search engines may list pages that name a person. Left out: no. */
		indexPersons: yesOrNo.default(false),
		/** How much is published of whoever holds a post, at the most: an entry can have less. Left out: all that entries say. */
		publish: publicationField.default('all'),
		/** What web hosts are asked to do. Left out: what every host can. */
		hosting: hostingSchema.prefault({}),
		/**
		 * How many contacts a list has at most that is ready for printing, as a PDF file, and how many a directory has at most whose lists are ready as posters
		 * too. 0, or no: none is. Left out: 2,000.
		 */
		readyLists: readyListsField.default(longestReadyList),
		/** Where the content is kept, for an editor in the browser. Left out: there is none. */
		editing: editingSchema.optional(),
		/** What data portals are told. Left out: nothing. */
		openData: openDataSchema(today).prefault({}),
		/** Where readers tell that something is not right. Left out: the owner's address, if there is one. */
		corrections: correctionsSchema.prefault({}),
		/** The accessibility statement. */
		accessibility: accessibilitySchema(today),
	});
}

export type Site = z.output<ReturnType<typeof siteSchema>>;
export type AccessibilityStatement = Site['accessibility'];

/** A text that stands in no language is in the directory's first. */
function withLanguages(site: unknown): unknown {
	if (typeof site !== 'object' || site === null || Array.isArray(site)) return site;
	const written = site as Readonly<Record<string, unknown>>;
	const chosen = itemsBetweenCommas(written['languages']);
	const first = languages.find((language) => Array.isArray(chosen) && language === chosen[0]) ?? languages[0];
	const named = localKeys.filter((key) => key in written).map((key) => [key, inFirstLanguage(written[key], first)]);
	return { ...written, ...Object.fromEntries(named) };
}

/** True while the address is a reserved one (RFC 2606 section 2): the owner has not yet decided where to publish. */
export function isUndecidedAddress(url: string): boolean {
	return /(?:^|\.)example$/u.test(new URL(url).hostname);
}
