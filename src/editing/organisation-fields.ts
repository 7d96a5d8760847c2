import { counties, municipalities } from '../domain/municipality.ts';
import { kindsInWords, organisationKinds } from '../domain/organisation.ts';
import { type Field, yesOrNoField } from './field.ts';
import { sharedFields } from './shared-fields.ts';

const areas = [...counties, ...municipalities].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'sv'));

/** What is edited of an organisation, in the order of the form. */
export const organisationFields: readonly Field[] = [
	{ name: 'name', label: 'Namn', widget: 'string' },
	{
		name: 'kind',
		label: 'Slag',
		widget: 'select',
		options: organisationKinds.map((value) => ({ label: kindsInWords[value].sv, value })),
	},
	{
		name: 'area',
		label: 'Kommuner och län som den täcker',
		widget: 'select',
		multiple: true,
		required: false,
		options: areas,
	},
	{ name: 'website', label: 'Webbplats', widget: 'string', type: 'url', required: false },
	sharedFields.phones,
	sharedFields.emails,
	sharedFields.topics,
	sharedFields.officeHours,
	sharedFields.visitingAddress,
	sharedFields.postalAddress,
	{
		name: 'parent',
		label: 'Del av',
		widget: 'relation',
		required: false,
		collection: 'organisations',
		value_field: '{{slug}}',
		search_fields: ['name'],
		display_fields: ['name'],
	},
	{ name: 'logotype', label: 'Logotyp', hint: 'Filens namn i mappen logotypes.', widget: 'string', required: false },
	sharedFields.formerIds,
	yesOrNoField('example', 'Exempel', 'Ja för det som bara visar hur en organisation skrivs.'),
];
