import type { ContentCase } from './content-case.ts';

const contact = (phones: string) =>
	`role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\nphones:\n${phones}`;

export const phones: readonly ContentCase[] = [
	{
		what: 'a number that costs the caller',
		files: { 'contacts/ystad-arkiv.yaml': contact('  - number: 0900-123 45 67\n') },
		expected: ['phone-premium contacts/ystad-arkiv.yaml:6:13'],
	},
];
