import type { ContactEntry } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { type LedgerRow, ledgerFile } from '../domain/ledger/ledger.ts';
import type { OrganisationEntry } from '../domain/organisation.ts';
import type { ContentFile } from './content-file.ts';
import { readLedgerFile } from './ledger-file.ts';
import { readFiles } from './read-files.ts';
import { sortFiles } from './sort-files.ts';
import { readSource } from './source-text.ts';
import { readYamlMapping } from './yaml-document.ts';

/** A content folder without errors, as an import is held against it. */
export interface PresentContent {
	readonly contacts: readonly ContactEntry[];
	readonly organisations: readonly OrganisationEntry[];
	readonly releaseIds: readonly string[];
	/** Everything that has been published. */
	readonly ledger: readonly LedgerRow[];
	/** What an entry's own YAML file says; undefined for an entry that has none. */
	readonly readEntry: (kind: 'contact' | 'organisation', id: string) => PresentFile | undefined;
}

/** The file of an entry. */
export interface PresentFile {
	readonly path: string;
	readonly content: Uint8Array;
	readonly text: string;
	/** Its keys, with texts as they stand there. */
	readonly mapping: Readonly<Record<string, unknown>>;
}

/** Reads what entries say, and where they say it. */
export function readPresentContent(files: readonly ContentFile[], today: IsoDate): PresentContent {
	const { sorted } = sortFiles(files);
	const { read } = readFiles(sorted, today, () => true);
	const byId = {
		contact: new Map(sorted.contacts.map(({ id, file }) => [id, file])),
		organisation: new Map(sorted.organisations.map(({ id, file }) => [id, file])),
	};
	const ledger = files.find(({ path }) => path === ledgerFile);
	return {
		contacts: read.contacts.map(({ value }) => value),
		organisations: read.organisations.map(({ value }) => value),
		releaseIds: sorted.releases.map(({ id }) => id),
		ledger: (ledger && readLedgerFile(ledger).ledger?.rows) ?? [],
		readEntry: (kind, id) => {
			const file = byId[kind].get(id);
			return file === undefined ? undefined : readEntryFile(file);
		},
	};
}

function readEntryFile({ path, content }: ContentFile): PresentFile | undefined {
	const { source } = readSource({ path, content });
	const mapping = source === undefined ? undefined : readYamlMapping(source).mapping;
	if ('refused' in content || mapping === undefined) return undefined;
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
	return { path, content, text, mapping: mapping.value };
}
