// Ships to the browser.
import { nicknameTable } from './nickname-table.ts';
import { spellingKey } from './spelling-key.ts';

/**
 * The given names that go with a word: for a short form the names that it is short for, for a name its short forms, since either may be the one
 * that a directory has. It goes one step and no further: Lasse leads to Lars, not on to Lalle.
 *
 * @param key the spelling key of a word
 * @returns spelling keys, each once
 */
export function listNicknames(key: string): readonly string[] {
	related ??= relateAll();
	return [...(related.get(key) ?? [])];
}

/** Made when it is first asked for, and the same for every directory. */
let related: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function relateAll(): ReadonlyMap<string, ReadonlySet<string>> {
	const all = new Map<string, Set<string>>();
	const relate = (one: string, other: string) => {
		if (one === other) return;
		const others = all.get(one);
		if (others === undefined) all.set(one, new Set([other]));
		else others.add(other);
	};
	for (const line of nicknameTable.trim().split('\n')) {
		const [name = '', ...forms] = line.split(' ').map(spellingKey);
		for (const form of forms) {
			relate(form, name);
			relate(name, form);
		}
	}
	return all;
}
