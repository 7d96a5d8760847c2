import { createOptionReader } from './option-reader.ts';
import { wording } from './record-wording.ts';

/** Reads the arguments of `npm run record`. */
export const readRecordOptions = createOptionReader({ options: {} }, wording, () => ({}));
