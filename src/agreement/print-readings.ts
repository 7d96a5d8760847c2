import { detailKinds } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { isUndecidedAddress, type Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { type AgesOfList, describeAges, describePrintedAge } from '../views/age-of-list.ts';
import { describeCorrection } from '../views/correction.ts';
import { sectionsToShow } from '../views/list-view.ts';
import { shortAddress } from '../views/short-address.ts';
import type { Disagreement } from './finding.ts';
import { comparePrintout, type PrintedFrame } from './readers/printout.ts';
import type { Truth } from './reading.ts';
import type { Expected } from './statement.ts';
import type { PrintFile } from './surfaces.ts';
import { isDetail, type Word } from './words.ts';

/** Compares a list that is ready for printing with what it must say. */
export function comparePrintFile(
	{ layout, list }: PrintFile,
	text: string,
	language: Language,
	truth: Truth,
): Disagreement[] {
	const sections = sectionsToShow(list);
	const contacts = sections.flatMap((section) => section.contacts);
	const t = translator(language);
	const ages = describeAges(contacts, t, language);
	const entries = contacts.map((contact) => ({
		contact: contact.id,
		expected: expectPrinted(contact, layout, layout === 'list' ? ages : undefined, language, truth),
	}));
	return comparePrintout(text, entries, frameOf({ layout, list }, contacts, ages, language, truth));
}

function frameOf(
	{ list }: PrintFile,
	contacts: readonly Contact[],
	ages: AgesOfList,
	language: Language,
	{ directory }: Truth,
): PrintedFrame {
	const { site, today } = directory;
	const t = translator(language);
	const heads = [t('print.contact'), t('print.organisation'), t('print.ways')].join(' ');
	return {
		head: list.title,
		foot: [
			textIn(site.name, language, site.languages).text,
			describePrintedAge(contacts, today, 'print.made', t, language),
			isUndecidedAddress(site.url) ? '' : t('print.current', { address: shortAddress(site.url, list.page) }),
			describeCorrection(site, t) ?? '',
		],
		pageNumber: (page, pages) => t('print.page', { page, pages }),
		between: [
			...sectionsToShow(list).map(({ heading }) => heading ?? ''),
			`${heads} ${t('print.checkedHead')}`,
			heads,
			t('print.codeCaption'),
			ages.ofAll?.sentence ?? '',
		],
	};
}

/** What is said of a contact on paper, in order. */
function expectPrinted(
	contact: Contact,
	layout: PrintFile['layout'],
	ages: AgesOfList | undefined,
	language: Language,
	{ expectations }: Truth,
): Expected[] {
	const t = translator(language);
	const words = expectations.words(contact, language).filter(({ isShortened }) => !isShortened);
	const must = (...fields: readonly Word['field'][]) =>
		fields.flatMap((field) =>
			words.filter((word) => word.field === field).map((word): Expected => ({ ...word, need: 'must' })),
		);
	const may = (text: string): Expected => ({ field: 'text', text, need: 'may' });
	const details = detailKinds.flatMap((kind) =>
		must(kind).map((each) => ({ ...each, text: `${t(`contact.${kind}`)}: ${each.text}` })),
	);
	const own = words.filter(({ field, from }) => isDetail(field) && field !== 'topics' && from === 'own');
	const inTable = details.filter(({ field }) => own.some((word) => word.field === field));
	const where = [
		...must('organisation'),
		...must('municipalities').map((each): Expected => ({ ...each, need: 'may' })),
	];
	const ways = [may(t('contact.via')), ...must('phones', 'emails', 'web')];
	const isAgeSaid = ages !== undefined && ages.ofContact(contact) === undefined;
	const age = [
		...(layout === 'poster' && !contact.stale ? [may(t('fresh.verified', { date: '' }))] : []),
		...must('stale', 'verified').map(
			(each): Expected => ({ ...each, need: isAgeSaid || (ages?.ofAll && each.field === 'stale') ? 'may' : 'must' }),
		),
	];
	return layout === 'list'
		? [...must('title', 'status', 'role'), ...inTable, ...must('note'), ...where, ...ways, ...age]
		: [...must('title', 'status', 'role'), ...where, ...ways, ...details, ...must('note'), ...age];
}
