import { createHash } from 'node:crypto';

/** The hash of a record, as docs/oppna-data.md says that anybody can work it out. */
export function workOut(record: object): string {
	const plain = JSON.stringify(record, (key, value) =>
		key !== '' && (value === null || (Array.isArray(value) && value.length === 0)) ? undefined : value,
	);
	const sort = (value: unknown): unknown =>
		Array.isArray(value)
			? value.map(sort)
			: typeof value === 'object' && value !== null
				? Object.fromEntries(
						Object.entries(value)
							.sort(([a], [b]) => (a < b ? -1 : 1))
							.map(([key, each]) => [key, sort(each)]),
					)
				: value;
	const { hash, page, verified, stale, ...content } = JSON.parse(plain);
	return createHash('sha256')
		.update(JSON.stringify(sort(content)))
		.digest('hex')
		.slice(0, 32);
}
