import { expect, test } from '@playwright/test';
import { publishedAddress } from '../build.ts';
import { strictPolicy } from '../host-page.ts';
import { inEveryRun } from '../in-every-run.ts';
import { siteAddress } from './sites.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 900 } });

/** The editor's own site. */
const municipalSite = 'https://mala.test/';

test('from the start page a web editor has Malå on their own site in a few steps', async ({ page, context }) => {
	await context.route(`${publishedAddress}**`, async (route) => {
		const url = route.request().url().replace(publishedAddress, siteAddress('FOLDER_SITE'));
		const response = await route.fetch({ url });
		await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
	});
	let code = '';
	await context.route(municipalSite, (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			headers: { 'content-security-policy': strictPolicy(publishedAddress) },
			body: `<!doctype html><html lang="sv"><title>Malå kommun</title><h1>Trygghet</h1>${code}`,
		}),
	);
	const read: string[] = [];
	page.on('framenavigated', (frame) => frame === page.mainFrame() && read.push(frame.url()));
	const host = await context.newPage();
	const faults: string[] = [];
	host.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	host.on('pageerror', ({ message }) => faults.push(message));

	await page.goto(publishedAddress);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Länka och bädda in' }).click();
	await page.getByLabel('Vad vill du länka till eller visa?').selectOption({ label: 'Malå' });
	await page.getByRole('heading', { name: 'Kontakter i Malå' }).first().waitFor();
	for (const part of inEveryRun(1, ['Webbkomponent', 'Ram (iframe)', 'Länk', 'Fast text'])) {
		await page.bringToFront();
		await page
			.getByRole('button', { name: `Kopiera: ${part}` })
			.first()
			.click();
		await expect(page.getByText(`Kopierat: ${part}`)).toBeVisible();
		code = await page.evaluate(() => navigator.clipboard.readText());
		await host.goto(municipalSite);
		const shown = part === 'Ram (iframe)' ? host.frameLocator('iframe') : host;
		await expect(
			shown.getByRole('link', { name: part === 'Länk' ? 'Kontakter i Malå' : 'Nina Olofsdotter' }),
			part,
		).toBeVisible();
		expect(faults, part).toEqual([]);
	}
	expect([...new Set(read.map((address) => address.replace(/\?.*/u, '')))]).toEqual([
		publishedAddress,
		`${publishedAddress}lanka/`,
	]);
});
