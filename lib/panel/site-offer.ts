import { isOnHost } from '../posting/site-host.ts';
import type { PanelState } from './store.ts';

/** A site of which the panel says that it can be read by itself, or that it is from now on. */
export interface SiteOffer {
  id: string;
  name: string;
  /** The user has just allowed it. */
  isTaken: boolean;
}

/**
 * The site of the page beside the panel, where it is read on a click only, the user may allow more and has not said
 * otherwise. `sites` are those that can be allowed.
 */
export function offerSite(
  {
    page,
    allowedSites,
    sitesOnClick,
    siteJustAllowed,
  }: Pick<PanelState, 'page' | 'allowedSites' | 'sitesOnClick' | 'siteJustAllowed'>,
  sites: readonly { id: string; name: string; matches: string[] }[],
): SiteOffer | undefined {
  // What is said of a page that is still loading is all that is to be said.
  if (page.kind !== 'read' || page.report.reason === 'loading' || !allowedSites) return undefined;
  const { hostname } = new URL(page.report.url);
  const site = sites.find(({ matches }) => isOnHost(matches, hostname));
  if (!site || sitesOnClick.includes(site.id)) return undefined;
  const isTaken = allowedSites.includes(site.id);
  return isTaken && site.id !== siteJustAllowed ? undefined : { id: site.id, name: site.name, isTaken };
}
