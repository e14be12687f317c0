import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import { readFixturePages } from '../posting/pages.ts';
import { chromium, startExtension } from './extension.ts';
import { addressOf } from './site-pages.ts';

const panes = readFixturePages().find(({ site, name }) => site === 'linkedin' && name === 'older-panes');
const next = '4100000099';

describe.skipIf(!chromium)('A list of LinkedIn with a posting beside it', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    if (!panes) throw new Error('There is no such page.');
    ({ browser, close, page } = await startExtension({ [addressOf(panes.expected.url)]: panes.html }));
    await page.goto(panes.expected.url);
    panel = await openSidePanel(browser, page);
  });
  afterAll(() => close?.());

  const title = () => panel.$eval('h1', (each) => each.textContent);

  it('is read on a click, without the jobs of the list', async () => {
    await expect.poll(title).toBe(panes?.expected.title);
  });

  it('says that the next posting is loading while its pane still shows the one before', async () => {
    await page.evaluate((id) => history.pushState({}, '', `?currentJobId=${id}`), next);
    await expect.poll(title).toBe('The posting is still loading. Gaplight reads it as soon as it is there.');
  });

  it('reads it once it is there, without another click', async () => {
    await page.evaluate((id) => {
      const link = document.querySelector('.jobs-search__job-details h1 a');
      link?.setAttribute('href', `/jobs/view/${id}/`);
      if (link) link.textContent = 'Lighthouse Engineer';
      for (const each of document.querySelectorAll('.jobs-search__job-details [data-job-id]'))
        each.setAttribute('data-job-id', id);
      const text = document.querySelector('#job-details');
      if (text)
        text.innerHTML =
          '<h2>About the job</h2><div><p>You keep the lamps of our coast lit, with Erlang and Cassandra in production for five years.</p></div>';
    }, next);
    await expect.poll(title).toBe('Lighthouse Engineer');
    await expect
      .poll(() => panel.$$eval('[data-ask]', (all) => all.map((each) => each.getAttribute('data-ask'))))
      .toEqual(
        expect.arrayContaining([expect.stringContaining('Erlang'), expect.stringContaining('Cassandra')]),
      );
  });
});
