import type { ReportLanguage } from '../domain/problem.ts';
import type { ImportPlan, PlannedEntry } from '../importers/import-plan.ts';
import type { ImportAnswer, ImportQuestion } from '../importers/import-questions.ts';
import type { PresentContent } from '../importers/present-entries.ts';
import { explain } from '../reports/explain.ts';
import { shortened } from '../reports/printable.ts';
import { fieldNames } from './field-names.ts';
import { describeName, describeReadings } from './import-values.ts';
import { wording } from './import-wording.ts';

/** What entries are called by in a terminal. */
export interface Labels {
	readonly entry: (entry: PlannedEntry) => string;
	readonly contact: (id: string) => string;
	readonly organisation: (id: string) => string;
}

/** Names entries by what they are: the post, the person, the organisation. */
export function createLabels({ contacts, organisations }: PresentContent, { entries }: ImportPlan): Labels {
	const names = new Map([
		...entries.flatMap(({ target }) => {
			return target?.kind === 'organisation' ? [[target.id, describeName(target.wanted['name'])] as const] : [];
		}),
		...organisations.map(({ id, name }) => [id, name] as const),
	]);
	const posts = new Map(
		contacts.map(({ id, role, person, organisation }) => {
			return [id, labelOf(role, person, names.get(organisation) ?? organisation)];
		}),
	);
	return {
		contact: (id) => `${posts.get(id) ?? ''} (${id})`.trim(),
		organisation: (id) => `${names.get(id) ?? ''} (${id})`.trim(),
		entry: ({ target, draft }) => {
			const fields = target === undefined ? draft.fields : { ...draft.fields, ...target.wanted };
			if (draft.kind === 'organisation') return describeName(fields['name'] ?? target?.id);
			const organisation = String(fields['organisation'] ?? '');
			return labelOf(fields['role'] ?? target?.id, fields['person'], names.get(organisation) ?? organisation);
		},
	};
}

function labelOf(role: unknown, person: unknown, organisation: string): string {
	const name = person === undefined || person === null ? '' : describeName(person);
	return [describeName(role), name, organisation].filter(Boolean).join(', ');
}

/** What is asked, in words. */
export function describeQuestion(question: ImportQuestion, language: ReportLanguage): string {
	const say = wording[language].questions;
	switch (question.about) {
		case 'reading': {
			const { what } = explain({ ...question.finding, location: question.draft.location }, language);
			return `${fieldNames[language][question.field] ?? question.field}: ${shortened(what)}`;
		}
		case 'organisation':
			return say.organisation(shortened(question.name, 100));
		case 'match':
			return say[question.by];
		case 'successor':
			return say.successor;
		case 'older':
			return say.older(question.id, question.verified, question.sourceDate);
		case 'conflict':
			return say.conflict(question.id, fieldNames[language][question.field] ?? question.field);
	}
}

/** The answers that there are, in words. */
export function describeChoices(question: ImportQuestion, labels: Labels, language: ReportLanguage): string[] {
	const say = wording[language].choices;
	switch (question.about) {
		case 'organisation':
			return question.choices.map((id) => (id === undefined ? say.newOrganisation : labels.organisation(id)));
		case 'match':
			return question.choices.map((id) => (id === undefined ? say.newContact : say.same(labels.contact(id))));
		case 'successor':
			return question.choices.map((id) => (id === undefined ? say.beside : say.takenOver(labels.contact(id))));
		case 'older':
			return question.choices.map((isTaken) => (isTaken ? say.take : say.keep));
		default:
			return describeReadings(question.choices, language).map((text) => text || say.nothing);
	}
}

/**
 * What an answer means.
 *
 * @returns undefined for what is no answer
 */
export function readChoice(text: string, count: number, language: ReportLanguage): ImportAnswer | undefined {
	const answer = text.trim().toLowerCase();
	if (answer === '') return 0;
	if (wording[language].skipAnswers.some((each) => each === answer)) return 'skip';
	const number = /^\d{1,3}$/u.test(answer) ? Number(answer) : 0;
	return number >= 1 && number <= count ? number - 1 : undefined;
}

/** True for what is said with yes, false with no; undefined for anything else. */
export function readConfirmation(text: string, language: ReportLanguage): boolean | undefined {
	const answer = text.trim().toLowerCase();
	if (wording[language].yesAnswers.some((each) => each === answer)) return true;
	return wording[language].noAnswers.some((each) => each === answer) ? false : undefined;
}
