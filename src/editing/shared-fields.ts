import { type Field, textsField } from './field.ts';

/** An id as files are named: RFC 3986 has these letters and digits among those that never need to be written with percent signs. */
export const idPattern = ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Små bokstäver a till z, siffror och bindestreck.'] as const;

/** Fields that contacts and organisations have alike. */
export const sharedFields = {
	phones: {
		name: 'phones',
		label: 'Telefon',
		label_singular: 'nummer',
		hint: 'I den ordning de ska prövas.',
		widget: 'list',
		required: false,
		collapsed: false,
		summary: '{{number}} {{label}}',
		fields: [
			{
				name: 'number',
				label: 'Nummer',
				widget: 'string',
				pattern: ['[0-9].*[0-9]', 'Ett telefonnummer, till exempel 0980-319 200 eller 0980-319 200 (växel).'],
			},
			{ name: 'label', label: 'Etikett', hint: 'Vad numret är: växel, mobil.', widget: 'string', required: false },
			{ name: 'extension', label: 'Anknytning', widget: 'string', required: false },
			{ name: 'hours', label: 'Telefontid', hint: 'Till exempel vardagar 8–16.', widget: 'string', required: false },
		],
	},
	emails: textsField('emails', 'E-post', 'Helst en funktionsbrevlåda. Privata adresser tas inte emot.', {
		pattern: ['^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$', 'En e-postadress, till exempel info@kommun.example.'],
	}),
	topics: textsField('topics', 'Ämnen', 'Vad man kan få hjälp med, i vardagliga ord.'),
	officeHours: textsField('officeHours', 'Öppettider', 'Med egna ord, eller som mån-fre 9-12.'),
	visitingAddress: addressField('visitingAddress', 'Besöksadress'),
	postalAddress: addressField('postalAddress', 'Postadress'),
	formerIds: textsField('formerIds', 'Tidigare id', 'Namn som posten har haft förut: deras adresser leder hit.', {
		pattern: idPattern,
	}),
} as const satisfies Readonly<Record<string, Field>>;

function addressField(name: string, label: string): Field {
	return {
		name,
		label,
		hint: 'På en rad: Storgatan 13, 939 31 Malå',
		widget: 'string',
		required: false,
		pattern: ['^.+\\d{3} ?\\d{2} .+$', 'Gata, postnummer och ort: Storgatan 13, 939 31 Malå'],
	};
}
