import type { MdxFault } from '../../domain/syntax-fault.ts';
import type { Explanation, Wording } from '../wording.ts';
import { meantSv as meant } from './meant.ts';

const mdxFaults: Readonly<Record<MdxFault, (tag: string) => Explanation>> = {
	unclosed: (tag) => ({
		what: `<${tag}> har inget slut.`,
		fix: `Skriv <${tag} /> om inget ska stå i den, annars </${tag}> sist, i samma stycke. En < som ska synas skrivs \\<.`,
	}),
	unopened: (tag) => ({
		what: `</${tag}> avslutar något som inte är öppnat.`,
		fix: `Ta bort det, eller skriv <${tag}> före texten. En < som ska synas skrivs \\<.`,
	}),
	comment: () => ({
		what: 'Texten innehåller <!, som börjar en HTML-kommentar och inte går att ha här.',
		fix: 'Ta bort den. En < som ska synas skrivs \\<.',
	}),
	angle: () => ({
		what: 'Tecknet < börjar något som inte är en komponent.',
		fix: 'En < som ska synas skrivs \\<. En länk skrivs [text](https://…), och värden inom citattecken: <Term id="andt">.',
	}),
	brace: () => ({
		what: 'Tecknet { börjar något som skulle köras som kod.',
		fix: 'En { som ska synas skrivs \\{.',
	}),
	other: () => ({
		what: 'Texten går inte att tolka från den här raden.',
		fix: 'En < eller { som ska synas i texten skrivs \\< eller \\{. Varje <Komponent> måste avslutas.',
	}),
};

/** Löpande text: Markdown och MDX. */
export const proseSv = {
	'term-unknown': ({ id, suggestion }) => ({
		what: `Ordet ”${id}” finns inte i glossary.yaml.`,
		fix: meant(suggestion, 'Lägg till det där, eller ta bort <Term>.'),
	}),
	'front-matter-repeated': ({ fence }) => ({
		what: `Texten börjar med ${fence}, som om ett huvud till följde på det första.`,
		fix: `Ta bort raden. En linje tvärs över sidan skrivs *** och kan stå längre ned i texten.`,
	}),
	'mdx-syntax': ({ fault, tag }) => mdxFaults[fault](tag),
	'mdx-expression': () => ({
		what: 'Texten innehåller ett uttryck inom klamrar, som skulle köras som kod.',
		fix: 'Ta bort det. En klammer som ska synas skrivs \\{.',
	}),
	'mdx-import': () => ({
		what: 'Texten importerar eller exporterar kod.',
		fix: 'Ta bort raden; de komponenter som finns kan användas utan den.',
	}),
	'mdx-component-unknown': ({ name, suggestion, known }) => ({
		what: `Komponenten <${name}> finns inte.`,
		fix: meant(suggestion, `Komponenter som finns: ${known}.`),
	}),
	'markdown-nesting-deep': ({ maximum }) => ({
		what: `Texten har citat, listor, fetstil eller komponenter inuti varandra i fler än ${maximum} nivåer.`,
		fix: 'Ta bort nivåer. En lista med en underlista, ”  - punkt”, räcker i de flesta texter.',
	}),
	'markdown-too-many-signs': ({ sign, count, maximum }) => ({
		what: `Texten har ${count} tecken ”${sign}”; högst ${maximum} går att läsa i en fil.`,
		fix: 'Dela upp texten i flera sidor, eller ta bort tecken som inte behövs.',
	}),
	'mdx-component-content': ({ component, expected }) => ({
		what:
			expected === 'text'
				? `<${component}> har ingen text mellan taggarna.`
				: `<${component}> kan inte ha något innehåll.`,
		fix:
			expected === 'text'
				? `Skriv ordet mellan taggarna, till exempel <${component} …>ord</${component}>.`
				: `Skriv den med en enda tagg: <${component} />.`,
	}),
	'mdx-attribute-unknown': ({ attribute, component, suggestion, known }) => ({
		what: `<${component}> har inget attribut som heter ”${attribute}”.`,
		fix: meant(
			suggestion,
			known === '' ? `Ta bort det: <${component}> har inga attribut.` : `Ta bort det. Attribut som finns: ${known}.`,
		),
	}),
	'mdx-attribute-duplicate': ({ attribute, component }) => ({
		what: `Attributet ”${attribute}” står två gånger i <${component}>.`,
		fix: 'Ta bort det ena.',
	}),
	'mdx-attribute-missing': ({ attribute, component }) => ({
		what: `<${component}> saknar ett värde för ”${attribute}”.`,
		fix: `Skriv värdet inom citattecken, till exempel <${component} ${attribute}="…">.`,
	}),
	'markdown-raw-html': ({ tag }) => ({
		what: `Texten innehåller HTML (${tag}).`,
		fix: 'Skriv med Markdown: **fet**, [länk](https://…), listor med ”- ”.',
	}),
	'markdown-not-supported': ({ construct }) => ({
		what: `Texten använder något som sidorna inte kan visa (${construct}).`,
		fix: 'Skriv det med rubriker, stycken, listor, tabeller, länkar eller bilder i Markdown.',
	}),
	'markdown-link-broken': ({ target }) => ({
		what: `Länken ${target} leder inte till någon sida.`,
		fix: 'Kontrollera stavningen; adresser på webbplatsen börjar och slutar med /.',
	}),
	'markdown-anchor-broken': ({ target, suggestion }) => ({
		what: `Länken ${target} leder till ett ställe som inte finns på sidan.`,
		fix: meant(suggestion, 'Rubriken ”## Så gör vi” nås med #så-gör-vi, ett ord i ordlistan med sitt id.'),
	}),
	'markdown-image-elsewhere': ({ target }) => ({
		what: `Bilden ${target} ligger inte på webbplatsen, så den visas aldrig.`,
		fix: 'Lägg den i mappen ”logotypes” och skriv ![beskrivning](/logotypfiler/namn.png).',
	}),
	'markdown-image-missing': ({ target, suggestion }) => ({
		what: `Bilden ”${target}” finns inte på webbplatsen.`,
		fix: meant(suggestion, 'Lägg den i mappen ”logotypes” och skriv ![beskrivning](/logotypfiler/namn.png).'),
	}),
} satisfies Partial<Wording>;
