import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatMarker, markerName, readMarker } from '../../../src/output/build-marker.ts';

const many = Array.from({ length: 30_000 }, (_, index) => `kontakt/100%-${index}\r/index.html`);

/** What a folder's marker is read as. */
function read(text: string): Set<string> | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'kontaktkatalog-'));
	try {
		writeFileSync(join(folder, markerName), text);
		return readMarker(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

it('lists the files of a small site a path a line, and those of a large one packed', () => {
	const few = formatMarker(['b.html', 'a.html', 'b.html', markerName]);
	expect(few.split('\n').slice(1)).toEqual(['a.html', 'b.html', '']);
	expect(few.split('\n')).not.toContain(markerName);
	expect(read(few)).toEqual(new Set(['a.html', 'b.html']));

	const text = formatMarker(many);
	expect(text.length).toBeLessThan(many.join('\n').length / 4);
	expect(read(text)).toEqual(new Set(many));
	expect(read(text.replaceAll('\n', '\r\n'))).toEqual(new Set(many));
	expect(formatMarker(many.toReversed())).toBe(text);
});

it('is none where the packed list is cut short, or is something else', () => {
	const text = formatMarker(many);
	const [head = ''] = text.split('\n');
	for (const damaged of [text.slice(0, -1000), head, `${head}\n`, `${head}\na.html\n`, `${head} Or not.\na.html\n`]) {
		expect(read(damaged), damaged.slice(0, 200)).toBeUndefined();
	}
});

it('never leads out of its folder, packed or not', () => {
	const out = ['../x', '/x', 'a/../../x', 'a\\..\\x', '', 'a//b'];
	expect(read(formatMarker([...out, 'a.html']))).toEqual(new Set(['a.html']));
	expect(read(formatMarker([...many, ...out]))).toEqual(new Set(many));
});
