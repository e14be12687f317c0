import type { Shows } from '../../../lib/evidence/shows.ts';
import { delivery } from './delivery.ts';

/** What stands for a practice, a pattern or a class in a resume, in the order of the files. */
export const shows: readonly Shows[] = [...delivery];
