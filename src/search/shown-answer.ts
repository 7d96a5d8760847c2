// Ships to the browser.
import type { Answer, Hit } from './engine.ts';
import type { Highlight } from './highlight.ts';
import type { IndexData } from './index-data.ts';
import type { MarkedText, Question, ShownAnswer, ShownHit, ShownLink } from './protocol.ts';
import { foldLetters, splitWords } from './words.ts';

const statuses = ['current', 'vacant', 'ended'] as const;

/** More would push the contacts' own list out of sight. */
const otherLimit = 6;

/** Describes an answer in the texts that a page shows. */
export function showAnswer(data: IndexData, answer: Answer, question: Question): ShownAnswer {
	return { ...answer, hits: answer.hits.map((hit) => showHit(data, hit)), others: findOthers(data, question) };
}

function showHit(data: IndexData, { index, tier, highlights }: Hit): ShownHit {
	const cell = (name: keyof IndexData['columns']): MarkedText => {
		const { values, ids } = data.columns[name];
		return { text: values[ids[index] ?? 0]?.join(', ') ?? '', highlights: highlights[name] };
	};
	const [given, family] = [cell('given'), cell('family')];
	const role = cell('role');
	const isNamed = given.text !== '' || family.text !== '';
	return {
		id: data.ids[index] ?? '',
		title: isNamed ? joined(given, family) : role,
		role: isNamed ? role : undefined,
		organisation: cell('organisation'),
		places: cell('place'),
		verified: data.days[data.dayIds[index] ?? 0] ?? '',
		status: statuses[data.status[index] ?? 0] ?? 'current',
		tier,
	};
}

function joined(first: MarkedText, second: MarkedText): MarkedText {
	const shift = first.text.length + 1;
	return {
		text: `${first.text} ${second.text}`,
		highlights: [
			...first.highlights,
			...second.highlights.map(([start, end]): Highlight => [start + shift, end + shift]),
		],
	};
}

/** Places, organisations and pages of which every word that is typed begins a word. */
function findOthers(data: IndexData, { query, language }: Question): ShownLink[] {
	const typed = splitWords(query).map(({ text }) => foldLetters(text));
	if (typed.length === 0) return [];
	const isMeant = (title: string) => {
		const words = splitWords(title).map(({ text }) => foldLetters(text));
		return typed.every((each) => words.some((word) => word.startsWith(each)));
	};
	const links: ShownLink[] = [
		...data.municipalities.map(
			({ slug, name }): ShownLink => ({ kind: 'municipality', path: `kommun/${slug}/`, title: name }),
		),
		...data.organisations.map(
			({ id }, position): ShownLink => ({
				kind: 'organisation',
				path: `organisation/${id}/`,
				title: data.columns.organisation.values[position]?.[0] ?? '',
			}),
		),
		...data.pages
			.filter((page) => page.language === language)
			.map(({ path, title }): ShownLink => ({ kind: 'page', path: path.slice(1), title })),
	];
	return links.filter(({ title }) => title !== '' && isMeant(title)).slice(0, otherLimit);
}
