import process from 'node:process';

/** How tests and measurements start Chromium: without look-ups of its own, and without its sandbox where it cannot work, for root. */
export const chromiumFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A Chromium without windows places letters by whole pixels of a screen otherwise, on paper too.
	'--font-render-hinting=none',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
