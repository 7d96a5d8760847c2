import type { ReportLanguage } from '../../domain/problem.ts';
import type { ProblemCode } from '../../domain/problem-arguments.ts';

/** What to do where something stands in a sheet, for problems whose ordinary words are about a file of YAML. */
export const fixesInCells: Readonly<Record<ReportLanguage, Partial<Readonly<Record<ProblemCode, string>>>>> = {
	sv: {
		'alias-language-missing': 'Skriv språkets kod i kolumnen Andra namns språk, till exempel ar.',
		'contact-ended-with-person': 'Töm cellerna med namnet och hur personen nås; uppdragets sida står kvar utan dem.',
		'contact-person-duplicate':
			'Är det två personer med samma namn, eller en person med två uppdrag, skriv ja i kolumnen Har namne på en av raderna. Är det samma uppgift två gånger, ta bort den ena raden.',
		'contact-replaced-by-cycle': 'Töm Ersatt av på den rad som gäller nu.',
		'contact-replaced-by-not-ended': 'Skriv ”har upphört” i Status, eller töm Ersatt av.',
		'contact-replaced-by-unknown': 'Skriv id för kontakten som tog över, så som det står i kolumnen Id.',
		'contact-vacant-with-person': 'Töm cellerna med namnet, eller ändra Status.',
		'organisation-parent-cycle': 'Töm Del av på en av raderna.',
		'organisation-unknown': 'Skriv organisationens namn, eller lägg till den i bladet Organisationer.',
		'text-too-long': 'Korta texten. En del av den kan stå i kolumnen Anmärkning i stället.',
	},
	en: {
		'alias-language-missing': 'Write the code of the language in the column Andra namns språk, such as ar.',
		'contact-ended-with-person':
			'Empty the cells with the name and how the person is reached; the page of the post stays without them.',
		'contact-person-duplicate':
			'If they are two persons of one name, or one with two posts, write ja in the column Har namne on one of the rows. If it is the same entry twice, delete one row.',
		'contact-replaced-by-cycle': 'Empty Ersatt av on the row that holds now.',
		'contact-replaced-by-not-ended': 'Write "ended" in Status, or empty Ersatt av.',
		'contact-replaced-by-unknown': 'Write the id of the contact that took over, as it stands in the column Id.',
		'contact-vacant-with-person': 'Empty the cells with the name, or change Status.',
		'organisation-parent-cycle': 'Empty Del av on one of the rows.',
		'organisation-unknown': 'Write the name of the organisation, or add it to the sheet Organisationer.',
		'text-too-long': 'Shorten the text. A part of it can stand in the column Anmärkning instead.',
	},
};
