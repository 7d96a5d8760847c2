import { expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import { chooseLook } from '../../../src/views/embed-look.ts';

const accents = { light: '#0b5a6f', dark: '#7fd0e4' };
const look = (query: string, prefersDark = false) => chooseLook(query, accents, prefersDark);

it('is as it comes without parameters, and with none that can be used', () => {
	const of = [
		'',
		'?',
		'?q=malå',
		'?lage=',
		'?bakgrund=',
		'?bakgrund=vit&text=red',
		'?lage=constructor',
		'?lage=__proto__',
	];
	const hostile = [
		'?bakgrund=javascript:alert(1)',
		'?bakgrund=url(https://x.example/)',
		'?text=fff;background:red',
		'?accent=%23fffffff',
		`?text=${'f'.repeat(10_000)}`,
		'?accent=expression(1)&lage=dark',
		'?bakgrund=%00ffffff',
		'?bakgrund=fffff%E5',
	];
	for (const query of [...of, ...hostile]) expect(look(query), query).toBeUndefined();
});

it('takes the colours of a site', () => {
	const chosen = look('?bakgrund=fdf6e3&text=%23222222&accent=8A1C1C');
	expect(chosen?.scheme).toBe('light');
	expect(chosen?.colours).toMatchObject({
		paper: '#fdf6e3',
		ink: '#222222',
		accent: '#8a1c1c',
		'on-accent': '#fdf6e3',
	});
});

it('follows a dark background with light text, and lage where it is given', () => {
	expect(look('?bakgrund=102030')).toMatchObject({ scheme: 'dark', colours: { ink: palettes.dark.ink } });
	expect(look('?lage=morkt')).toMatchObject({ scheme: 'dark', colours: { ...palettes.dark, accent: accents.dark } });
	expect(look('?lage=ljust', true)).toMatchObject({
		scheme: 'light',
		colours: { ...palettes.light, accent: accents.light },
	});
	expect(look('?accent=ffd54f', true)).toMatchObject({ scheme: 'dark', colours: { accent: '#ffd54f' } });
});

it('leaves out what could not be read', () => {
	expect(look('?bakgrund=ffffff&text=eeeeee')?.colours).toMatchObject({ paper: '#ffffff', ink: palettes.light.ink });
	expect(look('?bakgrund=ffffff&accent=ffff00')?.colours).toMatchObject({ accent: accents.light });
	// Neither of the page's own texts has 4.5:1 on it.
	expect(look('?bakgrund=777777')?.colours['paper']).toBe(palettes.light.paper);
	expect(look('?lage=morkt&bakgrund=ffffff')?.colours['paper']).toBe(palettes.dark.paper);
});
