import { absoluteAddress, fileAddresses } from '../../domain/published-address.ts';
import type { HostDescription } from '../host-description.ts';
import { compressibleTypes, mediaTypes } from '../media-types.ts';
import { escapeForPattern, patternSource, withLetters } from '../pattern-source.ts';
import { redirectStatus } from '../redirect-status.ts';

/**
 * Headers for nginx, to be included in `http`: a variable for each field, empty outside the site. `add_header` in one place is forgotten where
 * another has its own, so a value by address is the only thing that holds everywhere.
 */
export function renderNginxMaps({ base, headers: { everywhere, rules } }: HostDescription): string {
	const names = [...new Set([everywhere, ...rules.map(({ fields }) => fields)].flatMap(Object.keys))];
	return [
		'# Hör hemma i http { }: lägg filen i /etc/nginx/conf.d/.',
		...(base.includes('$') ? [`geo ${DOLLAR} {\n  default "$";\n}`] : []),
		...names.map((name) => {
			// The first expression that fits holds, so the later rules stand first.
			const own = rules.toReversed().flatMap(({ paths, fields }) => {
				const value = fields[name];
				return value === undefined ? [] : paths.map((path) => [addressExpression(base, path, name), value] as const);
			});
			const all =
				everywhere[name] === undefined ? [] : [[`~^${escapeForPattern(withLetters(base))}`, everywhere[name]] as const];
			return [
				`map ${name === ALLOWS ? '$request_uri' : '$uri'} ${variable(name)} {`,
				'  default "";',
				...[...own, ...all].map(([expression, value]) => `  "${expression}" "${value.replaceAll('"', '\\"')}";`),
				'}',
			].join('\n');
		}),
		'',
	].join('\n\n');
}

/**
 * The site for nginx, to be included in `server`.
 *
 * @param folder where the files of the site are on the server
 */
export function renderNginxLocations(
	{ base, headers: { everywhere, rules }, moved, isPrecompressed }: HostDescription,
	folder: string,
): string {
	const address = (path: string) => absoluteAddress(base, path);
	const asked = (path: string) => withLetters(address(path));
	const names = [...new Set([everywhere, ...rules.map(({ fields }) => fields)].flatMap(Object.keys))];
	const types = Object.entries(mediaTypes);
	return `${[
		`# Hör hemma i server { }. Byt ${folder} mot mappen där webbplatsen ligger.`,
		...names.map((name) => `add_header ${name} ${variable(name)} always;`),
		...(base === '/' ? [] : [`location = "${withLetters(base.slice(0, -1))}" { ${leadTo(base, redirectStatus())} }`]),
		...moved.map(({ from, to, isForNow }) =>
			to === undefined
				? `location = "${asked(from)}" { ${from.endsWith('/') ? `error_page 410 "${literal(asked(from))}index.html"; ` : ''}return 410; }`
				: `location = "${asked(from)}" { ${leadTo(address(to), redirectStatus(isForNow))} }`,
		),
		`location "${withLetters(base)}" {`,
		`  alias ${folder}/;`,
		'  index index.html;',
		`  error_page 404 "${literal(asked(fileAddresses.missing()))}";`,
		`  ${isRelative}`,
		'  types {',
		...types.map(([ending, { name }]) => `    ${name} ${ending};`),
		'  }',
		'  default_type application/octet-stream;',
		'  charset utf-8;',
		`  charset_types ${types.flatMap(([ending, type]) => (type.isText && ending !== 'html' ? type.name : [])).join(' ')};`,
		'  gzip on;',
		'  gzip_vary on;',
		'  gzip_min_length 1000;',
		// It compresses HTML anyway, and warns of whoever asks for it.
		`  gzip_types ${compressibleTypes()
			.filter((name) => name !== mediaTypes['html']?.name)
			.join(' ')};`,
		...(isPrecompressed ? ['  gzip_static on;', '  # Med modulen ngx_brotli också: brotli_static on;'] : []),
		'}',
	].join('\n')}\n`;
}

/** A server behind another would name itself, with its own port and without https. Said in each place: a second time in `server` is an error. */
const isRelative = 'absolute_redirect off;';

function leadTo(address: string, status: number): string {
	return `${isRelative} return ${status} "${literal(address)}";`;
}

/** What variables begin with has no escape, but can be the value of one, where it begins none. */
const DOLLAR = '$kontaktkatalog_dollar';

/** An address where variables are read: not where a location is told, or a pattern. */
function literal(address: string): string {
	return address.replaceAll('$', () => `\${${DOLLAR.slice(1)}}`);
}

function variable(field: string): string {
	return `$kontaktkatalog_${field.toLowerCase().replaceAll('-', '_')}`;
}

/** What is missing has become another address by the time that its headers are written, and must be seen to be missing. */
const ALLOWS = 'Access-Control-Allow-Origin';

function addressExpression(base: string, path: string, field: string): string {
	if (field !== ALLOWS) return `~^${patternSource(withLetters(absoluteAddress(base, path)))}`;
	return `~^${patternSource(absoluteAddress(base, path)).replace(/\$$/u, '(?:[?]|$)')}`;
}
