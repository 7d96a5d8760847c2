import { pickInEveryLanguage } from './translate.ts';

/** What is said where files of one contact are made. */
export const words = pickInEveryLanguage(['search.downloadFailed']);
