import { strFromU8, unzipSync } from 'fflate';
import type { Directory } from '../../src/domain/directory.ts';
import { formatsOf } from '../../src/formats/registry.ts';
import { translator } from '../../src/i18n/translate.ts';

/** What all formats say of a directory, text in archives too. */
export async function writeEverything(of: Directory): Promise<string> {
	const list = { scope: 'directory', title: 'Alla', page: '/', contacts: of.contacts } as const;
	const context = { directory: of, language: 'sv', t: translator('sv') } as const;
	const files = await Promise.all(formatsOf('directory').map(({ render }) => render(list, context)));
	return files
		.flatMap((file) =>
			typeof file === 'string' ? [file] : Object.values(unzipSync(file)).map((part) => strFromU8(part)),
		)
		.join('\n');
}
