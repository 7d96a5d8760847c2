// Ships to the browser.

/** The colours of a page in each scheme, as `styles/colours.css` sets them: a framed page that takes another site's colours is checked against these. */
export const palettes = {
	light: {
		paper: '#ffffff',
		ink: '#17212b',
		muted: '#4a5763',
		line: '#cfd8de',
		control: '#6b7884',
		'on-accent': '#ffffff',
		notice: '#fff3d1',
		'on-notice': '#523600',
		'notice-line': '#a86f00',
		match: '#ffe27a',
	},
	dark: {
		paper: '#14181d',
		ink: '#e9eef2',
		muted: '#b3bfc9',
		line: '#3a4651',
		control: '#8796a3',
		'on-accent': '#14181d',
		notice: '#382c0e',
		'on-notice': '#ffe3a3',
		'notice-line': '#d9a441',
		match: '#6b5200',
	},
} as const;

export type Scheme = keyof typeof palettes;
