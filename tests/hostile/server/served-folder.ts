import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands in every file that must not be served. */
export const secret = 'STÅR UTANFÖR';

/** A small site in a folder of its own, with files beside it, and links to them, that must not be served. */
export function writeServedFolder(): { readonly folder: string; readonly parent: string } {
	const parent = mkdtempSync(join(tmpdir(), 'kontaktkatalog-server-'));
	const folder = join(parent, 'ut');
	const files = {
		'ut/index.html': '<!doctype html><title>Start</title>',
		'ut/404.html': '<!doctype html><title>Finns inte</title>',
		'ut/om/index.html': '<!doctype html><title>Om</title>',
		'ut/r%25d.html': '<!doctype html><title>Procent</title>',
		'ut/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'ut/kontakter.vcf': 'BEGIN:VCARD\r\nEND:VCARD\r\n',
		'ut/sok/a1.bin': '0123456789',
		'ut/.well-known/security.txt': 'Contact: mailto:prov@kommun.example\n',
		'ut/.hemlig': secret,
		'ut/.git/config': secret,
		'hemlig.txt': secret,
		// Begins as the folder does.
		'ut-hemlig/index.html': secret,
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(parent, path, '..'), { recursive: true });
		writeFileSync(join(parent, path), text);
	}
	symlinkSync('../hemlig.txt', join(folder, 'lank.txt'));
	symlinkSync('../ut-hemlig', join(folder, 'lank'));
	symlinkSync('bild.svg', join(folder, 'inom.svg'));
	symlinkSync('rundgang', join(folder, 'rundgang'));
	return { folder, parent };
}
