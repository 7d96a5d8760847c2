import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/chromium-flags.mjs';

/** How every test starts its browser. */
export const launchOptions = {
	executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
	args: chromiumFlags,
};

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/*.spec.ts', 'hostile/browser/*.spec.ts'],
	outputDir: 'test-results',
	snapshotPathTemplate: 'tests/e2e/spoken/{arg}{ext}',
	globalSetup: './tests/e2e/start-sites.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	// What takes a second on a machine that is left alone takes several on one that is not, and is no fault.
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['line'], ['json']],
	use: {
		locale: 'sv-SE',
		launchOptions,
	},
});
