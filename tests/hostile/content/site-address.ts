import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentCase } from './content-case.ts';

const site = readFileSync(join(import.meta.dirname, '../../fixtures/broken/_valid/site.yaml'), 'utf8');

/** `url` stands on the fourth line of `site.yaml`. */
const address = (what: string, url: string, ...codes: string[]): ContentCase => ({
	what,
	files: { 'site.yaml': site.replace('https://prov.example/', url) },
	expected: codes.map((code) => `${code} site.yaml:4:6`),
});

export const siteAddress: readonly ContentCase[] = [
	address('a site in a folder', 'https://prov.example/kontakter'),
	address('a query after the address of the site', 'https://prov.example/?sida=1', 'url-not-a-folder'),
	address('a fragment after the address of the site', 'https://prov.example/#topp', 'url-not-a-folder'),
	address('an address that cannot be read', 'https://[', 'url-invalid'),
	address('a space in a host', '"https://pro v.example/"', 'url-invalid'),
	address('a quote in a host', `'https://prov"onload="x.example/'`, 'url-invalid'),
	address('a password in the address of the site', 'https://namn:hemligt@prov.example/', 'url-credentials'),
	address('an empty user name in the address of the site', 'https://@prov.example/', 'url-credentials'),
];
