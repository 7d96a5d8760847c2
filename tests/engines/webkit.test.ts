import { describeReading } from './scenarios.ts';
import { webkit } from './webkit.ts';

describeReading(webkit);
