import { sitesReadAtOnce } from './read-at-once.ts';
import { sites } from './sites/index.ts';

/**
 * The name of each site for people and the match patterns of its own hosts, by its id. The build puts in these values
 * alone, without what reads the sites.
 */
export const knownSites: Record<string, { name: string; matches: string[] }> = Object.fromEntries(
  sites.map(({ id, name, matches }) => [id, { name, matches }]),
);

/** The sites that are read without a click, as a sentence lists them: "Greenhouse, Lever and Workday". */
export const namesReadAtOnce: string = new Intl.ListFormat('en-GB').format(
  sitesReadAtOnce.map(({ name }) => name).sort(),
);
