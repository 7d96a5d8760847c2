import { compareCopy, compareSizes, isCopy } from './compare-beside.ts';
import { compareFile, reasonOf } from './compare-file.ts';
import { comparePrintParts } from './compare-print-parts.ts';
import { listExpectedFiles, listExpectedPrintFiles } from './expected-files.ts';
import type { Finding } from './finding.ts';
import type { Truth } from './reading.ts';

/** A build, as it lies in its folder. */
export interface Build {
	/** The files that it wrote. */
	readonly written: readonly string[];
	/** The files that are there. */
	readonly files: readonly string[];
	readonly read: (file: string) => Uint8Array;
	/** The bytes of a compressed file; throws where it is none. */
	readonly unpack: (kind: 'br' | 'gz', bytes: Uint8Array) => Uint8Array;
}

/** What came of comparing a build. */
export interface BuildComparison {
	/** So many files say something of contacts or lead to it, or are such a file compressed, and were compared. */
	readonly compared: number;
	/** Files that nothing was compared in: they say nothing of contacts, as far as is known. */
	readonly silent: readonly string[];
	/** PDFs that nothing here can read. */
	readonly leftOut: readonly string[];
	/** False where the build has no lists that are ready for printing. */
	readonly hasPdfs: boolean;
	readonly findings: readonly Finding[];
}

/** Compares all that a build says of contacts, file by file, with the content. */
export function compareBuild(build: Build, truth: Truth): BuildComparison {
	const { files, read, written } = build;
	const there = new Set(files);
	const printFiles = listExpectedPrintFiles(truth);
	const hasPdfs = printFiles.some((file) => there.has(file));
	const expected = [...written, ...listExpectedFiles(truth), ...(hasPdfs ? printFiles : [])];
	const findings: Finding[] = [...new Set(expected)]
		.filter((file) => !there.has(file))
		.map((file) => ({ code: 'file-missing', file }));
	const leftOut: string[] = [];
	const silent: string[] = [];
	let compared = 0;
	for (const file of files) {
		const found = isCopy(file, there) ? compareCopy(file, build) : compareReadable(file, read, truth);
		if (found !== undefined) compared++;
		else if (truth.surfaces.printFiles.has(`/${file}`)) leftOut.push(file);
		else silent.push(file);
		findings.push(...(found ?? []));
	}
	findings.push(...compareSizes(build, there, truth), ...comparePrintParts(build, there, truth));
	return { compared, silent, leftOut, hasPdfs, findings };
}

function compareReadable(file: string, read: Build['read'], truth: Truth): Finding[] | undefined {
	try {
		return compareFile(file, read(file), truth);
	} catch (error) {
		return [{ code: 'unreadable', reason: reasonOf(error), file }];
	}
}
