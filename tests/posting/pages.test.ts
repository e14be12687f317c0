import { describe, expect, it } from 'vitest';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sitesReadAtOnce } from '../../rules/read-at-once.ts';
import { sites } from '../../rules/sites/index.ts';
import { type ExpectedPage, type FixturePage, openPage, readFixturePages } from './pages.ts';

const pages = readFixturePages();

describe.each(pages)('$site/$name', (page) => {
  it('is read as its .json says', () => {
    expectRead(readFixture(page), page.expected);
  });

  it('is known to its own site and to no other', () => {
    const { document, url } = openPage(page.html, page.expected.url);
    const known = sites.filter((site) => readPosting(document, url, [site], hiddenText));
    expect(known.map(({ id }) => id)).toEqual(page.site === 'generic' ? [] : [page.site]);
  });

  it('is left as it was', () => {
    const { document, url } = openPage(page.html, page.expected.url);
    const before = document.documentElement.outerHTML;
    readPage(document, url, sites, { knowledge: pageKnowledge });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('Every site', () => {
  it.each(sites)('has a page under its id: $id', ({ id }) => {
    expect(
      pages.map(({ site }) => site),
      `Write a page and what it gives: tests/fixtures/pages/${id}/posting.html and posting.json.`,
    ).toContain(id);
  });

  it('is declared: no folder of pages is left over', () => {
    const known = ['generic', ...sites.map(({ id }) => id)];
    const strange = pages.map(({ site }) => site).filter((site) => !known.includes(site));
    expect(strange, 'Name the folder like a site of rules/sites/, or put its pages into generic/.').toEqual(
      [],
    );
  });
});

/** A page of a site that is read at once as the content script reads it, any other as a click does. */
function readFixture({ site, html, expected }: FixturePage): PostingRead | undefined {
  const { document, url } = openPage(html, expected.url);
  if (sitesReadAtOnce.some(({ id }) => id === site))
    return readPosting(document, url, sitesReadAtOnce, hiddenText);
  return readPage(document, url, sites, { knowledge: pageKnowledge });
}

function expectRead(read: PostingRead | undefined, expected: ExpectedPage): void {
  const {
    url,
    reason,
    frame,
    closed,
    partial,
    headings,
    items,
    descriptionHas = [],
    descriptionHasNot = [],
    marked,
    ...facts
  } = expected;
  if (reason) {
    expect(read).toEqual({ reason, ...(frame && { frame }) });
    expect(Object.keys(notPostingSentences)).toContain(reason);
    return;
  }
  expect(read?.posting).toMatchObject({ ...facts, url });
  if (!read?.posting) return;
  expect({ closed: read.closed, partial: read.partial }).toEqual({ closed, partial });
  const { description, blocks } = read.posting;
  const texts = (kind: string) => blocks.filter((block) => block.kind === kind).map((block) => block.text);
  if (headings) expect(texts('heading')).toEqual(headings);
  if (items) expect(texts('item')).toEqual(items);
  for (const text of descriptionHas) expect(description).toContain(text);
  for (const text of descriptionHasNot) expect(description).not.toContain(text);
  for (const block of blocks) expect(description.substr(block.start, block.text.length)).toBe(block.text);
  for (const run of read.runs) {
    const shown = run.node.data.slice(run.offset, run.offset + run.length);
    expect(description.slice(run.start, run.start + run.length)).toBe(shown);
  }
  if (marked) expect(read.runs.length).toBeGreaterThan(0);
}
