import { municipalities } from '../domain/municipality.ts';
import { publicationLevels } from '../domain/publication.ts';
import { type Field, yesOrNoField } from './field.ts';
import { sharedFields } from './shared-fields.ts';

const names = municipalities.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'sv'));

const levelsInWords: Readonly<Record<(typeof publicationLevels)[number], string>> = {
	all: 'allt',
	name: 'namnet, men inget som leder rakt till personen',
	role: 'bara uppdraget',
};

/** What is edited of a contact, in the order of the form. */
export const contactFields: readonly Field[] = [
	{ name: 'role', label: 'Uppdrag', hint: 'Som organisationen kallar det.', widget: 'string' },
	{
		name: 'organisation',
		label: 'Organisation',
		widget: 'relation',
		collection: 'organisations',
		value_field: '{{slug}}',
		search_fields: ['name'],
		display_fields: ['name'],
	},
	{
		name: 'person',
		label: 'Person',
		hint: 'Den som har uppdraget. Lämna tomt när uppdraget nås utan namn.',
		widget: 'object',
		required: false,
		collapsed: false,
		fields: [
			{ name: 'given', label: 'Förnamn', widget: 'string' },
			{ name: 'family', label: 'Efternamn', widget: 'string' },
			{
				name: 'sortName',
				label: 'Sorteras under',
				hint: 'Bara när det är något annat än efternamnet.',
				widget: 'string',
				required: false,
			},
			{
				name: 'source',
				label: 'Källa',
				hint: 'Var namnet är publicerat: pressmeddelandets id eller en mening.',
				widget: 'string',
			},
		],
	},
	sharedFields.phones,
	sharedFields.emails,
	{ name: 'url', label: 'Webbsida', hint: 'En sida om uppdraget.', widget: 'string', type: 'url', required: false },
	{
		name: 'verified',
		label: 'Kontrollerad',
		hint: 'Dagen då någon senast kontrollerade att allt stämmer.',
		widget: 'datetime',
		type: 'date',
		format: 'YYYY-MM-DD',
	},
	{
		name: 'note',
		label: 'Att tänka på',
		hint: 'Vad man behöver veta innan man hör av sig.',
		widget: 'text',
		required: false,
	},
	{
		name: 'place',
		label: 'Ort',
		hint: 'Kommunen där kontakten har sin plats.',
		widget: 'select',
		required: false,
		options: names,
	},
	{
		name: 'municipalities',
		label: 'Arbetar för kommunerna',
		hint: 'Lämnas det tomt gäller de som organisationen täcker.',
		widget: 'select',
		multiple: true,
		required: false,
		options: names,
	},
	sharedFields.topics,
	sharedFields.officeHours,
	sharedFields.visitingAddress,
	sharedFields.postalAddress,
	{
		name: 'aliases',
		label: 'Andra namn som folk söker på',
		widget: 'list',
		required: false,
		summary: '{{name}} {{lang}}',
		fields: [
			{ name: 'name', label: 'Namn', widget: 'string' },
			{ name: 'lang', label: 'Språk', hint: 'Till exempel se för nordsamiska.', widget: 'string', required: false },
		],
	},
	{
		name: 'status',
		label: 'Läge',
		widget: 'select',
		required: false,
		options: [
			{ label: 'gäller', value: 'current' },
			{ label: 'vakant', value: 'vacant' },
			{ label: 'har upphört', value: 'ended' },
		],
	},
	{
		name: 'replacedBy',
		label: 'Ersatt av',
		hint: 'Kontakten som tog över. Bara när uppdraget har upphört.',
		widget: 'relation',
		required: false,
		collection: 'contacts',
		value_field: '{{slug}}',
		search_fields: ['role'],
		display_fields: ['role'],
	},
	{
		name: 'publish',
		label: 'Vad som publiceras om personen',
		widget: 'select',
		required: false,
		options: publicationLevels.map((value) => ({ label: levelsInWords[value], value })),
	},
	yesOrNoField('namesake', 'Namne', 'Ja när någon annan i organisationen heter likadant, och det stämmer.'),
	sharedFields.formerIds,
	yesOrNoField('example', 'Exempel', 'Ja för det som bara visar hur en kontakt skrivs.'),
];
