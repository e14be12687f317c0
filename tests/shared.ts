import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = process.env.GAPLIGHT_SHARED ?? resolve(import.meta.dirname, '../../shared');

/** The folder of reference material beside the project, or `undefined` where it is not there. */
export const shared: string | undefined = existsSync(folder) ? folder : undefined;
