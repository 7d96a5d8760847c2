// Ships to the browser.
import { pageAddresses } from '../domain/published-address.ts';
import { selectionParameters } from '../domain/selection-parameters.ts';

/**
 * Where what a selection names stands by itself.
 *
 * @param selection as `selections` writes it, of one municipality, county, organisation or contact
 * @returns the address of its page; `undefined` for all else
 * @example findSelectedPage('kommun=mala') // => '/kommun/mala/'
 */
export function findSelectedPage(selection: string): string | undefined {
	const [, parameter = '', name = ''] = /^([a-z]+)=([a-z\d-]+)$/u.exec(selection) ?? [];
	return Object.hasOwn(selectedPages, parameter) ? selectedPages[parameter]?.(name) : undefined;
}

/**
 * What a query string asks for, as `selections` writes it, be it something that is not there, a name that makes no sense, or a press release, which has
 * a page and no codes.
 *
 * @returns `undefined` where it asks for nothing that has a page by itself
 * @example readSelection('?kommun=2418&x=y') // => 'kommun=2418'
 */
export function readSelection(search: string): string | undefined {
	const asked = [...new URLSearchParams(search)].find(
		([name, value]) => (Object.hasOwn(selectedPages, name) || name === selectionParameters.release) && value,
	);
	return asked?.join('=');
}

const selectedPages: Readonly<Record<string, (name: string) => string>> = {
	[selectionParameters.municipality]: (slug) => pageAddresses.municipality({ slug }),
	[selectionParameters.county]: (slug) => pageAddresses.county({ slug }),
	[selectionParameters.organisation]: (id) => pageAddresses.organisation({ id }),
	[selectionParameters.picked]: (id) => pageAddresses.contact({ id }),
};
