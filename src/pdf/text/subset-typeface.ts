import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The module that cuts typefaces. */
export const harfBuzzSubset = 'harfbuzzjs/dist/harfbuzz-subset.wasm';

/** What of HarfBuzz cuts typefaces (https://harfbuzz.github.io/harfbuzz-hb-subset.html); it has no wrapper for scripts, other than for shaping. */
interface HarfBuzzSubset {
	readonly memory: WebAssembly.Memory;
	_initialize(): void;
	malloc(bytes: number): number;
	hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
	hb_blob_destroy(blob: number): void;
	hb_blob_get_data(blob: number, length: number): number;
	hb_blob_get_length(blob: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_face_destroy(face: number): void;
	hb_face_reference_blob(face: number): number;
	hb_set_add(set: number, value: number): void;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_destroy(input: number): void;
	hb_subset_input_glyph_set(input: number): number;
	hb_subset_input_set(input: number, which: number): number;
	hb_subset_input_set_flags(input: number, flags: number): void;
	hb_subset_preprocess(face: number): number;
	hb_subset_or_fail(face: number, input: number): number;
}

/** Values of `hb_memory_mode_t`, `hb_subset_sets_t` and `hb_subset_flags_t`. */
const writable = 2;
const dropTables = 3;
const noHinting = 0x1;
const retainNumbers = 0x2;
const keepNotdef = 0x40;

/** A PDF maps texts to glyphs itself, and names and shapes none (ISO 32000-1, 9.9). */
const notNeeded = ['cmap', 'GDEF', 'GPOS', 'GSUB', 'name', 'OS/2', 'post', 'STAT', 'DSIG', 'gasp', 'BASE'];

/** Cuts a typeface down to given glyphs, which keep their numbers, without what only a screen asks for. The same glyphs give the same bytes. */
export type SubsetTypeface = (glyphs: Iterable<number>) => Uint8Array;

/**
 * Loads what cuts typefaces.
 *
 * @param root the project's folder, where the packages are
 * @returns for a typeface in the TrueType format, what cuts it
 */
export function loadSubsetter(root: string): (file: Uint8Array) => SubsetTypeface {
	const path = createRequire(join(root, 'package.json')).resolve(harfBuzzSubset);
	const module = new WebAssembly.Module(readFileSync(path));
	const hb = new WebAssembly.Instance(module).exports as unknown as HarfBuzzSubset;
	hb._initialize();
	return (file) => {
		const at = hb.malloc(file.length);
		new Uint8Array(hb.memory.buffer).set(file, at);
		const whole = hb.hb_face_create(hb.hb_blob_create(at, file.length, writable, 0, 0), 0);
		const face = hb.hb_subset_preprocess(whole);
		return (glyphs) => {
			const input = hb.hb_subset_input_create_or_fail();
			hb.hb_subset_input_set_flags(input, noHinting | retainNumbers | keepNotdef);
			const wanted = hb.hb_subset_input_glyph_set(input);
			for (const glyph of glyphs) hb.hb_set_add(wanted, glyph);
			const unwanted = hb.hb_subset_input_set(input, dropTables);
			for (const name of notNeeded) hb.hb_set_add(unwanted, Buffer.from(name.padEnd(4)).readUInt32BE());
			const cut = hb.hb_subset_or_fail(face, input);
			hb.hb_subset_input_destroy(input);
			if (cut === 0) throw new Error('HarfBuzz could not cut a typeface');
			const blob = hb.hb_face_reference_blob(cut);
			const start = hb.hb_blob_get_data(blob, 0);
			// The memory may have grown, and been moved, meanwhile.
			const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
			hb.hb_blob_destroy(blob);
			hb.hb_face_destroy(cut);
			return bytes;
		};
	};
}
