import type { Page } from '@playwright/test';

/**
 * Notes what must not happen on a page: an uncaught error, a complaint of the browser (a breach of the policy among them), a dialog, a request
 * of another host.
 *
 * @param home where the site is; other addresses are other hosts'
 */
export function watchPage(page: Page, home: string): string[] {
	const { origin } = new URL(home);
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? String(error)}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !/^(?:data|blob):/u.test(url)) faults.push(`request: ${url}`);
	});
	return faults;
}
