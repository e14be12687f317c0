import { originsOf } from '../lib/posting/site-host.ts';
import { sitesReadAtOnce } from './read-at-once.ts';
import { sitesToAllow } from './site-names.ts';

/** The match patterns of what is read without a click, and the hosts that users may allow one by one. */
export interface SiteAddresses {
  readAtOnce: string[];
  toAllow: string[];
}

/** What the manifest says of sites. */
export const siteAddresses: SiteAddresses = {
  readAtOnce: sitesReadAtOnce.flatMap(({ matches }) => matches),
  toAllow: sitesToAllow.flatMap(({ matches }) => originsOf(matches)),
};
