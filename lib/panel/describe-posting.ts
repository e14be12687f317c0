import type { Posting } from '../posting/posting.ts';
import { isOnHost } from '../posting/site-host.ts';
import { findMixedScripts } from '../text/mixed-scripts.ts';
import { describePosted } from './describe-posted.ts';

/** The names of the known sites and the match patterns of their own hosts, by id. */
export type KnownSites = Record<string, { name: string; matches: string[] }>;

/** Whose posting it is, in words. */
export interface PostingHead {
  title: string;
  /** Company, place and where they were read, each of its own direction. */
  facts: string[];
  /** One sentence where letters of the company's name can be taken for others. */
  warning?: string;
}

const otherSources: Record<string, string> = {
  'json-ld': 'read from the page’s job data',
  microdata: 'read from the page’s job data',
  page: 'read from the page text',
};

/** The addresses of the extension's own pages, of which one is a posting to try Gaplight with. No other's can be read. */
const ownPage = /^(?:chrome|moz)-extension:/;

/** Where a posting comes from: the page at an address, or what the user brought. */
export type PostingOrigin = { url: string } | { brought: { fileName?: string } };

/**
 * Describes a posting. Where no known site stands for what a page says, and be it a page that is built like one, the
 * host that says so is named. Of what the user brought, no site stands for what it says.
 */
export function describePosting(
  posting: Posting,
  origin: PostingOrigin,
  sites: KnownSites,
  today?: Date,
): PostingHead {
  const { title, hiringOrganization, jobLocation, datePosted } = posting;
  const scripts = findMixedScripts(hiringOrganization ?? '');
  const sources =
    'url' in origin
      ? describeSource(posting.source, origin.url, sites)
      : [origin.brought.fileName ?? 'text you pasted'];
  return {
    title: title ?? 'Untitled posting',
    facts: [hiringOrganization, jobLocation, ...sources, describePosted(datePosted, today)].flatMap(
      (fact) => fact || [],
    ),
    ...(scripts.length > 0 && {
      warning: `The company’s name mixes ${scripts.join(' and ')} letters, which look alike.`,
    }),
  };
}

function describeSource(source: string, url: string, sites: KnownSites): (string | undefined)[] {
  if (ownPage.test(url)) return ['sample posting'];
  const site = sites[source];
  const host = URL.canParse(url) ? new URL(url).host : '';
  const isVouched = isOnHost(site?.matches ?? [], host);
  return [site?.name ?? otherSources[source] ?? source, isVouched ? undefined : host.replace(/^www\./, '')];
}
