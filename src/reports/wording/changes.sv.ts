import type { Wording } from '../wording.ts';

/** Mappen med det som har ändrats. */
export const changesSv = {
	'changes-head-invalid': ({ found, expected }) => ({
		what: `Första raden är ”${found}”.`,
		fix: `Den ska vara: ${expected}`,
	}),
	'changes-row-invalid': ({ count, expected }) => ({
		what: `Raden har ${count === 1 ? 'ett värde' : `${count} värden`} men ska ha ${expected}, med kommatecken mellan.`,
		fix: 'Rätta raden efter de andra. Har den ändrats för hand, ta tillbaka den förra versionen av filen.',
	}),
	'changes-entry-invalid': ({ value }) => ({
		what: `”${value}” är inget id för en kontakt eller en organisation.`,
		fix: 'Skriv postens filnamn utan ändelse.',
	}),
	'changes-fields-invalid': ({ change }) => ({
		what:
			change === 'changed'
				? 'Raden säger att något har ändrats, men inte vad.'
				: `En post som är ${change} har inga fält i den sista kolumnen.`,
		fix:
			change === 'changed'
				? 'Skriv fältens namn i den sista kolumnen med mellanslag mellan, till exempel person phones.'
				: 'Töm den sista kolumnen, eller skriv changed i den näst sista.',
	}),
	'changes-out-of-order': ({ date, before }) => ({
		what: `Raden är från ${date} men står under en från ${before}.`,
		fix: 'Nya rader skrivs sist. Flytta raden till sin plats, eller rätta dagen.',
	}),
	'changes-other-year': ({ date, file }) => ({
		what: `Raden är från ${date} och hör till ${file}.`,
		fix: 'Flytta raden dit, eller rätta dagen.',
	}),
	'changes-row-duplicate': ({ firstLine }) => ({
		what: `Raden säger samma sak som rad ${firstLine}.`,
		fix: 'Ta bort en av dem.',
	}),
	'changes-fingerprint-invalid': () => ({
		what: 'Fingeravtrycket är skadat.',
		fix: 'Ta tillbaka den förra versionen av filen. Finns ingen, ta bort filen och kör ”npm run record”: då börjar jämförelsen om.',
	}),
	'changes-not-recorded': ({ entries, count }) => ({
		what: `${count === 1 ? 'En post har' : `${count} poster har`} kommit eller gått utan att det är antecknat: ${entries}${count > 5 ? ' …' : ''}.`,
		fix: 'Kör ”npm run record”, som antecknar det och glömmer det som är borta.',
	}),
} satisfies Partial<Wording>;
