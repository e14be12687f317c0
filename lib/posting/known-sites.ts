import { type PostingFacts, readElements } from './adapter.ts';
import { readFirst } from './blocks/read-blocks.ts';
import { cleanCompanyName, collapse } from './fields.ts';
import type { PostingRead } from './posting.ts';

/** Where a site keeps its posting, by selectors; the earlier of a list goes first. */
interface KnownSite {
  id: string;
  host: RegExp;
  title: string[];
  /** Every element that holds a part of the text, in the page's order. */
  description: string;
  location: string[];
  /** An image or text that names the company. */
  company: string[];
}

const sites: KnownSite[] = [
  {
    id: 'ashby',
    host: /(?:^|\.)ashbyhq\.com$/,
    title: ['.ashby-job-posting-heading', 'h1[class*="_title_"]', 'h1'],
    description: '[class*="_descriptionText_"], .ashby-job-posting-right-pane [class*="_description_"]',
    location: ['.ashby-job-posting-left-pane [class*="_section_"] p'],
    company: ['img[class*="_navLogo"]'],
  },
  {
    id: 'smartrecruiters',
    host: /(?:^|\.)smartrecruiters\.com$/,
    title: ['h1.job-title', 'h1'],
    description: '.job-sections',
    location: ['.job-details .job-location', 'spl-job-location', '[itemprop="jobLocation"]'],
    company: ['.header-logo img'],
  },
  {
    id: 'workable',
    host: /(?:^|\.)workable\.com$/,
    title: ['[data-ui="job-title"]', 'h1'],
    description: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    location: ['[data-ui="job-location"]'],
    company: ['[data-ui="company-name"]', 'header img'],
  },
  {
    id: 'icims',
    host: /(?:^|\.)icims\.com$/,
    title: ['h1.iCIMS_Header', 'h1'],
    description: '.iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_InfoMsg_Job',
    location: ['.iCIMS_JobHeaderGroup dd'],
    company: [],
  },
];

/** Reads a page of a hiring system that is known by its selectors only, where it is one and has a text. */
export function readKnownSite(document: Document, url: URL): PostingRead | undefined {
  const site = sites.find(({ host }) => host.test(url.hostname));
  if (!site) return undefined;
  const parts = [...document.querySelectorAll(site.description)].filter(
    (part) => !part.parentElement?.closest(site.description),
  );
  const facts: PostingFacts = {
    source: site.id,
    url,
    title: readFirst(document, ...site.title),
    jobLocation: readFirst(document, ...site.location),
    hiringOrganization: readCompany(document, site.company),
  };
  const read = readElements(facts, parts);
  return read.posting ? read : undefined;
}

function readCompany(document: Document, selectors: string[]): string | undefined {
  for (const selector of selectors) {
    const name =
      collapse(document.querySelector(selector)?.getAttribute('alt')) ?? readFirst(document, selector);
    if (name) return cleanCompanyName(name);
  }
  return undefined;
}
