import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '..', process.env.GAPLIGHT_SHARED ?? '../shared');

/** The folder with real postings, pages and resumes, where it is there; tests that read it are skipped else. */
export const shared: string | undefined = existsSync(folder) ? folder : undefined;
