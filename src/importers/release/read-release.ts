import type { IsoDate } from '../../domain/date.ts';
import { findPersonalIdentityNumbers } from '../../domain/personal-identity-number.ts';
import { finding, type Problem } from '../../domain/problem.ts';
import type { Draft } from '../draft.ts';
import { createLineTable } from '../line-table.ts';
import {
	assembleBlock,
	assembleFunctions,
	give,
	hasPersons,
	isAttribute,
	isPoint,
	type ReadContact,
} from './assemble.ts';
import { buildDraft, organisationDraft, type ReleaseFacts } from './build-draft.ts';
import { type Context, noContext, readContext, saysSomething, under } from './context.ts';
import { endsContacts, readCue } from './cues.ts';
import { findDate } from './date-of-release.ts';
import { joinBrokenLines } from './joined-lines.ts';
import { type LineInParts, readParts } from './parts.ts';
import { singularRole } from './roles.ts';
import { findSender } from './sender.ts';
import type { SourceLine } from './source-line.ts';
import { readTableHead, readTableRow, type TableHead } from './table.ts';

/** What a reader is told that is not in its source. */
export interface DraftOptions {
	/** Where the names were published: the id of a press release, or a sentence. Persons get it as their `source`. */
	readonly source?: string | undefined;
	/** No day of a source is later. */
	readonly today?: IsoDate | undefined;
}

export interface ReadDrafts {
	readonly drafts: readonly Draft[];
	readonly problems: readonly Problem[];
}

/** The contacts and organisations that a press release names as such. People whom it only tells of are none. */
export function readRelease(all: readonly SourceLine[], file: string, { source, today }: DraftOptions): ReadDrafts {
	const problems: Problem[] = [];
	const kept = all.slice(0, MOST_LINES);
	if (all.length > kept.length) {
		const about = finding('release-too-long', { lines: all.length, maximum: MOST_LINES });
		problems.push({ ...about, location: { file, position: 'unavailable' } });
	}
	const lines = withoutIdentityNumbers(joinBrokenLines(kept), file, problems).flatMap(bounded);
	const facts: ReleaseFacts = { file, source, date: findDate(lines, today), sender: findSender(lines) };
	const drafts: Draft[] = [];
	const organisations = new Map<string, Draft>();
	const told = new Set<string>();
	for (const contact of findContacts(lines)) {
		const built = buildDraft(contact, facts);
		const { organisation } = built;
		// A release may name its contacts twice.
		const same = keyOf(built.draft);
		if (told.has(same)) continue;
		told.add(same);
		if (organisation !== undefined && !organisations.has(organisation.name)) {
			organisations.set(organisation.name, organisationDraft(organisation, built.draft));
		}
		drafts.push(built.draft);
		problems.push(...built.problems);
	}
	if (drafts.length === 0) {
		problems.push({ ...finding('release-without-contact', {}), location: { file, position: 'unavailable' } });
	}
	return { drafts: [...organisations.values(), ...drafts], problems };
}

function findContacts(lines: readonly SourceLine[]): ReadContact[] {
	const contacts: ReadContact[] = [];
	let context: Context = noContext;
	let isInContacts = false;
	/** What the heading right above says, where it leads into no contacts that are known as such. */
	let above: Context = noContext;
	let block: LineInParts[] = [];
	let head: TableHead | undefined;
	for (const line of lines) {
		const { text } = line;
		if (text === '') {
			flush();
			continue;
		}
		head = line.kind === 'row' ? (readTableHead(text) ?? head) : undefined;
		if (head !== undefined) {
			if (readTableHead(text) === undefined) takeRow(line, head);
			else flush();
			continue;
		}
		const cue = readCue(text);
		if (cue !== undefined) {
			flush();
			isInContacts = true;
			context = readContext(cue.heading);
			if (cue.rest !== '') block.push(readParts(line, cue.rest));
			continue;
		}
		if (endsContacts(text) && !hasPointsIn(text)) {
			flush();
			isInContacts = false;
			context = noContext;
			continue;
		}
		const parts = readParts(line, text);
		if (isHeading(parts)) {
			flush();
			const told = readContext(text);
			if (!isInContacts && told.role !== undefined && line.text.endsWith(':')) isInContacts = true;
			if (isInContacts && saysSomething(told)) context = under(context, told);
			else if (line.kind === 'heading') isInContacts = false;
			above = told;
			continue;
		}
		if (isProse(parts)) {
			flush();
			above = noContext;
			if (!isInContacts) block = [parts];
			flush();
			if (text.length > LONG) isInContacts = false;
			continue;
		}
		block.push(parts);
	}
	flush();
	return contacts;

	function takeRow(line: SourceLine, columns: TableHead) {
		const row = readTableRow(line, columns);
		if (hasPersons(row)) contacts.push(...assembleBlock([row], isInContacts ? context : noContext));
		else if (row.parts.some(isPoint) && row.parts.some(({ kind }) => kind === 'role'))
			contacts.push(...assembleFunctions([row], context));
	}

	function flush() {
		const taken = block;
		block = [];
		if (taken.length === 0) return;
		if (taken.some(hasPersons)) {
			if (isInContacts || isSignature(taken)) contacts.push(...assembleBlock(taken, isInContacts ? context : above));
			above = noContext;
			return;
		}
		if (!isInContacts) {
			const [only, ...more] = taken;
			const told = only === undefined || more.length > 0 ? noContext : readContext(only.line.text);
			if (told.role !== undefined && singularRole(only?.line.text ?? '') !== only?.line.text) above = told;
			return;
		}
		const last = contacts.at(-1);
		const says = taken.flatMap(({ parts }) => parts);
		const hasRole = says.some(({ kind }) => kind === 'role' || kind === 'organisation');
		if (last !== undefined && last.points.length === 0 && says.some(isPoint) && !hasRole) {
			for (const line of taken) give(lastTogether(contacts), line.parts, line);
		} else if (
			last !== undefined &&
			last.lines.length === 1 &&
			last.role === undefined &&
			last.points.length === 0 &&
			says.some(({ kind }) => kind === 'role') &&
			!endsWithColon(taken)
		) {
			for (const line of taken) give(lastTogether(contacts), line.parts, line);
		} else if (says.some(isPoint) && says.some(({ kind }) => kind === 'role'))
			contacts.push(...assembleFunctions(taken, context));
		else if (says.some(isAttribute) && isOfLast(last, says)) {
			for (const line of taken) give(lastTogether(contacts), line.parts, line);
		} else if (says.some(isAttribute)) {
			const told = readContext(taken.map(({ line }) => line.text).join(' '));
			if (saysSomething(told)) context = under(context, told);
		}
	}
}

/** True where an organisation by itself is that of whom stands before it: organisations that stand before their people have been met by then. */
function isOfLast(last: ReadContact | undefined, says: LineInParts['parts']): boolean {
	return (
		last !== undefined &&
		last.organisation === undefined &&
		last.context.organisation === undefined &&
		says.some((part) => part.kind === 'organisation' && !part.isLabel)
	);
}

/** Those whom the last line names together. */
function lastTogether(contacts: readonly ReadContact[]): ReadContact[] {
	return contacts.slice(-(contacts.at(-1)?.together ?? 1));
}

/** A line that heads those under it: it is marked as a heading or ends with a colon, and names nobody. */
function isHeading({ line, parts }: LineInParts): boolean {
	return (
		(line.kind === 'heading' || line.text.endsWith(':')) &&
		!parts.some(({ kind }) => kind === 'persons' || kind === 'point')
	);
}

function endsWithColon(block: readonly LineInParts[]): boolean {
	return block.at(-1)?.line.text.endsWith(':') === true;
}

/** Running text, of which somebody named in it is the subject and no contact, unless the way to reach them stands there too. */
function isProse({ line, parts, strangers }: LineInParts): boolean {
	const most = parts.some(isPoint) ? 25 : /[\p{L})][.!?]$/u.test(line.text) ? 3 : 7;
	return strangers > most || (line.text.length > 160 && !parts.some(isPoint));
}

/** Lines outside what is headed as contacts that give somebody and a way to reach them, close together. */
function isSignature(block: readonly LineInParts[]): boolean {
	const [only, ...more] = block;
	const hasPoint = block.some(({ parts }) => parts.some(isPoint));
	if (more.length === 0 && only !== undefined) return hasPoint && only.strangers <= 25;
	return hasPoint && block.every(({ strangers }) => strangers <= 7);
}

function hasPointsIn(text: string): boolean {
	return /@|\d{3}/u.test(text);
}

/** A line that is a whole paragraph as its sentences; none is longer than a parser can be kept busy by. */
function bounded(line: SourceLine): SourceLine[] {
	if (line.text.length <= LONG) return [line];
	const sentences = line.text.slice(0, MOST_OF_PARAGRAPH).split(SENTENCE);
	return sentences.map((text) => ({ ...line, text: text.slice(0, MOST_CHARACTERS) }));
}

/** The lines without those in which a personal identity number stands; each is told, masked. */
function withoutIdentityNumbers(lines: readonly SourceLine[], file: string, problems: Problem[]): SourceLine[] {
	const whole = lines.map(({ text }) => text).join('\n');
	const found = findPersonalIdentityNumbers(whole);
	if (found.length === 0) return [...lines];
	const positionAt = createLineTable(whole);
	const refused = new Set<number>();
	for (const { offset, length, masked } of found) {
		const [first, last] = [positionAt(offset).line, positionAt(offset + length - 1).line];
		for (let at = first; at <= last; at++) refused.add(at - 1);
		const line = lines[first - 1]?.number ?? 1;
		problems.push({
			...finding('personal-identity-number', { masked }),
			location: { file, position: { line, column: 1 } },
		});
	}
	return lines.filter((_, index) => !refused.has(index));
}

/** What tells a contact from others of the same release. */
function keyOf({ fields: { person, organisation, role, phones } }: Draft): string {
	return JSON.stringify([person ?? phones, organisation, role]);
}

const LONG = 200;
const SENTENCE = /(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu})/u;
const MOST_CHARACTERS = 1000;
const MOST_OF_PARAGRAPH = 20_000;
const MOST_LINES = 5_000;
