import { type PostingFacts, readElements } from '../adapter.ts';
import { readFirst, readLine } from '../blocks/read-blocks.ts';
import { collapse, readDay } from '../fields.ts';
import type { PostingRead } from '../posting.ts';

const TEXT = ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements']
  .map((name) => `[itemprop="${name}"]:not(meta)`)
  .join(', ');

/** Reads a posting that a page marks up in itself (schema.org microdata); `undefined` where there is not one. */
export function readMicrodata(document: Document, url: URL): PostingRead | undefined {
  const heading = readFirst(document, 'h1');
  const scopes = [...document.querySelectorAll('[itemtype*="schema.org/JobPosting" i]')];
  const scope =
    scopes.length > 1 ? scopes.find((one) => heading && readProperty(one, 'title') === heading) : scopes[0];
  if (!scope) return undefined;
  const parts = [...scope.querySelectorAll(TEXT)].filter((part) => !part.parentElement?.closest(TEXT));
  const facts: PostingFacts = {
    source: 'page',
    url,
    title: readProperty(scope, 'title') ?? heading,
    hiringOrganization: readProperty(scope, 'hiringOrganization'),
    jobLocation: readProperty(scope, 'addressLocality') ?? readProperty(scope, 'jobLocation'),
    datePosted: readDay(readProperty(scope, 'datePosted')),
    baseSalary: readProperty(scope, 'baseSalary'),
  };
  const read = readElements(facts, parts);
  return read.posting ? read : undefined;
}

/** A property of an item: the name of a thing, else the content or the text of its element. */
function readProperty(scope: Element, name: string): string | undefined {
  for (const element of scope.querySelectorAll(`[itemprop="${name}"]`)) {
    const named = element.querySelector('[itemprop="name"]') ?? element;
    const value =
      collapse(named.getAttribute('content') ?? named.getAttribute('datetime')) ?? readLine(named);
    if (value) return value;
  }
  return undefined;
}
