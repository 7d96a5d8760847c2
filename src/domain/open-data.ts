import { z } from 'zod';
import { type IsoDate, pastDate } from './date.ts';
import { hasCheckDigit } from './personal-identity-number.ts';
import { report } from './schema-finding.ts';
import { yesOrNo } from './text.ts';

/** The kinds of publisher that data portals know (ADMS), by what `site.yaml` calls them. */
export const publisherTypes = {
	municipality: 'LocalAuthority',
	region: 'RegionalAuthority',
	state: 'NationalAuthority',
	international: 'SupraNationalAuthority',
	academia: 'Academia-ScientificOrganisation',
	company: 'Company',
	'industry-consortium': 'IndustryConsortium',
	'non-governmental': 'NonGovernmentalOrganisation',
	'non-profit': 'NonProfitOrganisation',
	person: 'PrivateIndividual(s)',
	'standards-body': 'StandardisationBody',
} as const;

/** The themes that data portals in the EU sort data by. */
const themes = [
	...['AGRI', 'ECON', 'EDUC', 'ENER', 'ENVI', 'GOVE', 'HEAL', 'INTR', 'JUST', 'REGI', 'SOCI', 'TECH', 'TRAN'],
] as const;

/**
 * The number of a body in the Swedish registers, as ten digits. That of somebody who trades alone is the person's own identity number, which
 * nobody may publish; all others have a third digit that no month begins with.
 */
const organisationNumber = z.string().transform((value, context) => {
	const digits = value.replace(/[\s-]/gu, '').replace(/^16(?=\d{10}$)/u, '');
	const isOne = /^[1-9]\d[2-9]\d{7}$/u.test(digits) && hasCheckDigit(digits);
	return isOne ? digits : report(context, 'organisation-number-invalid', { value });
});

/** What data portals are told of a directory. */
export function openDataSchema(today: IsoDate) {
	return z.strictObject({
		/** What kind of body the owner is. Left out: portals are told nothing at all, since they ask for it. */
		publisherType: z.enum(Object.keys(publisherTypes) as (keyof typeof publisherTypes)[]).optional(),
		/** The owner's number, by which portals know it again in the catalogues of others. Left out: it is known by this one's address. */
		organisationNumber: organisationNumber.optional(),
		/** The day when the data was first published. */
		issued: pastDate(today).optional(),
		/** What it is about, in the EU's words. */
		theme: z.enum(themes).default('GOVE'),
		/** Whether portals may lead to the files that name persons. Left out: no, and they get files of their own. */
		includePersons: yesOrNo.default(false),
	});
}
