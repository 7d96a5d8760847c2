import type { AddressPattern } from '../../domain/address-pattern.ts';
import { absoluteAddress, fileAddresses } from '../../domain/published-address.ts';
import type { HostDescription } from '../host-description.ts';
import { contentType, contentTypeOf, mediaTypes } from '../media-types.ts';
import { withLetters } from '../pattern-source.ts';
import { redirectStatus } from '../redirect-status.ts';
import type { HeaderFields } from '../response-headers.ts';

/**
 * The site for Caddy: a snippet to import into a site block. Caddy puts directives in an order of its own, except within `route`.
 *
 * @param folder where the files of the site are on the server
 */
export function renderCaddyfile(
	{ base, headers: { everywhere, rules }, moved, isPrecompressed }: HostDescription,
	folder: string,
): string {
	const address = (path: string) => absoluteAddress(base, path);
	const asked = (path: string) => withLetters(address(path));
	const folderName = withLetters(base.slice(0, -1));
	const headers = [
		...setFields('*', everywhere),
		...rules.flatMap(({ paths, fields }, index) => [
			`@rule${index} path ${paths.map((path) => matcher(base, path)).join(' ')}`,
			...setFields(`@rule${index}`, fields),
		]),
	];
	const site = [
		...headers,
		...(base === '/' ? [] : [`redir ${folderName} ${base} 301`]),
		...moved.map(({ from, to, isForNow }) =>
			to === undefined ? `error ${asked(from)} 410` : `redir ${asked(from)} ${address(to)} ${redirectStatus(isForNow)}`,
		),
		// The server of files says what the machine says, and is put right last.
		...Object.entries(mediaTypes).flatMap(([ending, type]) => [
			`@${ending} path *.${ending}`,
			`header @${ending} {`,
			`  Content-Type "${contentType(type)}"`,
			'  defer',
			'}',
		]),
		...(base === '/' ? [] : [`uri strip_prefix ${base.slice(0, -1)}`]),
		`root * ${folder}`,
		'encode gzip',
		`file_server${isPrecompressed ? ' {\n      precompressed br gzip\n    }' : ''}`,
	];
	const errors = [
		...headers,
		`header Content-Type "${contentTypeOf(fileAddresses.missing())}"`,
		...(base === '/' ? [] : [`uri strip_prefix ${base.slice(0, -1)}`]),
		`root * ${folder}`,
		'@missing expression `{err.status_code} == 404`',
		`rewrite @missing ${fileAddresses.missing()}`,
		'@gone expression `{err.status_code} == 410`',
		'rewrite @gone {path}index.html',
		'file_server',
	];
	const within = (name: string) => (base === '/' ? [] : [`@${name} path ${folderName} ${folderName}/*`]);
	const ofSite = (name: string) => (base === '/' ? '*' : `@${name}`);
	return `${[
		`# Hör hemma överst i Caddyfile. Skriv "import kontaktkatalog" i den webbplats som den ska visas på, och byt ${folder}`,
		'# mot mappen där filerna ligger.',
		'(kontaktkatalog) {',
		...within('kontaktkatalog').map((line) => `  ${line}`),
		`  route ${ofSite('kontaktkatalog')} {`,
		...site.map((line) => `    ${line}`),
		'  }',
		'  handle_errors {',
		...within('kontaktkatalog-fel').map((line) => `    ${line}`),
		`    route ${ofSite('kontaktkatalog-fel')} {`,
		...errors.map((line) => `      ${line}`),
		'    }',
		'  }',
		'}',
	].join('\n')}\n`;
}

/** A `*` within an address stands for no slash, one at its beginning for anything. */
function matcher(base: string, path: AddressPattern): string {
	return path.startsWith('/*.') ? path.slice(1) : withLetters(absoluteAddress(base, path));
}

function setFields(matcher: string, fields: HeaderFields): string[] {
	return Object.entries(fields).map(([name, value]) => `header ${matcher} ${name} "${value.replaceAll('"', '\\"')}"`);
}
