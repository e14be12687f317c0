import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import { readFixturePages } from '../posting/pages.ts';
import { shared } from '../shared.ts';
import { chromium } from './extension.ts';
import { addressOf, openSiteReader, readCaptures, type SiteReader } from './site-pages.ts';

const fixtures = readFixturePages().map(({ site, name, html, expected }) => ({
  name: `${site}/${name}`,
  html,
  expected,
}));

const captures = readCaptures();
const frameHost = 'https://careers.quayline.example/jobs/shipments';
const embed = fixtures.find(({ name }) => name === 'greenhouse/embed');

describe.skipIf(!chromium)('Postings in Chromium', () => {
  let reader: SiteReader;

  beforeAll(async () => {
    reader = await openSiteReader();
    reader.served[frameHost] =
      `<title>Careers</title><h1>Work with us</h1><iframe src="${embed?.expected.url}" width="800" height="600"></iframe>`;
  });
  afterAll(() => reader?.close());

  it.each(fixtures)('$name is read as its .json says', async ({ html, expected }) => {
    const report = await reader.read(html, expected.url);
    if (expected.reason) expect(report?.reason).toBe(expected.reason);
    else {
      const { source, title, hiringOrganization, jobLocation } = expected;
      const facts = { source, title, hiringOrganization, jobLocation };
      expect(report?.posting).toMatchObject(JSON.parse(JSON.stringify(facts)));
    }
  });

  it.skipIf(!shared).each(captures)(
    'the captured page $name is read as expected',
    async ({ html, expected }) => {
      const report = await reader.read(html, expected.url);
      if (expected.posting === null) {
        expect(report?.posting).toBeUndefined();
        expect(report?.reason ?? 'none').not.toBe('none');
        return;
      }
      const { source, title, hiringOrganization, jobLocation } = expected;
      expect(report?.posting).toMatchObject(
        JSON.parse(JSON.stringify({ source, title, hiringOrganization, jobLocation })),
      );
      expect(report?.posting?.description.length).toBeGreaterThan(400);
      for (const text of expected.descriptionHas ?? []) expect(report?.posting?.description).toContain(text);
      for (const text of expected.descriptionHasNot ?? [])
        expect(report?.posting?.description).not.toContain(text);
    },
  );

  it('A posting in a frame of a company page answers the panel', async () => {
    const { browser, page, served } = reader;
    served[addressOf(embed?.expected.url ?? '')] = embed?.html ?? '';
    await page.goto(frameHost);
    const panel = await openSidePanel(browser, page);
    await panel.waitForFunction(
      (title) => document.querySelector('h1')?.textContent === title,
      { timeout: 10_000 },
      embed?.expected.title,
    );
  });
});
