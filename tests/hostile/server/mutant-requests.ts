import fc from 'fast-check';

const targets = [
	'/',
	'/om',
	'/om/',
	'/om/?q=a&kommun=b',
	'/bild.svg',
	'/sok/a1.bin',
	'/nej/',
	'/lank.txt',
	'/lank/index.html',
	'/../hemlig.txt',
	'/%2e%2e/hemlig.txt',
	'/..%2fhemlig.txt',
	'/%252e%252e/hemlig.txt',
	'/.hemlig',
	'/.git/config',
	'//',
	'//hemlig.txt',
	'/\\..\\hemlig.txt',
	'*',
	'http://localhost/../hemlig.txt',
	'/?q=Mal%E5',
] as const;
const pieces = ['..', '/', '//', '%2f', '%5c', '\\', '%00', '\0', '%', '%E5', '%252e', '.', ' ', '#', '?', '\u0080'];
const headers = [
	'Host: localhost',
	'Host: ',
	'Host: a b',
	'Connection: close',
	'Connection: keep-alive, Upgrade',
	'Upgrade: h2c',
	'Content-Length: 4',
	'Content-Length: x',
	'Transfer-Encoding: chunked',
	'Transfer-Encoding: gzip, chunked',
	'Range: bytes=0-3',
	'Range: bytes=-1',
	'Range: bytes=9-1,,-',
	'If-None-Match: *',
	'If-Match: "a"',
	'If-Range: x',
	'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
	'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT',
	'Expect: 100-continue',
	'Accept-Encoding: br;q=nan',
	': tom',
	' indragen',
	'X: \x7f\x00',
	`Cookie: ${'k=v; '.repeat(4000)}`,
];
/** The first, which is in order, comes as often as all the others together. */
const mostlyFirst = (first: string, ...others: readonly string[]) =>
	fc.oneof(fc.constant(first), fc.constantFrom(...others));
const method = mostlyFirst('GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'TRACE', 'get', 'PRI', 'M-SEARCH', '');
const version = mostlyFirst('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/11', '');
const body = mostlyFirst(
	'',
	'a=b&',
	'4\r\nabcd\r\n0\r\n\r\n',
	'FFFFFFFFF\r\n',
	'GET /.hemlig HTTP/1.1\r\nHost: a\r\n\r\n',
);

const target = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...targets) },
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom(...targets), fc.array(fc.tuple(fc.constantFrom(...pieces), fc.nat(20)), { maxLength: 4 }))
			.map(([from, put]) =>
				put.reduce((text, [piece, at]) => text.slice(0, at) + piece + text.slice(at), from as string),
			),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((text) => `/${text}`) },
);

/** In order, but for what is asked of a file that is there: else few would come as far. */
const orderly = fc
	.tuple(
		fc.constantFrom('/', '/om', '/om/', '/bild.svg', '/sok/a1.bin'),
		fc.constantFrom(...headers.filter((header) => /^(?:Range|If-)/u.test(header))),
	)
	.map(([to, header]) => Buffer.from(`GET ${to} HTTP/1.1\r\nHost: localhost\r\n${header}\r\n\r\n`, 'latin1'));

const disorderly = fc
	.tuple(
		method,
		target,
		version,
		fc.array(fc.constantFrom(...headers), { maxLength: 2 }),
		body,
		fc.nat(4).map((number) => number > 0),
	)
	.map(([verb, to, protocol, more, rest, hasHost]) => {
		const lines = hasHost ? ['Host: localhost', ...more] : more;
		return Buffer.from([`${verb} ${to} ${protocol}`, ...lines, '', rest].join('\r\n'), 'latin1');
	});

const request = fc.oneof({ weight: 1, arbitrary: orderly }, { weight: 19, arbitrary: disorderly });

/** Bytes of a request, some of them changed, taken away or doubled, and how they are sent. */
export const mutantRequest = fc
	.record({
		bytes: request,
		changes: fc.oneof(
			{ weight: 2, arbitrary: fc.constant<Change[]>([]) },
			{
				weight: 1,
				arbitrary: fc.array(
					fc.tuple(fc.constantFrom('set' as const, 'cut' as const, 'double' as const), fc.nat(), fc.nat(255)),
					{ maxLength: 3 },
				),
			},
		),
		pieces: fc.integer({ min: 1, max: 3 }),
		hangsUp: fc.nat(9).map((number) => number === 0),
	})
	.map(({ bytes, changes, pieces: count, hangsUp }) => {
		const sent = mutated(bytes, changes);
		const size = Math.ceil(sent.length / count);
		const parts = Array.from({ length: count }, (_, part) => sent.subarray(part * size, (part + 1) * size));
		return { parts, hangsUp };
	});

type Change = readonly [how: 'set' | 'cut' | 'double', where: number, value: number];

function mutated(bytes: Buffer, changes: readonly Change[]): Buffer {
	let all = bytes;
	for (const [how, where, value] of changes) {
		const at = where % Math.max(all.length, 1);
		const end = how === 'set' ? at + 1 : at + (value % 40);
		const put = {
			set: Buffer.from([value]),
			cut: Buffer.alloc(0),
			double: Buffer.concat([all.subarray(at, end), all.subarray(at, end)]),
		};
		all = Buffer.concat([all.subarray(0, at), put[how], all.subarray(end)]);
	}
	return all;
}
