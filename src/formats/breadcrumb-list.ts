/** A page on the way from the start page to another. */
export interface TrailPage {
	readonly name: string;
	/** The page's address in full; left out for the page itself, which is last. */
	readonly address?: string | undefined;
}

/**
 * The way to a page as search engines read it: a BreadcrumbList of schema.org (https://schema.org/BreadcrumbList), to be written as JSON-LD 1.1.
 *
 * @param trail from the start page, the page itself last
 */
export function createBreadcrumbList(trail: readonly TrailPage[]) {
	return {
		'@context': 'https://schema.org' as const,
		'@type': 'BreadcrumbList' as const,
		itemListElement: trail.map(({ name, address }, index) => ({
			'@type': 'ListItem' as const,
			position: index + 1,
			name,
			...(address !== undefined && { item: address }),
		})),
	};
}
