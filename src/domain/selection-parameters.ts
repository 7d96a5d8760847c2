// Ships to the browser, to the start page without the addresses that it does not need.

/**
 * What addresses call that by which contacts are chosen. All stand in the query string but the contacts picked one by one, which stand in the
 * fragment, where no server sees them.
 */
export const selectionParameters = {
	municipality: 'kommun',
	county: 'lan',
	organisation: 'organisation',
	kind: 'typ',
	release: 'pressmeddelande',
	picked: 'kontakter',
} as const;
