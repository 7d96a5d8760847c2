import { describe, it } from 'vitest';
import { inLongRun } from '../in-every-run.ts';
import { firefox } from './firefox.ts';
import { readingFromDisk } from './from-disk-scenarios.ts';
import { describeReading } from './scenarios.ts';

describeReading(firefox, {
	more: (start) => describe('the site read from a disk', () => readingFromDisk(start)),
	slowly: inLongRun(it),
});
