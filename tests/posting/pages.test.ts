import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/posting/adapters/index.ts';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { postingCues } from '../../rules/pages/posting-cues.ts';
import { type ExpectedPage, type FixturePage, openPage, readFixturePages } from './pages.ts';

const pages = readFixturePages();

describe.each(pages)('$site/$name', (page) => {
  it('is read as its .json says', () => {
    expectRead(readFixture(page), page.expected);
  });

  it('is known to no other adapter', () => {
    const { document, url } = openPage(page.html, page.expected.url);
    const known = adapters.filter((adapter) => adapter.read(document, url)).map((adapter) => adapter.id);
    expect(known).toEqual(page.site === 'generic' ? [] : [page.site]);
  });

  it('is left as it was', () => {
    const { document, url } = openPage(page.html, page.expected.url);
    const before = document.documentElement.outerHTML;
    readPage(document, url, adapters, { cues: postingCues });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('has pages of every adapter', () => {
  expect(new Set(pages.map((page) => page.site))).toEqual(
    new Set([...adapters.map(({ id }) => id), 'generic']),
  );
});

function readFixture({ site, html, expected }: FixturePage): PostingRead | undefined {
  const { document, url } = openPage(html, expected.url);
  if (site === 'generic') return readPage(document, url, adapters, { cues: postingCues });
  return readPosting(document, url, adapters);
}

function expectRead(read: PostingRead | undefined, expected: ExpectedPage): void {
  const {
    url,
    reason,
    headings,
    items,
    descriptionHas = [],
    descriptionHasNot = [],
    marked,
    ...facts
  } = expected;
  if (reason) {
    expect(read).toEqual({ reason });
    expect(Object.keys(notPostingSentences)).toContain(reason);
    return;
  }
  expect(read?.posting).toMatchObject({ ...facts, url });
  if (!read?.posting) return;
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
