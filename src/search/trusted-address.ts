// Ships to the browser.

/**
 * Lets an address through the page's Trusted Types, which take no plain text where a script is started from (W3C Trusted Types, section 4). The
 * policy allows this one address and no other; each policy has one, and is named in the content security policy.
 */
export function trustAddress(policy: string, address: string): unknown {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
	policies[policy] ??= trustedTypes?.createPolicy(policy, {
		createScriptURL: (wanted) => {
			if (wanted !== address) throw new TypeError(wanted);
			return wanted;
		},
	});
	return policies[policy]?.createScriptURL(address) ?? address;
}

const policies: Record<string, Policy | undefined> = {};

interface Policy {
	createScriptURL(address: string): unknown;
}

/** The part of the Trusted Types API that TypeScript's DOM library does not have yet. */
interface TrustedTypesFactory {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}
