import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeAge, divideAge } from '../../../src/views/age.ts';
import { describeAges } from '../../../src/views/age-of-list.ts';
import { placesLeftToSay } from '../../../src/views/already-said.ts';
import { createCardView, isDaySaid } from '../../../src/views/card-view.ts';
import { groupByTask } from '../../../src/views/contacts-by-task.ts';
import { createLists } from '../../../src/views/list-view.ts';
import { describePart, nameParts } from '../../../src/views/part-names.ts';
import { createAreaDirectory } from '../area-directory.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const t = translator('sv');

describe('the places of a contact', () => {
	it.each([
		['Umeå kommun', ['Umeå'], [], undefined],
		['Ystads kommun', ['Ystad'], [], undefined],
		['Malmö stad', ['Malmö'], [], undefined],
		['Upplands Väsby kommun', ['Upplands Väsby'], [], undefined],
		['Region Gotland', ['Gotland'], [], undefined],
		['Polisen i Umeå', ['Umeå'], [], undefined],
		['Umeå kommun', [], [], undefined],
		['Umeå kommun', ['Umeå', 'Vännäs'], [], 'Umeå, Vännäs'],
		['Länsstyrelsen i Kalmar län', ['Kalmar'], [], 'Kalmar'],
		['Markaryds kommun', ['Mark'], [], 'Mark'],
		['Håbo kommun', ['Habo'], [], 'Habo'],
		['Österåkers kommun', ['Åker'], [], 'Åker'],
		['Polisen', ['Malå'], ['Malå'], undefined],
		['Polisen', ['Malå', 'Norsjö'], ['Malå'], 'Malå, Norsjö'],
	])('of "%s" in %j where %j is said are %j', (organisation, names, said, left) => {
		expect(placesLeftToSay(organisation, names, said)).toBe(left);
	});
});

describe('a contact on a page', () => {
	const { contacts } = fixtureDirectory();
	const archivist = contacts.find(({ id }) => id === 'ystad-arkiv');
	if (archivist === undefined) throw new Error('no archivist');

	it('says the municipality once, where the organisation is the municipality', () => {
		const { organisation, municipalities } = createCardView(archivist, {}, t, 'sv');
		expect([organisation, municipalities]).toEqual(['Ystads kommun', undefined]);
		const falu = { ...archivist, organisation: { ...archivist.organisation, name: 'Ysta kommun' } };
		expect(createCardView(falu, {}, t, 'sv').municipalities).toBeUndefined();
	});

	it('says nothing that the page says', () => {
		const context = { organisation: 'Ystads kommun', ages: describeAges([archivist], t, 'sv') };
		const { organisation, municipalities, ageLeft, age } = createCardView(archivist, context, t, 'sv');
		expect([organisation, municipalities, ageLeft]).toEqual([undefined, undefined, undefined]);
		expect(age.sentence).toBe('Kontrollerad 1\u00A0november 2026');
	});

	it('has no empty column on paper where the page says it', () => {
		const ofOrganisation = { ...archivist, phones: [], emails: [], url: undefined };
		const said = createCardView(ofOrganisation, { organisation: 'Ystads kommun' }, t, 'sv');
		expect([said.organisationOnPaper, said.reachOnPaper]).toEqual(['Ystads kommun', 'Se organisationen ovan']);
		const own = createCardView(archivist, { organisation: 'Ystads kommun' }, t, 'sv');
		expect([own.organisationOnPaper, own.reachOnPaper]).toEqual(['Ystads kommun', undefined]);
		const unsaid = createCardView(ofOrganisation, {}, t, 'sv');
		expect([unsaid.organisationOnPaper, unsaid.reachOnPaper]).toEqual([undefined, undefined]);
	});

	it('says on paper that a web address leads to the organisation', () => {
		const shared = { ...archivist, phones: [], emails: [], url: undefined };
		const { organisation } = archivist;
		const onlyWeb = { ...organisation, phones: [], emails: [], website: 'https://www.ystad.example/' };
		const ofWeb = createCardView({ ...shared, organisation: onlyWeb }, {}, t, 'sv');
		expect([ofWeb.via, ofWeb.viaOnPaper]).toEqual([undefined, 'Via organisationen:']);
		const none = createCardView({ ...shared, organisation: onlyWeb }, { organisation: organisation.name }, t, 'sv');
		expect([none.via, none.viaOnPaper]).toEqual([undefined, undefined]);
		expect(createCardView(archivist, {}, t, 'sv').viaOnPaper).toBeUndefined();
	});

	it('leaves no column of days where the page says the day of all, and all posts are held', () => {
		const held = { ...archivist, status: 'current' as const };
		const ages = describeAges([held], t, 'sv');
		expect(isDaySaid([held], { ages })).toBe(true);
		expect(isDaySaid([held], {})).toBe(false);
		expect(isDaySaid([{ ...held, status: 'vacant' }], { ages })).toBe(false);
	});

	it('has its task first where contacts stand by task', () => {
		const { title, namesPerson, role, holder } = createCardView(archivist, { taskFirst: true }, t, 'sv');
		expect([title, namesPerson, role, holder]).toEqual([
			'Kommunarkivarie',
			false,
			undefined,
			'Ängla-Britt af Ölandsson',
		]);
		const vacant = contacts.find(({ person }) => person === undefined);
		if (vacant === undefined) throw new Error('no vacant post');
		const view = createCardView(vacant, { taskFirst: true }, t, 'sv');
		expect([view.title, view.holder]).toEqual([vacant.role, undefined]);
	});

	it('stands without its task under a heading that says it', () => {
		const context = { taskFirst: true, task: archivist.role };
		const { title, namesPerson, role, holder } = createCardView(archivist, context, t, 'sv');
		expect([title, namesPerson, role, holder]).toEqual(['Ängla-Britt af Ölandsson', true, undefined, undefined]);
	});

	it('has a heading for a task where several share it', () => {
		const withRoles = ['Arkivarie', 'Bibliotekarie', 'Bibliotekarie', 'Chef', 'Dirigent'].map((role) => ({
			...archivist,
			role,
		}));
		expect(
			groupByTask(withRoles).map(({ task, contacts: ofTask }) => [task, ...ofTask.map(({ role }) => role)]),
		).toEqual([
			[undefined, 'Arkivarie'],
			['Bibliotekarie', 'Bibliotekarie', 'Bibliotekarie'],
			[undefined, 'Chef', 'Dirigent'],
		]);
	});
});

describe('how old contacts are', () => {
	it.each([
		[false, 'Kontrollerad ', '1\u00A0november 2026'],
		[true, '', 'Kan vara inaktuell: kontrollerad 1\u00A0november 2026'],
	])('leave to a heading above them the words that it says, stale: %s', (stale, before, rest) => {
		expect(divideAge(describeAge({ verified: '2026-11-01' as IsoDate, stale }, t, 'sv'))).toEqual({ before, rest });
	});

	const checked = (day: string, stale: boolean) => ({ verified: day as IsoDate, stale });
	const fresh = checked('2026-11-01', false);
	const other = checked('2026-10-01', false);
	const old = checked('2014-09-04', true);
	const older = checked('2013-01-01', true);
	const say = (contacts: readonly (typeof fresh)[]) => {
		const { ofAll, ofContact } = describeAges(contacts, t, 'sv');
		return [ofAll?.sentence, ...contacts.map((each) => ofContact(each)?.sentence)].map((text) =>
			text?.replaceAll('\u00A0', ' '),
		);
	};

	it('is said once where they share the day', () => {
		expect(say([fresh, fresh])).toEqual(['Uppgifterna kontrollerades 1 november 2026.', undefined, undefined]);
		expect(say([old, old])).toEqual(['Kan vara inaktuella: kontrollerade 4 september 2014.', undefined, undefined]);
	});

	it('is said of each where the days differ, the mark once where all have it', () => {
		expect(say([old, older])).toEqual([
			'Kan vara inaktuella: de äldsta kontrollerades 1 januari 2013.',
			'Kontrollerad 4 september 2014',
			'Kontrollerad 1 januari 2013',
		]);
		expect(describeAges([old, older], t, 'sv').ofContact(old)?.isStale).toBe(false);
	});

	it('is marked on those alone that have not been checked, where some have', () => {
		expect(say([fresh, other, old])).toEqual([
			undefined,
			'Kontrollerad 1 november 2026',
			'Kontrollerad 1 oktober 2026',
			'Kan vara inaktuell: kontrollerad 4 september 2014',
		]);
		expect(say([])).toEqual([undefined]);
	});
});

describe('the pages of a list', () => {
	it('are called by what stands first and last on them', () => {
		expect(nameParts([['Abrahamsson Anna', 'Alm Bo'], ['Andersson Bo'], ['Arvid', 'Ask']])).toEqual([
			'Abra–Alm',
			'Ande',
			'Arvi–Ask',
		]);
	});

	it('have numbers where names would be the same, and where nothing is in order', () => {
		expect(nameParts([['Andersson A'], ['Andersson B']])).toEqual(['1', '2']);
		expect(nameParts([['Arkivarie', 'Ö-chef'], []])).toEqual(['Arki–Ö', '2']);
		expect(nameParts([['#', '…'], ['…']])).toEqual(['#–…', '…']);
	});

	it('are told apart by their number, all but the first', () => {
		const list = { title: 'Kontakter i Malå', description: 'Alla i Malå.' };
		expect(describePart(list, 1, 3, t)).toEqual(list);
		expect(describePart(list, 2, 3, t)).toEqual({
			title: 'Kontakter i Malå, sida 2 av 3',
			description: 'Kontakter i Malå, sida 2 av 3. Alla i Malå.',
		});
	});
});

describe('the list of a municipality', () => {
	it.each([
		['sv', 0, 'Vem du vänder dig till i Ystad: 0 kontakter.'],
		['sv', 1, 'Vem du vänder dig till i Ystad: 1 kontakt.'],
		['sv', 2, 'Vem du vänder dig till i Ystad: 2 kontakter.'],
		['en', 1, 'Whom to turn to in Ystad: 1 contact.'],
		['en', 2, 'Whom to turn to in Ystad: 2 contacts.'],
	] as const)('in "%s" counts %i as the language does', (language, count, description) => {
		const posts = Array.from({ length: count }, () => ({ organisation: 'ystad', place: 'Ystad' }));
		const directory = createAreaDirectory([{ id: 'ystad', area: ['Ystad'] }], posts);
		const lists = createLists(directory, translator(language), language);
		expect(lists.find(({ name }) => name === 'Ystad')?.description).toBe(description);
	});
});
