import { readShows, type ShownSource } from '../../lib/evidence/shows.ts';
import { shows } from './shows/index.ts';

/** What stands for a practice, a pattern or a class in a resume, as plain values. The build puts in these, packed. */
export const shownSources: readonly ShownSource[] = readShows(shows);
