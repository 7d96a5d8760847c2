/** What may have a role that a scenario asks for, as the pages are written. */
export const selectorsByRole = {
	link: 'a[href]',
	button: 'button',
	searchbox: 'input[type="search"]',
	combobox: 'select',
	radio: 'input[type="radio"]',
	heading: 'h1, h2, h3, h4, h5, h6',
	main: 'main',
	status: '[role="status"]',
} as const;

export type Role = keyof typeof selectorsByRole;
