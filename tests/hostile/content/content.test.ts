import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { type Problem, severityOf } from '../../../src/domain/problem.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { bounds } from './bounds.ts';
import type { ContentCase } from './content-case.ts';
import { logotypes } from './logotypes.ts';
import { originalPdfs } from './original-pdfs.ts';
import { phones } from './phones.ts';
import { prose } from './prose.ts';
import { siteAddress } from './site-address.ts';

/** Every table of content faults. A new case is a row in one of them. */
const tables: Readonly<Record<string, readonly ContentCase[]>> = {
	bounds,
	logotypes,
	originalPdfs,
	phones,
	prose,
	siteAddress,
};

const today = '2026-11-23' as IsoDate;
const valid = readContentFiles(join(import.meta.dirname, '../../fixtures/broken/_valid'));

function written({ code, location: { file, position } }: Problem): string {
	return position === 'unavailable' ? `${code} ${file}` : `${code} ${file}:${position.line}:${position.column}`;
}

describe.each(Object.entries(tables))('content: %s', (_name, table) => {
	it.each(table)('$what', ({ files, expected }) => {
		const added = Object.entries(files).flatMap(([path, content]) => {
			if (content === null) return [];
			return [{ path, content: typeof content === 'string' ? new TextEncoder().encode(content) : content }];
		});
		const { content, problems } = readContentFolder([...valid.filter(({ path }) => !(path in files)), ...added], today);
		expect(problems.map(written)).toEqual(expected);
		expect(content === undefined).toBe(problems.some((problem) => severityOf(problem) === 'error'));
		for (const language of ['sv', 'en'] as const) {
			const report = formatForTerminal(problems, language, 'content');
			expect(report).not.toMatch(/undefined|\[object|\n\s+at |Error:/u);
		}
	});
});
