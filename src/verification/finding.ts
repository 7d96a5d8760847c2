/** What is wrong with a published site. Addresses are from its root, in order. */
export type SiteFinding =
	/** Nobody answers at the site's own address, or none does any more. */
	| { readonly code: 'unreachable'; readonly address: string; readonly reason: string }
	| { readonly code: 'too-slow'; readonly addresses: readonly string[] }
	| { readonly code: 'redirect-loop'; readonly addresses: readonly string[] }
	/** Something else than the directory is there. */
	| { readonly code: 'not-the-directory'; readonly address: string; readonly status: number }
	/** An address that the directory has, or has had, and that does not answer. */
	| { readonly code: 'address-lost'; readonly addresses: readonly string[] }
	/** One that leads elsewhere than it should. */
	| { readonly code: 'leads-wrong'; readonly from: string; readonly to: string; readonly led: string }
	| { readonly code: 'link-broken'; readonly link: string; readonly status: number; readonly pages: readonly string[] }
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
	  };

/** What a verification has come to. */
export interface SiteReport {
	/** How many addresses were asked for. */
	readonly asked: number;
	readonly findings: readonly SiteFinding[];
}
