import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createCorrection, describeCorrection, longestCorrection } from '../../../src/views/correction.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

const { contacts, site } = fixtureDirectory();
const decided = { ...site, url: 'https://kulturarv.test/kontakter/' };
const post = contacts.find(({ id }) => id === 'ystad-arkiv') as Contact;
const t = translator('sv');
const write = (contact: Contact, of = decided) => createCorrection(contact, of, t, 'sv');

/** The address apart from what is written in the message, which is read as a mail program or a host does. */
function read(uri: string) {
	const { searchParams } = new URL(uri);
	return [uri.replace(/\?.*$/u, ''), Object.fromEntries(searchParams)] as const;
}

const said = `Gäller: ystad-arkiv\r
Sidans adress: https://kulturarv.test/kontakter/kontakt/ystad-arkiv/\r
\r
Så här ska det vara (skriv här):\r
\r
\r
Så här står det i dag:\r
Uppdrag: Kommunarkivarie\r
Organisation: Ystads kommun\r
Person: Ängla-Britt af Ölandsson\r
Ort: Ystad\r
Kommun: Ystad\r
Telefon: 070-174 06 05 (direkt), 112 (vid brand)\r
E-post: arkivet@ystad.example\r
Webbsida: https://ystad.example/arkiv\r
Att tänka på: Ring före tio.\r
Handlingar lämnas ut i läsesalen.\r
Kallas också: stadsarkivet, municipal archives\r
Kontrollerad: 1 november 2026`;

describe('what tells the owner that something is not right', () => {
	it('is a message that says which entry and what stands there, with room for what is right', () => {
		expect(read(write(post)?.uri ?? '')).toEqual([
			'mailto:redaktion@sydostarkivet.example',
			{ subject: 'Rättelse: ystad-arkiv', body: said },
		]);
	});

	it.each([
		[
			'github',
			'https://github.com/kommunen/kontakter',
			'/issues/new',
			'title',
			'body',
			'github.com/kommunen/kontakter/issues',
		],
		[
			'gitlab',
			'https://git.kommunen.example/a/b.git',
			'/-/issues/new',
			'issue[title]',
			'issue[description]',
			'git.kommunen.example/a/b/-/issues',
		],
		[
			'forgejo',
			'https://codeberg.org/kommunen/kontakter/',
			'/issues/new',
			'title',
			'body',
			'codeberg.org/kommunen/kontakter/issues',
		],
	])('is a form on %s where the directory has its project there', (kind, project, form, title, body, written) => {
		const of = { ...decided, corrections: { [kind]: project } };
		const correction = write(post, of);
		expect(read(correction?.uri ?? '')).toEqual([
			project.replace(/(?:\.git)?\/?$/u, form),
			{ [title]: 'Rättelse: ystad-arkiv', [body]: said },
		]);
		expect(correction?.explained).toContain(new URL(project).hostname);
		expect(describeCorrection(of, t)).toBe(`Stämmer något inte? Skriv till ${written}`);
	});

	it('goes to an address of its own where there is one, and is nothing where there is none', () => {
		const { email: _, ...nobody } = site.owner;
		const own = { ...decided, corrections: { email: 'ratta@prov.example' } };
		expect(write(post, own)?.uri).toMatch(/^mailto:ratta@prov\.example\?/u);
		expect(describeCorrection(own, t)).toBe('Stämmer något inte? Skriv till ratta@prov.example');
		expect(write(post, { ...decided, owner: nobody })).toBeUndefined();
		expect(describeCorrection({ ...decided, owner: nobody }, t)).toBeUndefined();
	});

	it('names no page of a site whose address is not decided', () => {
		expect(read(write(post, site)?.uri ?? '')[1]['body']).not.toContain('kulturarv.example');
	});

	it.each([
		['a long note', { note: 'ö'.repeat(5000) }, decided],
		['many numbers', { aliases: Array.from({ length: 50 }, () => ({ name: '🙂'.repeat(20) })) }, decided],
		['a long role', { role: '🙂'.repeat(200) }, decided],
		['a long address of the site', {}, { ...decided, url: `https://prov.test/${'a/'.repeat(1500)}` }],
	])('is no longer than mail programs take, with %s', (_, change, of) => {
		const { uri = '' } = write({ ...post, ...change } as Contact, of) ?? {};
		expect(uri.length).toBeLessThanOrEqual(longestCorrection);
		const [, { subject, body = '' }] = read(uri);
		expect(subject).toBe('Rättelse: ystad-arkiv');
		expect(body === '' || body.endsWith('Resten står på sidan.')).toBe(true);
		// Lines that are there are whole.
		for (const line of body.split('\r\n').filter((each) => each.includes(': '))) {
			if (!/^(?:Uppdrag|Sidans adress): /u.test(line)) expect(said).toContain(line);
		}
	});

	it('has no recipient and no header but its own, whatever is written', () => {
		const hostile = '?cc=x@prov.example&bcc=y@prov.example\r\nBcc: z@prov.example#%0A"><script>';
		const uri = write({ ...post, role: hostile, note: hostile })?.uri ?? '';
		expect(uri).toMatch(/^mailto:redaktion@sydostarkivet\.example\?subject=[\w%!'()*.~-]*&body=[\w%!'()*.~-]*$/u);
	});
});

describe('the key corrections', () => {
	const problems = (corrections: unknown) =>
		siteSchema(today)
			.safeParse({ ...site, corrections })
			.error?.issues.filter(({ path }) => path[0] === 'corrections');

	it.each([[{ email: 'ratta@prov.example' }], [{ github: 'https://github.com/kommunen/kontakter' }], [{}]])(
		'may be %j',
		(corrections) => {
			expect(problems(corrections) ?? []).toEqual([]);
		},
	);

	it.each([
		[{ email: 'ratta' }],
		[{ email: 'ada@gmail.com' }],
		[{ github: 'javascript:alert(1)' }],
		[{ gitlab: 'https://user:secret@git.example/a' }],
		[{ forgejo: 'https://codeberg.org/a/b?x=1' }],
		[{ bitbucket: 'https://bitbucket.org/a/b' }],
		['https://github.com/kommunen/kontakter'],
	])('may not be %j', (corrections) => {
		expect(problems(corrections)).not.toEqual([]);
		expect(problems(corrections)).toBeDefined();
	});
});
