import { firefox } from './firefox.ts';
import { describeReading } from './scenarios.ts';

describeReading(firefox);
