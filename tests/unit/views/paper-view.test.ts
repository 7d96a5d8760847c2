import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { detailsInTable } from '../../../src/views/detail.ts';
import { createPaperView } from '../../../src/views/paper-view.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const { contacts } = fixtureDirectory();
const archivist = contacts.find(({ id }) => id === 'ystad-arkiv');
if (archivist === undefined) throw new Error('no archivist');
const view = (contact: typeof archivist) => createPaperView(contact, translator('sv'), 'sv');

describe('a contact on paper', () => {
	it('says its municipality once, where the organisation is the municipality', () => {
		expect(archivist.municipalities.map(({ name }) => name)).toEqual(['Ystad']);
		const { organisation, municipalities } = view(archivist);
		expect([organisation, municipalities]).toEqual(['Ystads kommun', undefined]);
		const elsewhere = { ...archivist, organisation: { ...archivist.organisation, name: 'Räddningstjänsten' } };
		expect(view({ ...elsewhere, organisation: { ...elsewhere.organisation, kind: 'annan' } }).municipalities).toBe(
			'Ystad',
		);
	});

	it('has in a table the hours and addresses that are its own, and elsewhere those of its organisation too', () => {
		const organisation = { ...archivist.organisation, officeHours: ['vardagar 8–16'] };
		const kinds = ({ details }: ReturnType<typeof view>) => details.map(({ kind }) => kind);
		const inherits = view({ ...archivist, organisation, officeHours: [] });
		expect(kinds(inherits)).toContain('officeHours');
		expect(detailsInTable(inherits.details).map(({ kind }) => kind)).not.toContain('officeHours');
		const own = view({ ...archivist, organisation, officeHours: ['tisdagar'] });
		expect(detailsInTable(own.details).find(({ kind }) => kind === 'officeHours')?.texts).toEqual([
			{ text: 'tisdagar', isWritten: true },
		]);
	});
});
