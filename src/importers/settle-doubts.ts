import { findMunicipality } from '../domain/municipality.ts';
import { createReferenceSuggester } from '../domain/reference-suggester.ts';
import { slugify } from '../domain/slug.ts';
import type { Draft } from './draft.ts';
import type { ImportAnswer, ImportQuestion } from './import-questions.ts';

/** A draft of which nothing is open but which entry it is; undefined for one that is passed over. */
type Settling = Generator<ImportQuestion, (Draft | undefined)[], ImportAnswer>;

/** Asks how drafts are to be read. What is the same in several is asked once. */
export function* settleDoubts(
	drafts: readonly Draft[],
	onAsked: (draft: number, question: ImportQuestion, answer: ImportAnswer) => void,
): Settling {
	const known = new Map<string, ImportAnswer>();
	const settled: (Draft | undefined)[] = [];
	for (const [index, draft] of drafts.entries()) {
		let read: Draft | undefined = draft;
		for (const { field, about, readings } of draft.doubts) {
			const question = { draft, about: 'reading', field, finding: about, choices: readings } as const;
			const key = JSON.stringify([field, about, readings, draft.fields[field]]);
			const answer = known.get(key) ?? (yield question);
			// That one entry is passed over says nothing of the next.
			if (answer !== 'skip') known.set(key, answer);
			onAsked(index, question, answer);
			read = read && answer !== 'skip' ? withField(read, field, readings[answer]) : undefined;
		}
		settled.push(read);
	}
	return settled;
}

/**
 * Asks whether organisations that nobody has are those that are called nearly so.
 *
 * @param organisations those of the content
 */
export function* settleNames(
	drafts: readonly (Draft | undefined)[],
	organisations: readonly { readonly id: string; readonly name: string; readonly formerIds: readonly string[] }[],
	onAsked: (draft: number, question: ImportQuestion, answer: ImportAnswer) => void,
): Settling {
	const names = organisations.flatMap(({ id, name, formerIds }) =>
		[name, ...formerIds].map((each) => [each, id] as const),
	);
	const ids = organisations.map(({ id }) => id);
	const suggest = createReferenceSuggester(ids, () => names);
	const own = drafts.flatMap((draft) => {
		return draft?.kind === 'organisation' ? [draft.id ?? '', String(draft.fields['name'] ?? '')] : [];
	});
	const isKnown = new Set([...ids, ...organisations.map(({ name }) => name), ...own].map(slugify));
	const answers = new Map<string, ImportAnswer>();
	const idByFormer = new Map(organisations.flatMap(({ id, formerIds }) => formerIds.map((each) => [each, id])));
	const settled: (Draft | undefined)[] = [];
	for (const [index, draft] of drafts.entries()) {
		const name = draft?.fields['organisation'];
		const slug = typeof name === 'string' ? slugify(name) : '';
		if (draft === undefined || typeof name !== 'string' || slug === '' || isKnown.has(slug)) {
			settled.push(draft);
			continue;
		}
		const former = idByFormer.get(slug);
		const suggestion = former ?? suggest(name);
		const suggested = organisations.find(({ id }) => id === suggestion);
		const place = suggested === undefined ? 'unknown' : comparePlaces(name, suggested.name);
		if (former !== undefined || suggested === undefined || place === 'other') {
			settled.push(former === undefined ? draft : withField(draft, 'organisation', former));
			continue;
		}
		// A name that goes on is most likely that one; one that is only alike may be another's.
		const isBeginning = [suggested.id, suggested.name].some((each) => slugify(each).startsWith(`${slug}-`));
		const choices = isBeginning || place === 'same' ? [suggested.id, undefined] : [undefined, suggested.id];
		const question = { draft, about: 'organisation', name, choices } as const;
		const answer = answers.get(slug) ?? (yield question);
		if (answer !== 'skip') answers.set(slug, answer);
		onAsked(index, question, answer);
		const chosen = answer === 'skip' ? undefined : choices[answer];
		settled.push(
			answer === 'skip' ? undefined : chosen === undefined ? draft : withField(draft, 'organisation', chosen),
		);
	}
	return settled;
}

/** Whether two names are those of one municipality, as with a genitive and without, or of two, however alike. */
function comparePlaces(name: string, other: string): 'same' | 'other' | 'unknown' {
	const [one, two] = [findMunicipality(name), findMunicipality(other)];
	if (!('found' in one && 'found' in two)) return 'unknown';
	return one.found === two.found ? 'same' : 'other';
}

/** @param field with a full stop before a key within a group */
function withField(draft: Draft, field: string, value: unknown): Draft {
	const [key = '', inner] = field.split('.');
	const group = draft.fields[key];
	const isGroup = typeof group === 'object' && group !== null && !Array.isArray(group);
	const to = inner === undefined ? value : { ...(isGroup ? group : {}), [inner]: value };
	return { ...draft, fields: { ...draft.fields, [key]: to } };
}
