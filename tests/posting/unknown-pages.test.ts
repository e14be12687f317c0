import { describe, expect, it } from 'vitest';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';
import { openPage, readFixturePages } from './pages.ts';

const blog = readFixturePages().find(({ name }) => name === 'not-a-posting');

function readHtml(html: string, anyway = false) {
  const { document, url } = openPage(html, 'https://marlow.example/x');
  return readPage(document, url, sites, { knowledge: pageKnowledge, anyway });
}

describe('reading a page anyway', () => {
  it('takes the main text of a page that does not look like a posting', () => {
    const read = readHtml(blog?.html ?? '', true);
    expect(read.posting?.source).toBe('page');
    expect(read.posting?.description).toContain('paths do not care about squares');
    expect(read.posting?.description).not.toContain('© 2026');
  });

  it('takes the main text of a page in which its site finds no posting', () => {
    const list = readFixturePages().find(({ name }) => name === 'board-list');
    const { document, url } = openPage(list?.html ?? '', list?.expected.url);
    expect(readPage(document, url, sites, { knowledge: pageKnowledge })).toEqual({ reason: 'list' });
    expect(
      readPage(document, url, sites, { knowledge: pageKnowledge, anyway: true }).posting?.description,
    ).toContain('timber');
  });

  it('never gives an empty posting', () => {
    expect(readHtml('', true)).toEqual({ reason: 'empty' });
    expect(readHtml('<div id="app"></div><script>x</script>', true)).toEqual({ reason: 'empty' });
  });
});

describe('a page that no site knows', () => {
  const sections = '<h2>Requirements</h2><ul><li>Go</li></ul><h2>What we offer</h2>';
  const words = '<p>Some more words about the work, the people and the place.</p>'.repeat(10);

  it('is a posting with two kinds of sections, or one and a way to apply', () => {
    expect(readHtml(`<main><h1>Dock Engineer</h1>${sections}${words}</main>`).posting).toBeDefined();
    expect(
      readHtml(`<main><h1>Dock Engineer</h1><h2>Your profile</h2>${words}</main><a>Apply now</a>`).posting,
    ).toBeDefined();
    expect(readHtml(`<main><h2>Your profile</h2>${words}</main>`)).toEqual({ reason: 'not-a-posting' });
  });

  it('is no posting when it is short', () => {
    expect(readHtml(`<main>${sections}<p>Short.</p></main>`)).toEqual({ reason: 'not-a-posting' });
  });

  it('is read from its text where its structured data holds no more than the beginning', () => {
    const data = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Engineer',
      hiringOrganization: 'Marlow',
      description: 'Some more words ...',
    });
    const read = readHtml(
      `<script type="application/ld+json">${data}</script><main><h1>Engineer</h1>${sections}${words}</main>`,
    );
    expect(read.posting).toMatchObject({ source: 'page', hiringOrganization: 'Marlow' });
    expect(read.posting?.description).toContain('What we offer');
  });

  it('is read in other languages too', () => {
    const text =
      '<p>Wir fahren Holz mit der Bahn und suchen Menschen, die gern Fahrpläne rechnen.</p>'.repeat(8);
    const read = readHtml(
      `<main><h1>Entwicklerin</h1><h2>Ihre Aufgaben</h2>${text}<h2>Ihr Profil</h2><ul><li>Kotlin</li></ul></main>`,
    );
    expect(read.posting?.title).toBe('Entwicklerin');
  });

  it('is read in a few seconds however large or deep it is', { retry: 2, timeout: 30_000 }, () => {
    const start = performance.now();
    expect(
      readHtml(
        `<main><h1>Dock Engineer</h1>${sections}${'<p>Go, and much more that nobody will ever read to its end.</p>'.repeat(25_000)}</main>`,
      ),
    ).toMatchObject({
      truncated: true,
    });
    expect(
      readHtml(`${'<div>'.repeat(2_000)}<h1>Dock Engineer</h1>${sections}${words}`).posting,
    ).toBeDefined();
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

it('readPostingText leaves the text of a file as it is', () => {
  const text = '\ufeffRequirements\r\n\n- Go\n- Kafka \u00a0\n';
  const posting = readPostingText(text, pageKnowledge, { title: 'Engineer' });
  expect(posting).toMatchObject({ source: 'text', title: 'Engineer', description: text });
  for (const block of posting.blocks) {
    expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  }
  expect(posting.blocks.length).toBeGreaterThan(1);
});
