/** Does what may fail without harm: that something cannot be kept for a later build is no reason for this one to end. */
export function attempt(step: () => void): void {
	try {
		step();
	} catch {
		// The folder cannot be written, or another build is tidying it.
	}
}
