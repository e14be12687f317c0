import { sites, sitesReadAtOnce } from './sites/index.ts';

/** The name of each site for people, by its id. The build puts in the names alone, without what reads the sites. */
export const siteNames: Record<string, string> = Object.fromEntries(sites.map(({ id, name }) => [id, name]));

/** The sites that are read without a click, as a sentence lists them: "Greenhouse, Lever and Workday". */
export const namesReadAtOnce: string = new Intl.ListFormat('en-GB').format(
  sitesReadAtOnce.map(({ name }) => name).sort(),
);
