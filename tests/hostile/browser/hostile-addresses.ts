import fc from 'fast-check';

/** What markup of an address's making would be known by. */
export const planted = 'planted';

const values = [
	'Mal%E5',
	'100%',
	'%',
	'%u0041',
	'%ED%A0%80',
	'%F0%9F%98',
	'%00',
	'a%00b',
	'%0D%0AX-A:%20b',
	'%FE%FF%00a',
	'%C3%A5%CC%8A',
	'😀%F0%9F%91%A9%E2%80%8D%F0%9F%9A%92',
	'%E2%80%AEnosslin%E2%80%AC',
	'سلام',
	`<img class=${planted} src=x onerror=alert(1)>`,
	`%3Cimg%20class=${planted}%20src=x%20onerror=alert(1)%3E`,
	`%3Cscript%20class=${planted}%3Ealert(1)%3C/script%3E`,
	`%22%3E%3Csvg%20class=${planted}%20onload=alert(1)%3E`,
	`%27%22%20class=${planted}%20autofocus%20onfocus=alert(1)%20x=%22`,
	'javascript:alert(1)',
	'//elsewhere.example/',
	'https://elsewhere.example/',
	'../../../',
	'..%2F..%2F',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'[object%20Object]',
	'undefined',
	'NaN',
	'-1',
	'0',
	'25',
	'1e308',
	'99999999999999999999999999',
	'0x10',
	'-0.5e-7',
	'{query}',
	'$%26',
	'%5C',
	'(a+)%2B$',
	'nilsson',
	'mala',
	'polis',
	'alla',
	'valda',
	'sok:%3Fq=a',
	'narvarolista',
	'anslag',
	'etiketter',
	'fickformat',
	'kort',
	'nej',
	'',
	'%20',
	'+',
	'mala-andt-bra,polis-pitea',
	`${'mala-andt-bra,'.repeat(300)}`,
	'a'.repeat(10_000),
	'a%20'.repeat(2500),
	'%CC%81'.repeat(1500),
	'%F0%9F%98%80'.repeat(800),
	','.repeat(5000),
];

const parameters = ['q', 'kommun', 'lan', 'typ', 'form', 'anteckningar', 'borja', 'organisation', 'pressmeddelande'];
const odd = ['q[]', 'kommun[0]', '__proto__', '__proto__[q]', 'constructor', '', '%E5', 'Q', 'kontakter', 'form%00'];

const pair = fc
	.tuple(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...parameters) },
			{ weight: 1, arbitrary: fc.constantFrom(...odd) },
		),
		fc.constantFrom(...values),
	)
	.map(([name, value]) => `${name}=${value}`);

/** As long as a host takes: longer ones never reach a page. */
const query = fc
	.array(pair, { maxLength: 4 })
	.map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))
	.filter((text) => encodeURI(text).length < 14_000);

/** Codes of printouts, each of them in order. */
const codes = [
	'a.20261201.alla.2-AAAAAAABBBBBBB',
	'au.20261201.kommun=mala.1-AAAAAAA',
	'b.20141130..3-AAABBBCCC',
	'c.20261201.typ=polis.150-0123abcd',
	'a.20260231.alla.0-',
	'c.00000101.alla.9999999-ffffffff',
];

const brokenCode = fc
	.tuple(
		fc.constantFrom(...codes),
		fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', '.', '-', '%', '%E5', '0', '=', '😀', '<b>', '__proto__')), {
			maxLength: 3,
		}),
	)
	.map(([code, changes]) => changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), code));

const fragment = fc.oneof(
	{ weight: 4, arbitrary: fc.constant('') },
	{ weight: 2, arbitrary: fc.constantFrom(...values).map((value) => `#${value}`) },
	{ weight: 3, arbitrary: fc.constantFrom(...values).map((value) => `#kontakter=${value}`) },
	{ weight: 1, arbitrary: fc.constantFrom('#main', '#searchFilters', '#urval', '#:~:text=Malå', '#'.repeat(9)) },
);
const code = brokenCode.map((text) => `#${text}`);

/** Every page with a script of its own, the page for what is not there, and two that have only what every page has. */
export const hostileAddress = fc.oneof(
	{ weight: 5, arbitrary: fc.tuple(fc.constantFrom('', 'en/'), query, fragment) },
	{ weight: 5, arbitrary: fc.tuple(fc.constantFrom('skriv-ut/', 'en/skriv-ut/'), query, fragment) },
	{ weight: 3, arbitrary: fc.tuple(fc.constantFrom('utskrift/', 'en/utskrift/'), query, code) },
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom('finns-inte/', 'kontakt/mala-andt-bra/', 'om/'), query, fragment) },
);
