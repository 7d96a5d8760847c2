import type { ContentCase } from './content-case.ts';

const address = (email: string, ...codes: string[]): ContentCase => ({
	what: `the address ${email}`,
	files: {
		'contacts/ystad-arkiv.yaml': `role: Arkivarie\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-01-10\nemails: [${email}]\n`,
	},
	expected: codes.map((code) => `${code} contacts/ystad-arkiv.yaml:5:10`),
});

export const mail: readonly ContentCase[] = [
	...['a@gmail.com', 'a@proton.me', 'a@gmx.net', 'a@mail.ru', 'a@telia.com', 'a@mail.comhem.se', 'a@PASSAGEN.SE'].map(
		(email) => address(email, 'email-private-domain'),
	),
	...['a@ystad.se', 'a@edu.ystad.se', 'a@gmail.ystad.se', 'a@prov.example'].map((email) => address(email)),
];
