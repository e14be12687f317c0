import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import { applicationPage } from './application-page.ts';
import { chromium, startExtension } from './extension.ts';
import { textOf } from './resume-page.ts';

const address = 'https://jobs.lever.co/halden-ledger/0b1f7c1a-93d5-4e0c-8c3b-5f6a7b8c9d0e/apply';

describe.skipIf(!chromium)('Beside an application form in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: applicationPage }));
    panel = await openSidePanel(browser, page);
  });
  afterAll(() => close?.());

  const rows = (section: string) =>
    panel.$$eval(`section[aria-label="${section}"] li`, (all) =>
      all.map((row) =>
        [...(row.firstElementChild?.children ?? [])].map((part) => (part as HTMLElement).innerText),
      ),
    );

  it('the panel asks for a resume first', async () => {
    await panel.waitForSelector('::-p-text(This page is an application form)');
    expect(await textOf(panel, 'main')).toContain('Add your resume');
    expect(await panel.$('[data-application]')).toBeNull();
    await panel.locator('::-p-text(Use the sample resume)').click();
    await panel.waitForSelector('[data-application]');
  });

  it('what the form asks for stands first, in its order and by its names, and the rest below', async () => {
    expect(await rows('Asked here, in this order')).toEqual([
      ['E-mail', 'ilse.tamworth@example.com'],
      ['First name', 'Ilse'],
      ['Last name', 'Tamworth'],
      ['Mobile number', '+1 (555) 010-0142'],
      ['Current employer', 'Fernhollow Freight'],
      ['Your GitHub', 'https://github.com/itamworth-example'],
      ['Where are you based?', 'Portland, OR'],
      ['Years of experience', expect.stringMatching(/^\d+\nwhole years/)],
    ]);
    const text = await textOf(panel, '[data-application]');
    expect(text).toContain('Asked too, and not in your resume: Postcode.');
    expect(text).not.toContain('typed by the user');
    expect(await rows('Backend Engineer, Oxbow Ledger')).toEqual([
      ['Title', 'Backend Engineer'],
      ['Employer', 'Oxbow Ledger'],
      ['Place', 'Remote'],
      ['From', '06/2019'],
      ['To', '02/2022'],
    ]);
  });

  it('each line is copied by its button, which says so, and nothing is typed into the page', async () => {
    await browser.defaultBrowserContext().setPermission(panel.url().split('/').slice(0, 3).join('/'), {
      permission: { name: 'clipboard-read' },
      state: 'granted',
    });
    await panel.bringToFront();
    await panel.locator('::-p-aria([name="Copy: Current employer"][role="button"])').click();
    await panel.waitForSelector('::-p-text(Copied)');
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('Fernhollow Freight');
    const values = await page.$$eval('input, textarea', (all) =>
      all.map((field) => (field as HTMLInputElement).value).filter(Boolean),
    );
    expect(values).toEqual(['typed by the user']);
  });
});
