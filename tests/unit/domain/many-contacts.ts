import type { Contact, Directory } from '../../../src/domain/directory.ts';

/** A directory in which an organisation has so many contacts, all of them alike but for their ids, and nobody else any unless all are kept. */
export function withMany(
	directory: Directory,
	organisation: string,
	count: number,
	{ keepAll = false }: { keepAll?: boolean } = {},
): Directory {
	const model = directory.contacts.find((each) => each.organisation.id === organisation && each.status === 'current');
	if (model === undefined) throw new Error(`Nobody is at ${organisation}`);
	const many = Array.from({ length: count }, (_, index): Contact => ({ ...model, id: `${model.id}-${index}` }));
	return { ...directory, contacts: keepAll ? [...directory.contacts, ...many] : many };
}
