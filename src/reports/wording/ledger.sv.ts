import type { Wording } from '../wording.ts';

const entryKinds: Readonly<Record<string, string>> = {
	contact: 'en kontakt',
	organisation: 'en organisation',
	release: 'ett pressmeddelande',
	page: 'en sida',
	municipality: 'en kommun',
	county: 'ett län',
};

/** Tidigare id:n, och listan över det som har publicerats. */
export const ledgerSv = {
	'former-id-taken': ({ id }) => ({
		what: `”${id}” är en post som finns, så dess adress kan inte leda hit.`,
		fix: 'Ta bort raden ur ”formerIds”, eller ta bort den gamla filen om posten har bytt namn eller slagits ihop med den här.',
	}),
	'former-id-duplicate': ({ id, other }) => ({
		what: `”${id}” står redan i ”formerIds” hos ”${other}”, och en adress leder bara till ett ställe.`,
		fix: 'Ta bort raden hos den ena.',
	}),
	'permalinks-head-invalid': ({ found, expected }) => ({
		what: `Första raden är ”${found}”.`,
		fix: `Den ska vara: ${expected}`,
	}),
	'permalinks-row-invalid': ({ count, expected }) => ({
		what: `Raden har ${count === 1 ? 'ett värde' : `${count} värden`} men ska ha ${expected}, med kommatecken mellan.`,
		fix: 'Rätta raden efter de andra. Har den ändrats för hand, ta tillbaka den förra versionen av filen och kör ”npm run permalinks”.',
	}),
	'permalinks-entry-invalid': ({ value, kind }) => ({
		what: `”${value}” är inget id för ${entryKinds[kind] ?? kind}.`,
		fix: 'Skriv postens filnamn utan ändelse, eller en kommuns eller ett läns kod.',
	}),
	'permalinks-target-invalid': ({ value }) => ({
		what: `”${value}” säger inte vad adressen leder till.`,
		fix: 'Skriv slag och id, till exempel contact/mala-andt-bra, eller removed för det som är borttaget för gott.',
	}),
	'permalinks-target-unknown': ({ target }) => ({
		what: `Adressen leder till ”${target}”, som inte finns.`,
		fix: 'Kör ”npm run permalinks” och svara vart den ska leda. Så länge leder den till det som posten hörde till.',
	}),
	'permalinks-row-duplicate': ({ entry, firstLine }) => ({
		what: `”${entry}” har redan en rad: rad ${firstLine}.`,
		fix: 'Behåll en av dem: den som säger vart adressen leder, annars den första.',
	}),
	'permalinks-cycle': ({ entries }) => ({
		what: `Raderna leder till varandra i en ring: ${entries}.`,
		fix: 'Ändra den sista kolumnen i en av dem till en post som finns, eller till removed.',
	}),
	'permalinks-row-missing': ({ entries, count }) => ({
		what: `${count === 1 ? 'En post' : `${count} poster`} har ingen rad här, så ingen märker om adressen försvinner: ${entries}${count > 5 ? ' …' : ''}.`,
		fix: 'Kör ”npm run permalinks”, som skriver det som saknas.',
	}),
	'permalinks-vanished': ({ entry, near }) => ({
		what: `”${entry}” har publicerats men finns inte längre, och ingenstans står vart adressen ska leda.`,
		fix: `Kör ”npm run permalinks” och svara: har den bytt namn, eller är den borttagen? ${near === undefined ? 'Så länge säger sidan bara att den är borttagen.' : `Så länge leder adressen vidare till ”${near}”.`}`,
	}),
	'permalinks-returned': ({ entry, leadsTo }) => ({
		what: `”${entry}” finns igen, men adressen ${leadsTo === 'removed' ? 'är borttagen för gott' : `leder till ”${leadsTo}”`}.`,
		fix: `Är det samma post som har kommit tillbaka: kör ”npm run permalinks -- --restore ${entry}”. Är det en annan: ge filen ett annat namn, så att gamla länkar inte hamnar fel.`,
	}),
} satisfies Partial<Wording>;
