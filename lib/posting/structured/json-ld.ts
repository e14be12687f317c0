import { jsonrepair } from 'jsonrepair';
import { collapse, readDay, readMeta } from '../fields.ts';
import type { Page } from '../page.ts';
import type { PageKnowledge } from '../page-knowledge.ts';
import type { Posting } from '../posting.ts';
import {
  type Fields,
  findJobPostings,
  findTyped,
  isFields,
  type JobPosting,
  readJobPosting,
  readText,
  toList,
} from './job-posting.ts';
import { decodeFacts, readStructuredText } from './job-posting-text.ts';

/** Longer structured data than any page needs is not repaired. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The posting of a value that is a schema.org JobPosting, or a list or an `@graph` that holds one.
 * `document` lends its window's parser.
 *
 * Throws an Error that says in one sentence what was expected and what arrived.
 */
export function parseJobPosting(value: unknown, document: Document, knowledge: PageKnowledge): Posting {
  const [fields] = findTyped(value);
  if (!fields) throw new Error(`Expected a schema.org JobPosting, got ${describe(value)}.`);
  const jobPosting = readWholeJobPosting(fields);
  if (!hasText(jobPosting))
    throw new Error('Expected a schema.org JobPosting with a description, got one without.');
  const { description, blocks } = readStructuredText(jobPosting, document, knowledge);
  const posting: Posting = { source: 'json-ld', ...decodeFacts(jobPosting, document), description, blocks };
  if (jobPosting.url) posting.url = jobPosting.url;
  return posting;
}

/** The job postings with a description in a page's structured data, repaired where it is broken. */
export function readJsonLd(document: Document): JobPosting[] {
  return findJobPostings(document, parseRepaired).map(readWholeJobPosting).filter(hasText);
}

/**
 * The posting that a page is about: the one of its address, else the one whose identifier stands in the
 * address, else the one of its heading. A page may also carry the postings that it recommends, so that a
 * single one counts only where nothing speaks against it.
 */
export function pickJobPosting(
  postings: JobPosting[],
  { document, url, readFirst }: Page,
): JobPosting | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const addresses = [foldAddress(url.href, url), canonical ? foldAddress(canonical, url) : undefined];
  const heading = readFirst(document, 'h1');
  const titles = [heading, readMeta(document, 'og:title'), collapse(document.title)].map(foldTitle);
  const title = (posting: JobPosting) => foldTitle(posting.title) || '-';
  return (
    postings.find((posting) => posting.url && addresses.includes(foldAddress(posting.url, url))) ??
    postings.find((posting) => posting.identifier && hasWord(url.href, posting.identifier)) ??
    postings.find((posting) => titles.includes(title(posting))) ??
    postings.find((posting) => titles.some((own) => own.includes(title(posting)))) ??
    (heading || postings.length > 1 ? undefined : postings[0])
  );
}

function hasText({ description, parts }: JobPosting): boolean {
  return description !== '' || parts !== undefined;
}

function foldAddress(address: string, base: URL): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { host, pathname, searchParams } = new URL(address, base);
  const job = [...searchParams].filter(
    ([name]) => !/^(?:utm_|source|src|ref|gh_src|lang|locale)/i.test(name),
  );
  return `${host}${pathname.replace(/\/+$/, '')}?${job.join('&')}`.toLowerCase();
}

function foldTitle(title: string | undefined): string {
  return (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Whether an address holds an identifier as a part of its own: "R12" in "/jobs/R12-engineer", not in "/R123". */
function hasWord(address: string, identifier: string): boolean {
  const at = address.toLowerCase().indexOf(identifier.toLowerCase());
  if (at < 0 || identifier.length < 3) return false;
  return !/[a-z\d]/i.test(`${address[at - 1] ?? ''}${address[at + identifier.length] ?? ''}`);
}

function parseRepaired(json: string): unknown {
  if (json.length > MOST_CHARACTERS)
    throw new Error('Expected structured data of at most 2 million characters.');
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(jsonrepair(json));
  }
}

/** All facts of a JobPosting object, with those that only few sites state. */
function readWholeJobPosting(fields: Fields): JobPosting {
  const posting = readJobPosting(fields);
  const parts = readParts(fields, posting.description);
  if (parts.length > 0) posting.parts = parts;
  const salary = readSalary(fields.baseSalary);
  if (salary) posting.baseSalary = salary;
  const terms = {
    employmentType: readTexts(fields.employmentType),
    validThrough: readDay(readText(fields.validThrough)),
    applicantLocationRequirements: readTexts(fields.applicantLocationRequirements),
  };
  for (const [name, term] of Object.entries(terms)) if (term) posting[name as keyof typeof terms] = term;
  if (toList(fields.jobLocationType).includes('TELECOMMUTE')) {
    const places = posting.jobLocation ?? readText(fields.applicantLocationRequirements);
    posting.jobLocation = places ? `${places}; Remote` : 'Remote';
  }
  return posting;
}

/** The texts or names of all values, each once. */
function readTexts(values: unknown): string | undefined {
  const texts = toList(values).slice(0, 20).map(readText);
  return [...new Set(texts.filter(Boolean))].join(', ') || undefined;
}

const PARTS = {
  responsibilities: 'Responsibilities',
  qualifications: 'Qualifications',
  skills: 'Skills',
  experienceRequirements: 'Experience',
};

/** The parts of a posting that some sites give beside the description and not in it, with a heading each. */
function readParts(fields: Fields, description: string): string[] {
  return Object.entries(PARTS).flatMap(([name, heading]) => {
    const lines = toList(fields[name]).filter((line) => typeof line === 'string');
    const text = lines.join('\n').trim();
    return text.length < 20 || description.includes(text.slice(0, 200)) ? [] : [`<h3>${heading}</h3>`, text];
  });
}

/** "USD 120,000 - 150,000 a year". */
function readSalary(salary: unknown): string | undefined {
  if (!isFields(salary)) return readText(salary);
  const value = isFields(salary.value) ? salary.value : salary;
  const amounts = [value.minValue ?? value.value, value.maxValue]
    .map(Number)
    .filter((amount) => amount > 0)
    .map((amount) => amount.toLocaleString('en-US'));
  if (amounts.length === 0) return undefined;
  const currency = readText(salary.currency ?? value.currency);
  const unit = readText(value.unitText ?? salary.unitText)?.toLowerCase();
  return [currency, [...new Set(amounts)].join(' - '), unit && `a ${unit}`].filter(Boolean).join(' ');
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isFields(value)) return value === null ? 'null' : `a ${typeof value}`;
  return value['@type'] ? `an object of type ${String(value['@type'])}` : 'an object without "@type"';
}
