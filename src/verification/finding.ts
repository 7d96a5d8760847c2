/** What is wrong with a published site. Addresses are from its root, in order. */
export type SiteFinding =
	/** Nobody answers at the site's own address, or none does any more. */
	| { readonly code: 'unreachable'; readonly address: string; readonly reason: string }
	| { readonly code: 'too-slow'; readonly addresses: readonly string[] }
	| { readonly code: 'redirect-loop'; readonly addresses: readonly string[] }
	/** Something else than the directory is there. */
	| { readonly code: 'not-the-directory'; readonly address: string; readonly status: number }
	/** The host sends readers of the site's own address out of it. In full. */
	| { readonly code: 'leads-on'; readonly address: string; readonly to: string }
	/** The site was built for another address than the one that it is at, in full, or before there was any. */
	| { readonly code: 'other-address' | 'undecided-address'; readonly address: string; readonly builtFor: string }
	/** Where it has nothing the host shows a page of its own instead of the site's. In full. */
	| { readonly code: 'other-missing-page'; readonly address: string; readonly status: number }
	/** The host calls it an answer where it has nothing, so that nobody can tell what is lost. */
	| { readonly code: 'answers-anything'; readonly address: string }
	/** What was removed, or has vanished, and can still be read. */
	| { readonly code: 'still-there'; readonly addresses: readonly string[] }
	/** An address that the directory has, or has had, and that does not answer. */
	| { readonly code: 'address-lost'; readonly addresses: readonly string[] }
	/** One that leads elsewhere than it should. */
	| { readonly code: 'leads-wrong'; readonly from: string; readonly to: string; readonly led: string }
	/** Files that are not made for now, of which the host says that they have moved for good. */
	| { readonly code: 'leads-for-good'; readonly addresses: readonly string[] }
	/** Addresses that do not answer themselves, and where the host leads those who ask, in full. */
	| { readonly code: 'led-away'; readonly to: string; readonly addresses: readonly string[] }
	| {
			readonly code: 'link-broken';
			readonly link: string;
			readonly status: number;
			/** The first few pages that it stands on. */
			readonly pages: readonly string[];
			/** How many it stands on. */
			readonly count: number;
	  }
	/** Pages that are longer than any that was made to be read. */
	| { readonly code: 'too-long'; readonly addresses: readonly string[] }
	/** So many addresses that pages link to were not asked for. */
	| { readonly code: 'too-many-links'; readonly count: number }
	/** The host was left after so many bytes. */
	| { readonly code: 'too-much'; readonly length: number }
	| {
			readonly code: 'header-missing';
			readonly field: string;
			readonly expected: string;
			readonly addresses: readonly string[];
	  }
	| {
			readonly code: 'header-differs';
			readonly field: string;
			readonly expected: string;
			readonly found: string;
			readonly addresses: readonly string[];
	  }
	| {
			readonly code: 'type-wrong';
			readonly expected: string;
			readonly found: string;
			readonly addresses: readonly string[];
	  }
	/** The facts that are published are not those of the content. Ids of contacts. */
	| {
			readonly code: 'outdated';
			readonly missing: readonly string[];
			readonly changed: readonly string[];
			readonly removed: readonly string[];
	  }
	/** The facts of contacts are, and something else of the content is not. */
	| { readonly code: 'outdated-elsewhere' };

/** What a verification has come to. */
export interface SiteReport {
	/** How many addresses were asked for. */
	readonly asked: number;
	readonly findings: readonly SiteFinding[];
}
