import { comparePrintout, type PrintoutReport } from '../../print/compare-printout.ts';
import { findPrintedList } from '../../print/follow-names.ts';
import type { ComparedContact } from '../../print/print-records.ts';
import type { PrintedContact, PrintedList } from '../../print/print-source.ts';
import type { PrintoutCode } from '../../print/printout-code.ts';
import { fetchPrintRecords } from './fetch-print-records.ts';

/** A printout beside what holds today. */
export interface ComparedPrintout {
	/** Those that remain are told where they are no list, to be printed anew. */
	readonly report: PrintoutReport<PrintedContact>;
	/** The list that it is of; undefined where the directory does not have it. */
	readonly list: PrintedList | undefined;
	/** True where anyone on the list, or on the printout of none, may be out of date. */
	readonly isStale: boolean;
}

/** Compares a printout with today's records, and reads those of them that are told of; rejects when they cannot be had. */
export async function compareWithToday(code: PrintoutCode, source: URL): Promise<ComparedPrintout> {
	const records = await fetchPrintRecords(source);
	const [contacts, list] = await Promise.all([records.listCompared(), findPrintedList(code.selection, records)]);
	const report = comparePrintout(code, contacts, list);
	const read = (some: readonly ComparedContact[]) => records.readContacts(some.map(({ position }) => position));
	const [remaining, changed, added, changedOrAdded] = await Promise.all([
		list === undefined ? read(report.remaining) : [],
		read(report.changed),
		read(report.added),
		read(report.changedOrAdded),
	]);
	const today = list?.sections.flatMap((section) => section.contacts.flatMap((at) => contacts[at] ?? []));
	return {
		report: { ...report, remaining, changed, added, changedOrAdded },
		list,
		isStale: (today ?? report.remaining).some((each) => each.isStale),
	};
}
