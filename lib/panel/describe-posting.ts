import type { Posting } from '../posting/posting.ts';
import { isOnHost } from '../posting/read-site.ts';
import { findMixedScripts } from '../text/mixed-scripts.ts';

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
  'json-ld': 'job data of this page',
  microdata: 'job data of this page',
  page: 'text of this page',
};

/**
 * Describes a posting that was read at `url`. Where no known site stands for what the page says, and be it a page
 * that is built like one, the host that says so is named.
 */
export function describePosting(posting: Posting, url: string, sites: KnownSites): PostingHead {
  const { title, hiringOrganization, jobLocation, source } = posting;
  const site = sites[source];
  const host = URL.canParse(url) ? new URL(url).host : '';
  const isVouched = isOnHost(site?.matches ?? [], host);
  const scripts = findMixedScripts(hiringOrganization ?? '');
  const facts = [
    hiringOrganization,
    jobLocation,
    site?.name ?? otherSources[source] ?? source,
    isVouched ? undefined : host.replace(/^www\./, ''),
  ];
  return {
    title: title ?? 'Untitled posting',
    facts: facts.flatMap((fact) => fact || []),
    ...(scripts.length > 0 && {
      warning: `The company’s name mixes ${scripts.join(' and ')} letters, which look alike.`,
    }),
  };
}
