import { type CatalogueNeed, findCatalogueNeeds } from '../domain/catalogue-needs.ts';
import type { Directory } from '../domain/directory.ts';
import { harvestedDirectory } from '../domain/harvested-directory.ts';
import type { ReportLanguage } from '../domain/problem.ts';

/** Of what is left out, so many are told by name. */
const mostTold = 5;

/** What there is to know of what data portals are told: that they are told nothing and why, or which posts stay out. Nothing is wrong with either. */
export function describeOpenData(directory: Directory, language: ReportLanguage): string | undefined {
	const say = wording[language];
	const needs = findCatalogueNeeds(directory.site);
	if (needs.length > 0) return say.missing(needs.map((need) => say.needs[need]).join(', '));
	const told = new Set(harvestedDirectory(directory).contacts.map(({ id }) => id));
	const leftOut = directory.contacts.filter(({ id }) => !told.has(id)).map(({ id }) => id);
	const named = leftOut.length > mostTold ? [...leftOut.slice(0, mostTold), '…'] : leftOut;
	return leftOut.length === 0 ? undefined : say.leftOut(leftOut.length, named.join(', '));
}

const wording = {
	sv: {
		missing: (needs: string) =>
			`Dataportaler får inte veta något om katalogen (dcat.rdf skrivs inte). Om de ska få det behövs i site.yaml: ${needs}. Se docs/oppna-data.md.`,
		leftOut: (count: number, ids: string) =>
			`${count === 1 ? '1 kontakt' : `${count} kontakter`} utelämnas ur filerna för dataportaler, eftersom en person nämns i filens namn, uppdraget, tiderna, adressen eller organisationens namn: ${ids}. Se docs/oppna-data.md.`,
		needs: {
			url: 'url som är bestämd',
			'name.sv': 'name på svenska',
			'description.sv': 'description på svenska',
			'owner.email': 'owner med email',
			'licence.url': 'licence med url till en licens som portalerna känner',
			'openData.publisherType': 'openData med publisherType',
		},
	},
	en: {
		missing: (needs: string) =>
			`Data portals are told nothing of the directory (dcat.rdf is not written). Should they be, site.yaml needs: ${needs}. See docs/oppna-data.md.`,
		leftOut: (count: number, ids: string) =>
			`${count === 1 ? '1 contact is' : `${count} contacts are`} left out of the files for data portals, since a person is named in the file's name, the role, the hours, the address or the organisation's name: ${ids}. See docs/oppna-data.md.`,
		needs: {
			url: 'url that is decided',
			'name.sv': 'name in Swedish',
			'description.sv': 'description in Swedish',
			'owner.email': 'owner with email',
			'licence.url': 'licence with the url of a licence that portals know',
			'openData.publisherType': 'openData with publisherType',
		},
	},
} as const satisfies Readonly<
	Record<ReportLanguage, { readonly needs: Readonly<Record<CatalogueNeed, string>>; readonly [say: string]: unknown }>
>;
