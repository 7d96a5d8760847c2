import { it } from 'vitest';
import { inLongRun } from '../in-every-run.ts';
import { describeReading } from './scenarios.ts';
import { webkit } from './webkit.ts';

describeReading(webkit, { slowly: inLongRun(it) });
