import { collapse, readDay } from '../fields.ts';
import type { Page } from '../page.ts';
import type { PostingRead } from '../posting.ts';
import { readElements } from '../posting-facts.ts';

const TEXT = ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements']
  .map((name) => `[itemprop="${name}"]:not(meta)`)
  .join(', ');

/** Reads a posting that a page marks up in itself (schema.org microdata); `undefined` where there is not one. */
export function readMicrodata(page: Page): PostingRead | undefined {
  const { document, readFirst } = page;
  const heading = readFirst(document, 'h1');
  const scopes = [...document.querySelectorAll('[itemtype*="schema.org/JobPosting" i]')];
  const scope =
    scopes.length > 1
      ? scopes.find((one) => heading && readProperty(page, one, 'title') === heading)
      : scopes[0];
  if (!scope) return undefined;
  const parts = [...scope.querySelectorAll(TEXT)].filter((part) => !part.parentElement?.closest(TEXT));
  const facts = {
    title: readProperty(page, scope, 'title') ?? heading,
    hiringOrganization: readProperty(page, scope, 'hiringOrganization'),
    jobLocation: readProperty(page, scope, 'addressLocality') ?? readProperty(page, scope, 'jobLocation'),
    datePosted: readDay(readProperty(page, scope, 'datePosted')),
    baseSalary: readProperty(page, scope, 'baseSalary'),
  };
  const read = readElements(page, facts, parts);
  return read.posting ? read : undefined;
}

/** A property of an item: the name of a thing, else the content or the text of its element. */
function readProperty({ readLine }: Page, scope: Element, name: string): string | undefined {
  for (const element of scope.querySelectorAll(`[itemprop="${name}"]`)) {
    const named = element.querySelector('[itemprop="name"]') ?? element;
    const value =
      collapse(named.getAttribute('content') ?? named.getAttribute('datetime')) ?? readLine(named);
    if (value) return value;
  }
  return undefined;
}
