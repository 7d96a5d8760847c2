import type { Directory } from '../../../src/domain/directory.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const firstNetwork = fixtureDirectory('content');

/** A directory of contacts with the given names, in the first network's organisations. */
export function createNamedDirectory(names: readonly (readonly [given: string, family: string])[]): Directory {
	const { contacts, ...rest } = firstNetwork;
	const [model] = contacts;
	if (model === undefined) throw new Error('no contact');
	return {
		...rest,
		contacts: names.map(([given, family], index) => ({
			...model,
			id: `post-${index}`,
			role: 'Handläggare',
			title: `${given} ${family}`,
			person: { given, family, source: 'Ett prov.' },
		})),
	};
}
