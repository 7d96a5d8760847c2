import type { ContentFile } from '../../../src/importers/content-file.ts';
import { changeBytes, copyFile, dropFile, type FilesStep, moveFile } from './mutate-files.ts';
import { changeKey, changeLine, changeValue, insertWord } from './mutate-text.ts';
import { createRandom, type Random } from './random.ts';

/** A valid content folder that has been changed, by people or by chance; the same for the same seed. */
export function mutate(valid: readonly ContentFile[], seed: number): readonly ContentFile[] {
	const random = createRandom(seed);
	let files: readonly ContentFile[] = valid;
	for (let left = 1 + random.below(3); left > 0; left--) files = random.pick(steps)(files, random);
	// A disk has one file of a name.
	return [...new Map(files.map((file) => [file.path, file])).values()];
}

const steps: readonly FilesStep[] = [
	onText(changeLine),
	onText(changeLine),
	onText(changeKey),
	onText(changeKey),
	onText(changeValue),
	onText(changeValue),
	onText(insertWord),
	onText(insertWord),
	changeBytes,
	moveFile,
	copyFile,
	dropFile,
];

function onText(change: (text: string, random: Random) => string): FilesStep {
	return (files, random) => {
		const at = random.below(files.length);
		return files.map((file, index) => {
			if (index !== at || !(file.content instanceof Uint8Array)) return file;
			// Text is what people edit; a picture or a PDF that is read as text is no longer one, which is a fault as well.
			const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content);
			return { ...file, content: new TextEncoder().encode(change(text, random)) };
		});
	};
}
