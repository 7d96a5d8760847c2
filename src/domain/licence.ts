/** The licences that DCAT-AP-SE 3.0.1 lists, by their paths at Creative Commons. */
const listed =
	/^\/(?<name>publicdomain\/zero\/1\.0|licenses\/by(?:-nc)?(?:-nd|-sa)?\/4\.0)(?:\/(?:(?:deed|legalcode)(?:\.[a-z-]+)?)?)?$/iu;

/**
 * What a licence is called by everyone, which portals compare letter by letter: `http`, no language and a slash at the end. Undefined for one that
 * they do not know.
 *
 * @param address where its owner leads readers to it
 * @example findLicenceUri('https://creativecommons.org/licenses/by/4.0/deed.sv') // => 'http://creativecommons.org/licenses/by/4.0/'
 */
export function findLicenceUri(address: string): string | undefined {
	const { hostname, pathname } = new URL(address);
	if (!/^(?:www\.)?creativecommons\.org$/u.test(hostname)) return undefined;
	const name = listed.exec(pathname)?.groups?.['name'];
	return name && `http://creativecommons.org/${name.toLowerCase()}/`;
}
