import fc from 'fast-check';
import { createAreaDirectory } from './area-directory.ts';

const names = ['Malå', 'Norsjö', 'Piteå', 'Arjeplog', 'Ystad', 'Habo', 'Håbo'];
const counties = ['Norrbottens län', 'Västerbottens län', 'Skåne län', 'Kalmar län'];
const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 });
const organisationIds = ['ett', 'två', 'tre'];
/** Any directory of a few posts in three organisations, which cover municipalities and counties or none. */
export const areaDirectories = fc
	.record({
		areas: fc.tuple(...organisationIds.map(() => fc.tuple(some(names), some(counties)))),
		contacts: fc.array(
			fc.record({
				organisation: fc.constantFrom(...organisationIds),
				place: fc.option(fc.constantFrom(...names), { nil: undefined }),
				municipalities: some(names),
				status: fc.constantFrom('current', 'vacant', 'ended'),
			}),
			{ maxLength: 12 },
		),
	})
	.map(({ areas, contacts }) =>
		createAreaDirectory(
			areas.map(([municipalities, whole], at) => ({
				id: organisationIds[at] ?? '',
				area: [...municipalities, ...whole],
			})),
			contacts,
		),
	);
