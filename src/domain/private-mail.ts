import freeMailDomains from 'free-email-domains';

/**
 * The domain when it belongs to a service for private mail, which a public post should not answer from: a service that anyone may
 * have an address at, or a provider's mail for its own customers.
 */
export function findPrivateDomain(email: string): string | undefined {
	const domain = email.slice(email.indexOf('@') + 1).toLowerCase();
	const labels = domain.split('.');
	// Customers may have a domain within the service's own.
	const isPrivate = labels.slice(1).some((_, index) => PRIVATE_DOMAINS.has(labels.slice(index).join('.')));
	return isPrivate ? domain : undefined;
}

/** An address for private mail within a text. */
export interface PrivateAddress {
	/** Where it begins, in UTF-16 code units. */
	readonly offset: number;
	readonly domain: string;
}

/** The addresses in a text that {@link findPrivateDomain} knows for private mail. */
export function findPrivateAddresses(text: string): PrivateAddress[] {
	const found: PrivateAddress[] = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const local = /[\w.!#$%*+/=^`{|}~'-]*$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
		const domain = /^(?:[a-z\d-]+\.)+[a-z]{2,63}/iu.exec(text.slice(at + 1, at + 254))?.[0] ?? '';
		const known = local === '' || domain === '' ? undefined : findPrivateDomain(`${local}@${domain}`);
		if (known !== undefined) found.push({ offset: at - local.length, domain: known });
	}
	return found;
}

/** What Swedes have at home and the library, which is kept abroad, does not list. */
const swedishProviders = [
	'algonet.se',
	'alltele.net',
	'bahnhof.se',
	'bostream.nu',
	'bredband.net',
	'bredbandsbolaget.se',
	'comhem.se',
	'glocalnet.net',
	'netatonce.net',
	'outlook.se',
	'ownit.nu',
	'passagen.se',
	'swipnet.se',
	'tele2.se',
	'telia.com',
	'tutamail.com',
	'tutanota.com',
	'utfors.se',
];

const PRIVATE_DOMAINS: ReadonlySet<string> = new Set([...freeMailDomains, ...swedishProviders]);
