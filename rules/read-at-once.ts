import type { Site } from '../lib/posting/site.ts';
import greenhouse from './sites/greenhouse.ts';
import lever from './sites/lever.ts';
import successfactors from './sites/successfactors.ts';
import workday from './sites/workday.ts';

/**
 * The sites that are read without a click: those without `onClick`. Named one by one, so that the content script holds
 * these alone. Their addresses reach the manifest, and a new one there would switch Gaplight off for every user until
 * they accept it.
 */
export const sitesReadAtOnce: Site[] = [greenhouse, lever, successfactors, workday];
