import { findExampleAround } from '../example.ts';
import type { Wording } from '../wording.ts';
import { meantSv as meant } from './meant.ts';

const withheld = { name: 'namnet', phone: 'telefonnumret', email: 'e-postadressen' };

/** Poster, sidor och färger, och vad de säger om varandra. */
export const entriesSv = {
	'municipality-unknown': ({ value, suggestion, field }) => ({
		what: `Det finns ingen kommun som heter ”${value}”.`,
		fix: meant(suggestion, 'Ange kommunens namn eller dess kod med fyra siffror. Flera skrivs [Malå, Norsjö].'),
		example: findExampleAround(field),
	}),
	'municipality-code-mismatch': ({ code, name, nameOfCode }) => ({
		what: `Koden ${code} hör till ${nameOfCode}, inte till ”${name}”.`,
		fix: 'Rätta koden eller namnet; det räcker att ange ett av dem.',
	}),
	'area-unknown': ({ value, suggestion, field }) => ({
		what: `Det finns ingen kommun och inget län som heter ”${value}”.`,
		fix: meant(suggestion, 'Ange namn eller kod: fyra siffror för en kommun, två för ett län.'),
		example: findExampleAround(field),
	}),
	'organisation-unknown': ({ id, suggestion }) => ({
		what: `Det finns ingen fil ”organisations/${id}.yaml”.`,
		fix: meant(suggestion, 'Skapa filen, eller ange en organisation som finns.'),
	}),
	'organisation-parent-cycle': ({ ids }) => ({
		what: `Organisationerna är del av varandra i en ring: ${ids}.`,
		fix: 'Ta bort ”parent” i en av dem.',
	}),
	'contact-id-duplicate': ({ id, other, row }) => ({
		what: `”${id}” finns redan i ${other}${row === undefined ? '' : `, rad ${row}`}.`,
		fix: 'Byt namn på den ena filen eller ta bort den; i ett kalkylblad, ändra Id eller ta bort raden.',
	}),
	'contact-person-duplicate': ({ name, organisation, other }) => ({
		what: `${name} står redan för ${organisation} i ”${other}”.`,
		fix: 'Är det två personer med samma namn, eller en person med två uppdrag, så skriv ”namesake: ja” i en av filerna. Är det samma uppgift två gånger, ta bort den ena filen.',
	}),
	'contact-email-of-another': ({ email, name, owner, other }) => ({
		what: `${email} står hos ${name} men heter som ${owner} i ”${other}”.`,
		fix: `Skriv adressen till ${name}. Svarar de på samma adress stämmer den, och varningen kan stå.`,
	}),
	'contact-vacant-with-person': () => ({
		what: 'Tjänsten är vakant men har en person.',
		fix: 'Ta bort ”person”, eller ändra status till current.',
	}),
	'contact-ended-with-person': () => ({
		what: 'Kontakten har upphört men har en person. Namnet visas inte längre någonstans.',
		fix: 'Ta bort ”person” och vägarna att nå den; uppdragets sida står kvar utan dem.',
	}),
	'contact-replaced-by-unknown': ({ id, suggestion }) => ({
		what: `Det finns ingen fil ”contacts/${id}.yaml”.`,
		fix: meant(suggestion, 'Ange filnamnet, utan .yaml, för kontakten som tog över.'),
	}),
	'contact-replaced-by-cycle': ({ ids }) => ({
		what: `Kontakterna ersätter varandra i en ring: ${ids}.`,
		fix: 'Ta bort ”replacedBy” i den som gäller nu.',
	}),
	'contact-replaced-by-not-ended': () => ({
		what: 'Kontakten är ersatt men inte avslutad.',
		fix: 'Lägg till ”status: ended”, eller ta bort ”replacedBy”.',
	}),
	'person-source-unknown': ({ value, suggestion }) => ({
		what: `”${value}” är inget pressmeddelande som finns här.`,
		fix: meant(
			suggestion,
			'Ange filnamnet för ett pressmeddelande, eller skriv en mening om var namnet är publicerat.',
		),
	}),
	'person-source-title': ({ title, id }) => ({
		what: `Källan är rubriken på ett pressmeddelande, ”${title}”.`,
		fix: `Skriv dess id, så blir källan en länk: source: ${id}`,
	}),
	'withheld-published': ({ what, contact }) => ({
		what: `Här står ${withheld[what]} för ”contacts/${contact}.yaml”, som inte ska publiceras.`,
		fix: 'Ta bort det här, eller ändra ”publish” i kontakten eller i site.yaml. Står det i en fils namn: döp om filen efter uppdraget, och ta bort namnet ur formerIds, permalinks.csv och changes.',
	}),
	'withheld-in-pdf': ({ what, contact, pdf }) => ({
		what: `I ”${pdf}” står ${withheld[what]} för ”contacts/${contact}.yaml”, som inte ska publiceras.`,
		fix: 'Ta bort raden ”originalPdf” och filen, eller lägg dit en version där det är borttaget (inte bara övermålat).',
	}),
	'pdf-text-unreadable': ({ name }) => ({
		what: `Texten i ”${name}” går inte att läsa, så det är inte kontrollerat om den nämner någon som inte ska publiceras.`,
		fix: 'Läs igenom PDF:en själv. Är den inskannad kan en version med text kontrolleras.',
	}),
	'publish-wider': ({ entry, site }) => ({
		what: `Kontakten säger ”publish: ${entry}”, men site.yaml säger ”publish: ${site}”. Det strängaste gäller.`,
		fix: 'Ta bort raden här. Ska fler uppgifter publiceras ändras site.yaml, och de kontakter som ska visa mindre får en egen rad.',
	}),
	'accent-contrast': ({ colour, background, ratio, required }) => ({
		what: `Färgen ${colour} syns för dåligt mot ${background}: kontrasten är ${ratio}:1 men behöver vara ${required}:1.`,
		fix: 'Välj en mörkare färg för ”accent” och en ljusare för ”accentDark”.',
	}),
	'band-contrast': ({ colour, ratio, required }) => ({
		what: `Vit text syns för dåligt mot ${colour}: kontrasten är ${ratio}:1 men behöver vara ${required}:1.`,
		fix: 'Välj en mörkare färg för ”band”, eller ta bort raden, så blir bandet en mörkare ”accent”.',
	}),
	'colour-invalid': ({ value }) => ({
		what: `”${value}” är ingen färg.`,
		fix: 'Skriv # och sex tecken 0–9, a–f inom citattecken, till exempel "#005a70".',
	}),
	'page-required-missing': ({ page, language }) => ({
		what: `Sidan ”${page}” saknas på språket ${language}.`,
		fix: 'Varje katalog behöver den. Kopiera den från en annan katalog och anpassa texten.',
	}),
	'page-address-reserved': ({ address }) => ({
		what: `Adressen ”${address}” används redan av webbplatsen.`,
		fix: 'Byt namn på filen.',
	}),
	'synonym-topic-unknown': ({ topic, suggestion }) => ({
		what: `Ingen kontakt eller organisation har ämnet ”${topic}”, så orden leder inte till någon.`,
		fix: meant(
			suggestion,
			'Skriv ämnet som det står i topics hos en kontakt, lägg till det där, eller ta bort det här.',
		),
	}),
	'golden-query-contact-unknown': ({ id, suggestion }) => ({
		what: `Det finns ingen fil ”contacts/${id}.yaml”.`,
		fix: meant(suggestion, 'Ange filnamnet, utan .yaml, för kontakten som sökningen ska hitta.'),
	}),
	'golden-query-missed': ({ query, wanted, found }) => ({
		what: `Sökningen ”${query}” visar inte ${wanted} först, utan ${found ?? 'ingen alls'}.`,
		fix: 'Lägg till ett alias hos kontakten, eller ta bort raden om den inte längre stämmer.',
	}),
} satisfies Partial<Wording>;
