// Ships to the browser.
import { slugify } from '../domain/slug.ts';
import { frontCode, restoreFronts } from './front-coding.ts';
import type { CountyData, MunicipalityData, OrganisationData } from './index-data.ts';

/** Municipalities and counties without what their names and codes say. */
export interface AreaHead {
	readonly names: readonly string[];
	/** An empty text where the slug is made from the name. */
	readonly slugs: readonly string[];
	readonly codes: readonly string[];
	/** 0 for the county of the municipality before it whose code begins alike, otherwise 2 more than the county's position. */
	readonly counties: readonly number[];
	readonly countyNames: readonly string[];
	readonly countySlugs: readonly string[];
}

/** Makes the areas of an index short. */
export function shortenAreas(municipalities: readonly MunicipalityData[], counties: readonly CountyData[]): AreaHead {
	const countyByCode = new Map<string, number>();
	return {
		names: frontCode(municipalities.map(({ name }) => name)),
		slugs: municipalities.map(shortenSlug),
		codes: municipalities.map(({ code }) => code),
		counties: municipalities.map(({ code, county }) => {
			const isTold = countyByCode.get(beginning(code)) === county;
			countyByCode.set(beginning(code), county);
			return isTold ? 0 : county + 2;
		}),
		countyNames: counties.map(({ name }) => name),
		countySlugs: counties.map(shortenSlug),
	};
}

/** The areas that {@link shortenAreas} made short. */
export function restoreAreas(head: AreaHead): {
	readonly municipalities: MunicipalityData[];
	readonly counties: CountyData[];
} {
	const countyByCode = new Map<string, number>();
	const municipalities = restoreFronts(head.names).map((name, at): MunicipalityData => {
		const code = head.codes[at] ?? '';
		const told = head.counties[at] ?? 0;
		const county = told === 0 ? (countyByCode.get(beginning(code)) ?? -1) : told - 2;
		countyByCode.set(beginning(code), county);
		return { slug: head.slugs[at] || slugify(name), name, code, county };
	});
	const counties = head.countyNames.map((name, at) => ({ slug: head.countySlugs[at] || slugify(name), name }));
	return { municipalities, counties };
}

/** Organisations without what their own names and those of their municipalities say. */
export interface OrganisationHead {
	/** A line feed stands for the name of the municipality that most of its contacts have. */
	readonly names: readonly string[];
	/** An empty text where the id is made from the name. */
	readonly ids: readonly string[];
	readonly kinds: readonly string[];
	readonly topics: readonly (readonly string[])[];
	readonly emailDomains: readonly string[];
	readonly contactPoints: readonly OrganisationData['contactPoints'][];
	readonly saidMunicipalities: readonly OrganisationData['saidMunicipalities'][];
}

/** Makes organisations short; `usual` has the name of the municipality of most contacts of each. */
export function shortenOrganisations(
	organisations: readonly OrganisationData[],
	names: readonly string[],
	usual: readonly string[],
): OrganisationHead {
	return {
		names: names.map((name, at) => (usual[at] ? name.replace(usual[at], '\n') : name)),
		ids: organisations.map(({ id }, at) => (id === slugify(names[at] ?? '') ? '' : id)),
		kinds: organisations.map(({ kind }) => kind),
		topics: organisations.map(({ topics }) => topics),
		emailDomains: organisations.map(({ emailDomain }) => emailDomain),
		contactPoints: organisations.map(({ contactPoints }) => contactPoints),
		saidMunicipalities: organisations.map(({ saidMunicipalities }) => saidMunicipalities),
	};
}

/** The organisations that {@link shortenOrganisations} made short. */
export function restoreOrganisations(
	head: OrganisationHead,
	usual: readonly string[],
): { readonly organisations: OrganisationData[]; readonly names: string[] } {
	const names = head.names.map((name, at) => name.replace('\n', () => usual[at] ?? ''));
	const organisations = names.map((name, at) => ({
		id: head.ids[at] || slugify(name),
		kind: head.kinds[at] ?? '',
		topics: head.topics[at] ?? [],
		emailDomain: head.emailDomains[at] ?? '',
		contactPoints: head.contactPoints[at] ?? [],
		saidMunicipalities: head.saidMunicipalities[at] ?? [],
	}));
	return { organisations, names };
}

function shortenSlug({ slug, name }: { readonly slug: string; readonly name: string }): string {
	return slug === slugify(name) ? '' : slug;
}

/** A municipality's code begins with that of its county. */
function beginning(code: string): string {
	return code.slice(0, 2);
}
