import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = process.env.GAPLIGHT_SHARED ?? resolve(import.meta.dirname, '../../shared');

/** The folder of real postings, pages and resumes that some tests read; `undefined` where it is not there. */
export const shared: string | undefined = existsSync(folder) ? folder : undefined;
