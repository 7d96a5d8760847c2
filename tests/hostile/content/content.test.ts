import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import { isPrintable } from '../../../src/data/printable-signs.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { formatAsJson } from '../../../src/reports/json.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { bounds } from './bounds.ts';
import { changeRecords } from './change-records.ts';
import type { ContentCase } from './content-case.ts';
import { identityNumbers } from './identity-numbers.ts';
import { ledgers } from './ledger.ts';
import { linksAndImages } from './links-and-images.ts';
import { listsAndDays } from './lists-and-days.ts';
import { logotypes } from './logotypes.ts';
import { mail } from './mail.ts';
import { originalPdfs } from './original-pdfs.ts';
import { phones } from './phones.ts';
import { prose } from './prose.ts';
import { reservedNames } from './reserved-names.ts';
import { scripts } from './scripts.ts';
import { siteAddress } from './site-address.ts';
import { syntax } from './syntax.ts';
import { withheld } from './withheld.ts';

/** Every table of content faults. A new case is a row in one of them. */
const tables: Readonly<Record<string, readonly ContentCase[]>> = {
	bounds,
	changeRecords,
	identityNumbers,
	ledgers,
	linksAndImages,
	listsAndDays,
	logotypes,
	mail,
	originalPdfs,
	phones,
	prose,
	reservedNames,
	scripts,
	siteAddress,
	syntax,
	withheld,
};

const today = '2026-11-23' as IsoDate;
const valid = readContentFiles(join(import.meta.dirname, '../../fixtures/broken/_valid'));

function written({ code, location: { file, position } }: Problem): string {
	return position === 'unavailable' ? `${code} ${file}` : `${code} ${file}:${position.line}:${position.column}`;
}

describe.each(Object.entries(tables))('content: %s', (_name, table) => {
	it.each(table)('$what', ({ files, expected, notSwedish, unsaid = [] }) => {
		const added = Object.entries(files).flatMap(([path, content]) => {
			if (content === null) return [];
			return [{ path, content: typeof content === 'string' ? new TextEncoder().encode(content) : content }];
		});
		const { content, problems } = readContentFolder(
			[...valid.filter(({ path }) => !(path in files)), ...added],
			today,
			isPrintable,
		);
		expect(problems.map(written)).toEqual(expected);
		expect(content === undefined).toBe(problems.some((problem) => getSeverity(problem) === 'error'));
		for (const language of ['sv', 'en'] as const) {
			const report = formatForTerminal(problems, language, 'content');
			expect(report).not.toMatch(/undefined|\[object|\n\s+at |Error:/u);
			// Codes and file names are for looking up, whatever the language.
			const words = report.replace(/\[[\w-]+\]|^content\/.*$/gmu, '');
			if (language === 'sv' && notSwedish !== undefined) expect(words).not.toMatch(notSwedish);
			for (const secret of unsaid) expect(report).not.toContain(secret);
		}
		for (const secret of unsaid) expect(formatAsJson(problems)).not.toContain(secret);
	});
});
