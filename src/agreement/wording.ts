import type { Details } from '../domain/details.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { translator } from '../i18n/translate.ts';
import type { Disagreement } from './finding.ts';
import { columnFields, columnNames } from './readers/tables.ts';
import type { Field } from './statement.ts';
import { isDetail } from './words.ts';

/** What a disagreement is, in a sentence. Texts of files are as they were. */
export function explainDisagreement(found: Disagreement, language: ReportLanguage): string {
	const say = sentences[language];
	switch (found.code) {
		case 'differs':
			return say.differs(
				[found.contact, nameField(found.field, language)].filter(Boolean).join(', '),
				found.stands,
				found.should,
			);
		case 'contact-missing':
			return say.missing(found.contact);
		case 'contact-extra':
			return say.extra(found.contact);
		case 'unreadable':
			return say.unreadable(found.reason);
		case 'file-missing':
			return say.fileMissing;
		case 'copy-differs':
			return say.copyDiffers;
	}
}

const sentences = {
	sv: {
		differs: (what: string, stands: string | undefined, should: string | undefined) => {
			const there = stands === undefined ? 'inget står där' : `det står ”${stands}”`;
			return `${what}: ${there}, ${should === undefined ? 'inget ska stå där' : `det ska stå ”${should}”`}.`;
		},
		missing: (contact: string) => `${contact} saknas.`,
		extra: (contact: string) => `${contact} är med fast den inte ska, eller två gånger.`,
		unreadable: (reason: string) => `Filen går inte att läsa som den ska (${reason}).`,
		fileMissing: 'Filen saknas.',
		copyDiffers: 'Den packade filen har inte samma innehåll som den opackade bredvid.',
	},
	en: {
		differs: (what: string, stands: string | undefined, should: string | undefined) => {
			const there = stands === undefined ? 'nothing stands there' : `"${stands}" stands there`;
			return `${what}: ${there}, ${should === undefined ? 'nothing should' : `"${should}" should`}.`;
		},
		missing: (contact: string) => `${contact} is missing.`,
		extra: (contact: string) => `${contact} should not be there, or is there twice.`,
		unreadable: (reason: string) => `The file cannot be read as it should be (${reason}).`,
		fileMissing: 'The file is missing.',
		copyDiffers: 'The compressed file does not hold the same as the one beside it.',
	},
} as const;

/** What a field is called; a detail as the column of tables that has it. */
function nameField(field: Field, language: ReportLanguage): string {
	if (!isDetail(field)) return fieldNames[field][language];
	const column = columnNames.find((name) => String(columnFields[name]) === field);
	return column === undefined ? field : translator(language)(`columns.${column}`).toLocaleLowerCase(language);
}

const fieldNames: Readonly<Record<Exclude<Field, keyof Details>, Readonly<Record<ReportLanguage, string>>>> = {
	id: { sv: 'id', en: 'id' },
	uid: { sv: 'namn för adressböcker (UID)', en: 'name for address books (UID)' },
	hash: { sv: 'kontrollsumma', en: 'hash' },
	title: { sv: 'namn', en: 'name' },
	given: { sv: 'förnamn', en: 'given name' },
	family: { sv: 'efternamn', en: 'family name' },
	role: { sv: 'uppdrag', en: 'role' },
	status: { sv: 'läge', en: 'status' },
	replacedBy: { sv: 'ersatt av', en: 'replaced by' },
	organisation: { sv: 'organisation', en: 'organisation' },
	parent: { sv: 'del av', en: 'part of' },
	place: { sv: 'ort', en: 'place' },
	municipalities: { sv: 'kommuner', en: 'municipalities' },
	reach: { sv: 'område', en: 'area' },
	phones: { sv: 'telefon', en: 'telephone' },
	phoneLabels: { sv: 'telefonens etikett', en: 'label of telephone' },
	phoneHours: { sv: 'telefontid', en: 'telephone hours' },
	emails: { sv: 'e-post', en: 'e-mail' },
	web: { sv: 'webbsida', en: 'web page' },
	note: { sv: 'anmärkning', en: 'note' },
	aliases: { sv: 'andra namn', en: 'other names' },
	source: { sv: 'källa till namnet', en: 'source of the name' },
	verified: { sv: 'kontrollerad', en: 'checked' },
	stale: { sv: 'kan vara inaktuell', en: 'may be out of date' },
	page: { sv: 'sidans adress', en: 'address of the page' },
	changed: { sv: 'ändrad', en: 'changed' },
	count: { sv: 'antal', en: 'count' },
	bytes: { sv: 'storlek', en: 'size' },
	text: { sv: 'annan text', en: 'other text' },
};
