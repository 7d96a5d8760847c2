import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import { finding } from '../../../src/domain/problem.ts';
import { type CheckedImport, checkImport } from '../../../src/importers/check-import.ts';
import type { ContentFile } from '../../../src/importers/content-file.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import type { Draft } from '../../../src/importers/draft.ts';
import { type ImportSource, planImport } from '../../../src/importers/import-plan.ts';
import type { ImportAnswer, ImportQuestion } from '../../../src/importers/import-questions.ts';
import { readPresentContent } from '../../../src/importers/present-entries.ts';
import { readSheetDrafts } from '../../../src/importers/sheet-drafts.ts';
import { today } from '../fixture-directory.ts';

const fixture = readContentFiles('tests/fixtures/annat-natverk');
const archivist = {
	role: 'Kommunarkivarie',
	organisation: 'Ystads kommun',
	person: { given: 'Ängla-Britt', family: 'af Ölandsson' },
};

function draft(fields: Draft['fields'], more: Partial<Draft> = {}): Draft {
	const location = { file: 'källan', position: { line: 1, column: 1 } };
	return { kind: 'contact', id: undefined, fields, location, excerpt: JSON.stringify(fields), doubts: [], ...more };
}

interface Import {
	readonly files?: readonly ContentFile[];
	readonly isWhole?: boolean;
	readonly removes?: boolean;
	readonly date?: string;
	readonly isSourceSaid?: boolean;
	readonly answers?: readonly ImportAnswer[];
	/** Each draft from a file of its own. */
	readonly apart?: boolean;
}

/** What comes of drafts, the questions on the way, and the files that would be written. */
function importAll(drafts: readonly Draft[], options: Import = {}) {
	const {
		files = fixture,
		isWhole = true,
		removes = true,
		isSourceSaid = false,
		answers = [],
		apart = false,
	} = options;
	const given = [...answers];
	const source = 'Uppgift till katalogen, 2026-12-01';
	const sources: ImportSource[] = (apart ? drafts.map((each) => [each]) : [drafts]).map((each) => {
		return { drafts: each, isWhole, source };
	});
	const planning = planImport(sources, readPresentContent(files, today), {
		today,
		date: options.date as typeof today | undefined,
		isSourceSaid,
		removes,
	});
	const questions: ImportQuestion[] = [];
	let step = planning.next();
	while (step.done !== true) {
		questions.push(step.value);
		step = planning.next(given.shift() ?? 0);
	}
	const plan = step.value;
	// Most tests look at the plan alone.
	let result: CheckedImport | undefined;
	const check = () => {
		result ??= checkImport(files, readContentFolder(files, today).problems, plan, today, () => true);
		return result;
	};
	const write = () => Object.fromEntries([...check().files.values()].map(({ path, after }) => [path, after]));
	return {
		plan,
		questions,
		outcomes: plan.entries.map(({ outcome }) => outcome),
		get checked() {
			return check();
		},
		get written() {
			return write();
		},
		/** The lines of a file that go and come. */
		differences: (path: string) => {
			const content = files.find((file) => file.path === path)?.content;
			const before = content === undefined || 'refused' in content ? '' : decode(content);
			const [was = [], is = []] = [before, write()[path] ?? before].map((text) => text.split('\n'));
			return [
				...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
				...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
			];
		},
	};
}

const decode = (content: Uint8Array) => new TextDecoder().decode(content);

function withFile(path: string, change: (text: string) => string): ContentFile[] {
	return fixture.map((file) => {
		if (file.path !== path || 'refused' in file.content) return file;
		return { path, content: new TextEncoder().encode(change(decode(file.content))) };
	});
}

describe('which contact a draft is about', () => {
	it('is that of its id, or of an id that it has had', () => {
		const files = withFile('contacts/ystad-arkiv.yaml', (text) => `${text}formerIds: [gamla-arkivet]\n`);
		for (const id of ['ystad-arkiv', 'gamla-arkivet']) {
			const { plan, outcomes } = importAll([draft({ role: 'Kommunarkivarie' }, { id })], { files });
			expect(plan.entries[0]?.target?.id).toBe('ystad-arkiv');
			expect(outcomes).toEqual(['same']);
		}
	});

	it('is that of the person in the organisation, also where the post is called something else by now', () => {
		const { plan, questions, differences } = importAll([draft({ ...archivist, role: 'Stadsarkivarie' })]);
		expect(plan.entries[0]?.target?.id).toBe('ystad-arkiv');
		expect(questions).toEqual([]);
		expect(differences('contacts/ystad-arkiv.yaml')).toEqual([
			'- role: Kommunarkivarie',
			'- verified: 2026-11-01',
			'+ role: Stadsarkivarie',
			'+ verified: 2026-12-01',
		]);
	});

	it('is that of the post, where nobody is named for it in one of the two', () => {
		const { role, organisation } = archivist;
		const { plan, outcomes } = importAll([draft({ role, organisation, url: 'https://ystad.example/ny' })]);
		expect(plan.entries[0]?.target?.id).toBe('ystad-arkiv');
		expect(outcomes).toEqual(['changed']);
	});

	it('is asked where somebody else has the post, and the ways to the earlier one go with the name', () => {
		const taken = draft({ ...archivist, person: { given: 'Ada', family: 'Ek' } });
		const { questions, written } = importAll([taken]);
		expect(questions).toMatchObject([{ about: 'successor', choices: ['ystad-arkiv', undefined] }]);
		const text = written['contacts/ystad-arkiv.yaml'] ?? '';
		expect(text).toContain('  given: Ada\n  family: Ek\n  source: Uppgift till katalogen, 2026-12-01\n');
		expect(text).not.toContain('sortName');
		expect(text).not.toContain('070-174 06 05');
		// 112 leads to nobody alone, and neither does the mailbox of the archive.
		expect(text).toContain('112');
		expect(text).toContain('arkivet@ystad.example');
		const beside = importAll([taken], { answers: [1] });
		expect(Object.keys(beside.written)).toEqual(['contacts/ystads-kommun-kommunarkivarie.yaml']);
		expect(importAll([taken], { answers: ['skip'] })).toMatchObject({ outcomes: ['skipped'], written: {} });
	});

	it('is asked where only an address or a number is the same', () => {
		const { questions } = importAll([
			draft({ role: 'Arkivet', organisation: 'Ystads kommun', emails: 'arkivet@ystad.example' }),
		]);
		expect(questions).toMatchObject([{ about: 'match', by: 'way', choices: ['ystad-arkiv', undefined] }]);
	});

	it('is nobody of whom another draft surely tells', () => {
		const { plan, questions } = importAll([
			draft({ ...archivist, role: 'Registrator' }),
			draft(archivist),
			draft({ ...archivist, person: { given: 'Ada', family: 'Ek' } }),
		]);
		expect(plan.entries.slice(0, 3).map(({ target }) => target?.id)).toEqual([
			'ystads-kommun-registrator',
			'ystad-arkiv',
			'ystads-kommun-kommunarkivarie',
		]);
		expect(questions).toMatchObject([{ about: 'match', by: 'person', choices: [undefined, 'ystad-arkiv'] }]);
	});

	it('is one that has ended only for a draft that says so', () => {
		const post = { role: 'Fotograf', organisation: 'Stiftelsen Sydostarkivet' };
		expect(importAll([draft({ ...post, status: 'ended' })]).plan.entries[0]?.target?.id).toBe('sydost-fotografi');
		expect(importAll([draft(post)]).plan.entries[0]?.outcome).toBe('new');
	});

	it('is one and the same for two sources of the same new entry, which are asked about where they differ', () => {
		const added = { role: 'Bibliotekarie', organisation: 'Ystads kommun', person: { given: 'Ada', family: 'Ek' } };
		const two = [
			draft({ ...added, phones: '0411-57 70 00' }),
			draft({ ...added, phones: '0411-57 70 01', note: 'Två trappor.' }),
		];
		const { written, questions } = importAll(two, { apart: true, answers: [1] });
		expect(questions).toMatchObject([
			{ about: 'conflict', field: 'phones', choices: ['0411-57 70 00', ['0411-57 70 01']] },
		]);
		expect(Object.keys(written)).toEqual(['contacts/ystads-kommun-bibliotekarie.yaml']);
		expect(Object.values(written)[0]).toContain('phones:\n  - number: 0411-57 70 01\n');
		expect(Object.values(written)[0]).toContain('Två trappor.');
	});
});

describe('organisations', () => {
	it('are known by their names, however they are written, and new ones come with the first contact that names them', () => {
		const role = 'Bibliotekarie';
		const { written } = importAll([
			draft({ role, organisation: ' ystads KOMMUN ' }),
			draft({ role, organisation: 'Åre kommun' }),
		]);
		expect(written['contacts/ystads-kommun-bibliotekarie.yaml']).toContain('organisation: ystads-kommun\n');
		expect(written['organisations/are-kommun.yaml']).toBe('name: Åre kommun\nkind: kommun\narea: [Åre]\n');
	});

	it('are asked about where the name is nearly that of one that is there, once for all who have it', () => {
		expect(importAll([draft({ role: 'Ett', organisation: 'Ystad kommun' })]).questions).toMatchObject([
			{ about: 'organisation', choices: ['ystads-kommun', undefined] },
		]);
		const posts = ['Ett', 'Två'].map((role) => draft({ role, organisation: 'Stiftelsen' }));
		const { questions, written } = importAll(posts);
		expect(questions).toMatchObject([{ about: 'organisation', choices: ['sydostarkivet', undefined] }]);
		expect(Object.keys(written)).toEqual(['contacts/sydostarkivet-ett.yaml', 'contacts/sydostarkivet-tva.yaml']);
	});

	it('are not taken for those of other municipalities, whose names can be alike', () => {
		expect(importAll([draft({ role: 'Ett', organisation: 'Vara kommun' })]).questions).toEqual([]);
	});

	it('that nobody needs are not made', () => {
		const { checked, written } = importAll([
			draft({ organisation: 'Åre kommun', municipalities: ['Åree'], role: 'Ett' }),
		]);
		expect([...checked.refused.values()]).toMatchObject([
			{ reason: 'problems', problems: [{ code: 'municipality-unknown' }] },
		]);
		expect(written).toEqual({});
	});
});

describe('what is merged', () => {
	it('is nothing where the source says the same in another form', () => {
		const same = draft({
			...archivist,
			municipalities: '1286',
			place: 'ystad kommun',
			phones: [{ number: '+46 70 174 06 05' }, '112'],
			emails: ['ARKIVET@ystad.example'.toLowerCase()],
			aliases: [{ name: 'municipal archives', lang: 'en' }, 'stadsarkivet'],
		});
		expect(importAll([same])).toMatchObject({ outcomes: ['same'], written: {} });
	});

	it('is nothing where a number has in its own line what the source says beside it', () => {
		const files = withFile('contacts/ystad-arkiv.yaml', (text) =>
			text.replace('phones:\n', 'phones:\n  - Växel 0411-57 70 00, ankn 12\n'),
		);
		const phones = [{ number: '0411-57 70 00', label: 'växel', extension: '12' }, '070-174 06 05', '112'];
		expect(importAll([draft({ ...archivist, phones })], { files }).outcomes).toEqual(['same']);
	});

	it('is one number for another, with what stands beside it', () => {
		const { differences } = importAll([
			draft({ ...archivist, phones: ['070-174 06 05', '0411-57 70 00'], verified: '2026-11-01' }),
		]);
		expect(differences('contacts/ystad-arkiv.yaml')).toEqual([
			'-   - number: "112"',
			'-     label: vid brand',
			'+   - number: "0411-57 70 00"',
		]);
	});

	it('takes away what a sheet has nothing of, and keeps it where that is said', () => {
		const emptied = draft({ ...archivist, url: null, emails: null, verified: '2026-11-01' });
		const { differences, plan } = importAll([emptied]);
		expect(differences('contacts/ystad-arkiv.yaml')).toEqual([
			'- emails: [arkivet@ystad.example]',
			'- url: https://ystad.example/arkiv',
		]);
		expect(plan.entries[0]?.changes.every(({ isRemoval }) => isRemoval)).toBe(true);
		expect(importAll([emptied], { removes: false }).outcomes).toEqual(['same']);
	});

	it.each<[string, string, readonly string[]]>([
		['the mobiles', 'Id;Mobil\nystad-arkiv;070-174 06 06\n', ['+   - number: 070-174 06 06', '+     label: mobil']],
		['no mobile', 'Id;Mobil\nystad-arkiv;\n', []],
		['the switchboard', 'Id;Växel\nystad-arkiv;0411-57 70 00\n', ['+   - number: 0411-57 70 00', '+     label: växel']],
		['the numbers', 'Id;Telefon\nystad-arkiv;112\n', ['-   - number: 070-174 06 05', '-     label: direkt']],
	])('takes away the numbers that a column is for: a sheet of %s', (_, text, differences) => {
		const { drafts } = readSheetDrafts({ path: 'lista.csv', content: new TextEncoder().encode(text) });
		const told = importAll(drafts).differences('contacts/ystad-arkiv.yaml');
		expect(told.filter((line) => !line.includes('verified'))).toEqual(differences);
	});

	it('takes away a number of the kind that the column is for, called so or a mobile that is called nothing', () => {
		const files = withFile('contacts/ystad-arkiv.yaml', (text) =>
			text.replace('phones:\n', 'phones:\n  - 070-174 06 07\n  - number: 070-174 06 08\n    label: Mobiltelefon\n'),
		);
		const { drafts } = readSheetDrafts({
			path: 'lista.csv',
			content: new TextEncoder().encode('Id;Mobil\nystad-arkiv;\n'),
		});
		expect(importAll(drafts, { files }).differences('contacts/ystad-arkiv.yaml')).toEqual([
			'-   - 070-174 06 07',
			'-   - number: 070-174 06 08',
			'-     label: Mobiltelefon',
			'- verified: 2026-11-01',
			'+ verified: 2026-12-01',
		]);
	});

	it.each([
		['is not what a column is called', 'Id;Mobil;Kontrollerad\nystad-arkiv;070-174 06 05;2026-11-01\n', ['same'], []],
		[
			'is not that where there is a column for other numbers too',
			'Id;Telefon;Mobil;Kontrollerad\nystad-arkiv;;070-174 06 05 | 112;2026-11-01\n',
			['same'],
			[],
		],
		[
			'is what the cell says',
			'Id;Mobil;Kontrollerad\nystad-arkiv;070-174 06 05 (jour);2026-11-01\n',
			['changed'],
			['-     label: direkt', '+     label: jour'],
		],
	])('is no label that somebody has written, which %s', (_, text, outcomes, differences) => {
		const { drafts } = readSheetDrafts({ path: 'lista.csv', content: new TextEncoder().encode(text) });
		const told = importAll(drafts);
		expect(told.outcomes).toEqual(outcomes);
		expect(told.differences('contacts/ystad-arkiv.yaml')).toEqual(differences);
	});

	it('is the label of a column where there is none', () => {
		const files = withFile('contacts/ystad-arkiv.yaml', (text) => text.replace('    label: direkt\n', ''));
		const text = 'Id;Mobil;Kontrollerad\nystad-arkiv;070-174 06 05;2026-11-01\n';
		const { drafts } = readSheetDrafts({ path: 'lista.csv', content: new TextEncoder().encode(text) });
		expect(importAll(drafts, { files }).differences('contacts/ystad-arkiv.yaml')).toEqual(['+     label: mobil']);
	});

	it('takes nothing away for a press release, whose lists only add', () => {
		const { differences } = importAll([draft({ ...archivist, url: null, emails: 'info@ystad.example' })], {
			isWhole: false,
		});
		expect(differences('contacts/ystad-arkiv.yaml')).toEqual([
			'- emails: [arkivet@ystad.example]',
			'- verified: 2026-11-01',
			'+ emails: [arkivet@ystad.example, info@ystad.example]',
			'+ verified: 2026-12-01',
		]);
	});

	it('keeps the source of a name that stays, and has one for each that is new', () => {
		const [kept, said] = [archivist, { ...archivist, person: { ...archivist.person, source: 'nytt-natverk' } }].map(
			(fields) => importAll([draft({ ...fields, verified: '2026-11-01' })]).differences('contacts/ystad-arkiv.yaml'),
		);
		expect(kept).toEqual([]);
		expect(said).toEqual(['-   source: Påhittad person, finns bara i det här provet.', '+   source: nytt-natverk']);
	});

	it('gives a name that was changed in an exported sheet the source that somebody says, and not that of the name before', () => {
		const person = { given: 'Ada', family: 'Ek', source: 'nytt-natverk' };
		const changed = draft({ person }, { id: 'sydost-hembygd' });
		const [left, said] = [false, true].map(
			(isSourceSaid) => importAll([changed], { isSourceSaid }).written['contacts/sydost-hembygd.yaml'],
		);
		expect(left).toContain('source: nytt-natverk');
		expect(said).toContain('source: Uppgift till katalogen, 2026-12-01');
	});

	it('says no more that a post is vacant when somebody has it', () => {
		const { differences } = importAll([
			draft({ person: { given: 'Ada', family: 'Ek' }, verified: '2026-10-15' }, { id: 'karlskrona-radgivning' }),
		]);
		expect(differences('contacts/karlskrona-radgivning.yaml')).toContain('- status: vacant');
	});
});

describe('the day of the check', () => {
	it('is the source’s own, else the day that is said, else today', () => {
		const added = { role: 'Bibliotekarie', organisation: 'Ystads kommun' };
		const dayOf = (fields: Draft['fields'], options: Import) =>
			/^verified: .*$/mu.exec(Object.values(importAll([draft(fields)], options).written)[0] ?? '')?.[0];
		expect(dayOf({ ...added, verified: '2026-05-05' }, { date: '2026-06-06' })).toBe('verified: 2026-05-05');
		expect(dayOf(added, { date: '2026-06-06' })).toBe('verified: 2026-06-06');
		expect(dayOf(added, {})).toBe('verified: 2026-12-01');
	});

	it('is left where nothing else is another, and the source has none', () => {
		expect(importAll([draft(archivist)]).outcomes).toEqual(['same']);
		expect(importAll([draft({ ...archivist, verified: '2026-11-20' })]).outcomes).toEqual(['changed']);
	});

	it('that is older than that of the content is asked about, and the content stays', () => {
		const old = draft({ ...archivist, note: 'Gammalt.', verified: '2020-01-01' });
		const kept = importAll([old]);
		expect(kept.questions).toMatchObject([{ about: 'older', verified: '2026-11-01', sourceDate: '2020-01-01' }]);
		expect(kept).toMatchObject({ outcomes: ['same'], written: {} });
		const taken = importAll([old], { answers: [1] }).written['contacts/ystad-arkiv.yaml'];
		expect(taken).toContain('note: Gammalt.');
		expect(taken).toContain('verified: 2026-11-01');
	});
});

describe('doubts', () => {
	const about = finding('municipality-unknown', { value: 'Ystaad', suggestion: 'Ystad' });
	const doubtful = (role: string) =>
		draft(
			{ role, organisation: 'Ystads kommun', municipalities: ['Ystad'] },
			{ doubts: [{ field: 'municipalities', about, readings: [['Ystad'], ['Karlskrona']] }] },
		);

	it('are asked once where they are the same, and the answer is what is written', () => {
		const { questions, written } = importAll([doubtful('Ett'), doubtful('Två')], { answers: [1] });
		expect(questions).toHaveLength(1);
		expect(Object.values(written).every((text) => text.includes('municipalities: [Karlskrona]'))).toBe(true);
	});

	it('can be passed over one by one', () => {
		const { questions, outcomes } = importAll([doubtful('Ett'), doubtful('Två')], { answers: ['skip', 0] });
		expect(questions).toHaveLength(2);
		expect(outcomes).toEqual(['skipped', 'new']);
	});
});

describe('what the content would not be right with', () => {
	it('is left out with its reason, and the rest goes on', () => {
		const { checked, written } = importAll([
			draft({ ...archivist, phones: 'ett nummer' }),
			draft({
				role: 'Bibliotekarie',
				organisation: 'Ystads kommun',
				person: { given: 'Ada', family: 'Ek', source: 'saknas' },
			}),
			draft({ role: 'Registrator', organisation: 'Ystads kommun' }),
		]);
		expect(Object.keys(written)).toEqual(['contacts/ystads-kommun-registrator.yaml']);
		expect([...checked.refused.values()]).toMatchObject([
			{ problems: [{ code: 'phone-invalid' }] },
			{ problems: [{ code: 'person-source-unknown' }] },
		]);
	});

	it.each(['../../site', '..\\..\\site', '.dold', 'index', 'Stor'])(
		'is the id %j, which no file of the content can be called by',
		(id) => {
			const { checked, written } = importAll([draft({ role: 'Ett', organisation: 'Ystads kommun' }, { id })]);
			expect(written).toEqual({});
			expect([...checked.refused.values()]).toMatchObject([{ problems: [{ code: 'id-invalid' }] }]);
		},
	);

	it('is an id that has been somebody else’s', () => {
		const files = withFile('permalinks.csv', (text) => `${text}contact,gammalt,2026-11-02,,removed\n`);
		const { checked, written } = importAll([draft({ role: 'Ett', organisation: 'Ystads kommun' }, { id: 'gammalt' })], {
			files,
		});
		expect(written).toEqual({});
		expect([...checked.refused.values()]).toMatchObject([{ problems: [{ code: 'permalinks-returned' }] }]);
	});
});

describe('what a sheet does not have', () => {
	it('is told of the organisations that it speaks of', () => {
		expect(importAll([draft({ role: 'Ny', organisation: 'Ystads kommun' })]).plan.missing).toEqual([
			{ id: 'ystad-arkiv', role: 'Kommunarkivarie' },
		]);
		expect(importAll([draft({ role: 'Ny', organisation: 'Ystads kommun' })], { isWhole: false }).plan.missing).toEqual(
			[],
		);
	});
});
