/** What is wrong with something of the directory on a page of another site. */
export type EmbedFault =
	/** A static block does not say what the directory says today. */
	| {
			readonly code: 'block-outdated';
			/** The day when it was copied, where it says one: `2026-12-01`. */
			readonly copied: string | undefined;
			/** What it ought to say and does not, and what it says and ought not to. */
			readonly missing: readonly string[];
			readonly extra: readonly string[];
	  }
	/** A static block leads to nothing that the directory has, so that what it says cannot be compared. */
	| { readonly code: 'block-lost'; readonly copied: string | undefined }
	/** An address in the directory that is not there. */
	| { readonly code: 'address-dead'; readonly address: string; readonly suggestion: string | undefined }
	/** An element that names what the directory does not have. */
	| { readonly code: 'element-unknown'; readonly written: string; readonly suggestion: string | undefined }
	/** A script is held to a hash that it does not have, so that no browser runs it. */
	| { readonly code: 'integrity-wrong'; readonly address: string; readonly expected: string }
	/** The newest script is held to a hash, and will stop with the next fix. */
	| { readonly code: 'integrity-unlasting'; readonly address: string }
	/** A script is held to a hash without `crossorigin`, and no browser runs it. */
	| { readonly code: 'crossorigin-missing'; readonly address: string };

/** A fault and its place, line and column counted from 1. */
export type EmbedFinding = EmbedFault & { readonly line: number; readonly column: number };

/** Why a page could not be read. */
export type PageFault =
	/** No such file. */
	| { readonly code: 'page-missing' }
	/** No such file, by a name that is likelier to be an address. */
	| { readonly code: 'page-schemeless' }
	/** An address with a user name or a password. */
	| { readonly code: 'page-credentials' }
	| { readonly code: 'page-status'; readonly status: number }
	| { readonly code: 'page-unreachable'; readonly reason: string }
	| { readonly code: 'page-slow'; readonly seconds: number }
	| { readonly code: 'page-too-large'; readonly megabytes: number }
	| { readonly code: 'page-too-deep' }
	| { readonly code: 'page-no-html' };
