import { sitesReadAtOnce } from './read-at-once.ts';
import { sites } from './sites/index.ts';

/**
 * The name of each site for people and the match patterns of its own hosts, by its id. The build puts in these values
 * alone, without what reads the sites.
 */
export const knownSites: Record<string, { name: string; matches: string[] }> = Object.fromEntries(
  sites.map(({ id, name, matches }) => [id, { name, matches }]),
);

/** A site that is read on a click, and by itself once the user allows it. */
export interface SiteToAllow {
  id: string;
  name: string;
  matches: string[];
}

/** The sites that the user may allow, in the order of their names. */
export const sitesToAllow: SiteToAllow[] = sites
  .filter(({ onClick }) => onClick)
  .map(({ id, name, matches }) => ({ id, name, matches }))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));

const inSentence = new Intl.ListFormat('en-GB');

/** The sites that are read without a click, as a sentence lists them: "Greenhouse, Lever and Workday". */
export const namesReadAtOnce: string = inSentence.format(sitesReadAtOnce.map(({ name }) => name).sort());

/** Those that the user may allow, in the same way. */
export const namesToAllow: string = inSentence.format(sitesToAllow.map(({ name }) => name));
