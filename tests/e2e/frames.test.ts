import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, openSidePanel } from '../../scripts/browser.ts';
import { chromium, jobs, readBadge, sample, startExtension } from './extension.ts';

const own = sample.replaceAll('Senior Backend Engineer', 'Own Title');
const framed = sample.replaceAll('Senior Backend Engineer', 'Framed Title');
const withFrame = (style: string, front = '') =>
  own.replace(
    '<main',
    `${front}<iframe src="${jobs}/7" style="width:700px;height:500px;${style}"></iframe><main`,
  );

/** Frames that nobody sees, each on a page with a posting of its own. */
const unseen: Record<string, string> = {
  'of 1 by 1 pixel outside the window': withFrame('width:1px;height:1px;position:absolute;left:-5000px'),
  'far outside the window': withFrame('position:absolute;left:-5000px'),
  'that is clear': withFrame('opacity:0.01;position:absolute'),
  'under the text of the page': withFrame(
    'position:absolute;z-index:-1;top:0',
    '<style>main{background:#fff}</style>',
  ),
  'in a box of 1 pixel': withFrame('', '<div style="width:1px;height:1px;overflow:hidden">').replace(
    '</iframe>',
    '</iframe></div>',
  ),
  'that is not displayed': withFrame('display:none'),
};
const addressOf = (name: string) => `https://careers.example/${encodeURIComponent(name)}`;

describe.skipIf(!chromium)('A page with a posting of its own and another in a frame', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  const titleOf = () => panel.$eval('h1', (each) => each.textContent).catch(() => undefined);
  const settle = () => new Promise((done) => setTimeout(done, 1_500));

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({
      [`${jobs}/1`]: sample,
      [`${jobs}/7`]: framed,
      'https://careers.example/seen': withFrame(''),
      'https://careers.example/below': withFrame('margin-top:3000px'),
      ...Object.fromEntries(Object.entries(unseen).map(([name, html]) => [addressOf(name), html])),
    }));
    panel = await openSidePanel(browser, page);
  });
  afterAll(() => close?.());

  async function read(address: string): Promise<void> {
    await page.goto(address);
    await page.bringToFront();
    await clickIcon(browser, page, async () => /^(?:Own|Framed) Title/.test((await titleOf()) ?? ''));
    await settle();
  }

  it.each(Object.keys(unseen))('is shown by its own where the frame is one %s', async (name) => {
    await read(addressOf(name));
    expect(await titleOf()).toMatch(/^Own Title/);
  });

  it('is shown by that of the frame where it is in sight', async () => {
    await read('https://careers.example/seen');
    expect(await titleOf()).toMatch(/^Framed Title/);
  });

  it('is shown by its own until the frame comes into sight, and then by that of the frame', async () => {
    await read('https://careers.example/below');
    expect(await titleOf()).toMatch(/^Own Title/);
    expect(await readBadge(browser)).not.toBe('');
    await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
    await expect.poll(titleOf, { timeout: 5_000 }).toMatch(/^Framed Title/);
  });
});
