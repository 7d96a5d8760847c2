import fc from 'fast-check';
import type { Contact } from '../../../src/domain/directory.ts';
import { hostileContact } from '../../hostile-text.ts';
import { isLongRun } from '../../in-every-run.ts';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';

export const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];

/** `npm run test:long` has ten thousand. */
const count = isLongRun ? 10_000 : 1000;

/** Contacts with hostile texts in every field. */
export const contacts = fc
	.sample(hostileContact(model), { numRuns: count, seed: Number(process.env['PROPERTY_SEED'] ?? 2014) })
	.map((contact, index) => ({ ...contact, id: `post-${index}` }));
