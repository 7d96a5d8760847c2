import { findPersonalIdentityNumbers } from '../../domain/personal-identity-number.ts';
import { compareProblems, finding, type Problem } from '../../domain/problem.ts';
import type { ProblemArguments } from '../../domain/problem-arguments.ts';
import { isWrittenNumber } from '../../domain/written-number.ts';
import { boundPerFile } from '../bound-per-file.ts';
import type { Draft } from '../draft.ts';
import type { DraftOptions, ReadDrafts } from '../release/read-release.ts';
import { type CardContents, draftOfCard, kindOf } from './card-draft.ts';
import { unfoldLines } from './card-lines.ts';
import { readCardNumber } from './card-number.ts';
import { type CardProperty, parseProperty } from './card-property.ts';

/**
 * Drafts of the cards in a file of vCard 2.1, 3.0 or 4.0. What is broken is told by its line and passed over, and so is what a directory does not keep; the
 * rest of the card is read.
 */
export function readVcards(text: string, file: string, options: DraftOptions): ReadDrafts {
	const drafts: Draft[] = [];
	const problems: Problem[] = [];
	const organisations = new Map<string, Draft>();
	const leftOut = new Map<string, number>();
	let card: CardContents | undefined;
	let within = 0;
	let cards = 0;
	for (const line of unfoldLines(text, MOST_CHARACTERS)) {
		if (line.text.trim() === '') continue;
		if (/^(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*$/iu.test(line.text)) {
			// A card can hold another, of an assistant (vCard 2.1); two that follow each other are told apart by the end that is not there.
			if (card !== undefined && within === 0 && !card.opensAnother) {
				tell('vcard-not-ended', {}, card.line);
				finish(card);
			} else if (card !== undefined) {
				within++;
				card.opensAnother = false;
				continue;
			}
			if (cards === MOST_CARDS) {
				tell('vcard-too-many', { maximum: MOST_CARDS }, line.number);
				card = undefined;
				break;
			}
			cards++;
			card = { line: line.number, properties: [], opensAnother: false };
		} else if (/^(?:[\w-]+\.)?END\s*:\s*VCARD\s*$/iu.test(line.text)) {
			if (within > 0) within--;
			else if (card === undefined) tell('vcard-line-invalid', { reason: 'outside' }, line.number);
			else {
				finish(card);
				card = undefined;
			}
		} else if (card === undefined) tell('vcard-line-invalid', { reason: 'outside' }, line.number);
		else if (within === 0) addProperty(card, line.text, line.number);
	}
	if (card !== undefined) {
		tell('vcard-not-ended', {}, card.line);
		finish(card);
	}
	if (leftOut.size > 0) {
		const properties = [...leftOut.keys()].sort().join(', ');
		const about = finding('vcard-left-out', { properties, cards: Math.max(...leftOut.values()) });
		problems.push({ ...about, location: { file, position: 'unavailable' } });
	}
	return { drafts: [...organisations.values(), ...drafts], problems: boundPerFile(problems).sort(compareProblems) };

	function addProperty(into: CardContents, written: string, number: number) {
		const property = parseProperty(written);
		if (property === undefined) return tell('vcard-line-invalid', { reason: 'no-value' }, number);
		if (property.name === 'AGENT') into.opensAnother = property.value?.trim() === '';
		if (property.isBinary) return leaveOut(property.name);
		if (written.length > MOST_CHARACTERS) {
			return /^data:/iu.test(property.value ?? '')
				? leaveOut(property.name)
				: tell('vcard-too-long', { maximum: MOST_CHARACTERS }, number);
		}
		if (property.value === undefined) return tell('vcard-line-invalid', { reason: 'encoding' }, number);
		const mayBeOne = property.name !== 'UID' && property.name !== 'REV' && !isPhone(property);
		const [identity] = mayBeOne ? findPersonalIdentityNumbers(property.value) : [];
		if (identity !== undefined) return tell('personal-identity-number', { masked: identity.masked }, number);
		into.properties.push({ ...property, line: number });
	}

	function finish({ line, properties }: CardContents) {
		const read = draftOfCard(properties, { file, line }, options);
		for (const name of read.leftOut) leaveOut(name);
		problems.push(...read.problems);
		if (read.draft === undefined) return read.isPassedOver ? undefined : tell('vcard-without-name', {}, line);
		const { draft } = read;
		if (draft.kind === 'organisation') {
			const name = String(draft.fields.name);
			const known = organisations.get(name);
			// Its own card says more of it than those of its contacts.
			organisations.set(name, known === undefined ? draft : { ...draft, fields: { ...known.fields, ...draft.fields } });
			return;
		}
		drafts.push(draft);
		for (const [index, name] of read.organisations.entries()) {
			const parent = read.organisations[index - 1];
			const fields = { name, ...kindOf(name), ...(parent === undefined ? {} : { parent }) };
			const isTold = Object.keys(fields).length > 1;
			if (isTold && !organisations.has(name))
				organisations.set(name, { ...draft, kind: 'organisation', id: undefined, fields, doubts: [] });
		}
	}

	function leaveOut(name: CardProperty['name']) {
		leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
	}

	function tell<Code extends keyof ProblemArguments>(code: Code, args: ProblemArguments[Code], line: number) {
		problems.push({ ...finding(code, args), location: { file, position: { line, column: 1 } } });
	}
}

/** A number that can be called is none of a person, whatever its digits. */
function isPhone({ name, value = '' }: CardProperty): boolean {
	return name === 'TEL' && isWrittenNumber(readCardNumber(value).written);
}

const MOST_CARDS = 50_000;
/** A note of several pages; a picture has more, and is not kept. */
const MOST_CHARACTERS = 20_000;
