import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import {
  address,
  chromium,
  compareWithSample,
  readBadge,
  readTooltip,
  sample,
  startExtension,
} from './extension.ts';
import { markHost } from './marks.ts';
import { readCounts } from './read-counts.ts';
import { readStored } from './resume-page.ts';

describe.skipIf(!chromium)('The panel beside a posting in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({
      [address]: sample,
      'https://careers.example.com/': '<title>Shop</title><p>Buy tea.',
    }));
  });
  afterAll(() => close?.());

  const textOf = (selector: string) => panel.$eval(selector, (element) => (element as HTMLElement).innerText);
  const stateOf = (ask: string) =>
    panel.$$eval(
      '[data-ask]',
      (rows, name) =>
        rows.find((row) => row.getAttribute('data-ask')?.includes(name))?.getAttribute('data-state-word'),
      ask,
    );

  it('counts languages, databases and queues on the toolbar icon before anything is clicked', async () => {
    await expect.poll(() => readBadge(browser)).toMatch(/^\d+$/);
    const said = await readTooltip(browser);
    const [, languages, databases, queues] =
      /names (\d+) languages, (\d+) databases and (\d+) queues?$/.exec(said) ?? [];
    expect(await readBadge(browser), said).toBe(
      String(Number(languages) + Number(databases) + Number(queues)),
    );
  });

  it('opens on a click of the toolbar icon and names the posting', async () => {
    panel = await openSidePanel(browser, page);
    await panel.waitForSelector('h1');
    expect(await textOf('header')).toBe(
      'Senior Backend Engineer, Shipments Platform\n\nQuayline · Rotterdam or remote in Europe · Greenhouse',
    );
  });

  it('shows what is asked before there is a resume', async () => {
    await expect.poll(() => textOf('main')).toContain('Add your resume to see the gap');
    await panel.waitForSelector('[data-ask]');
    expect(await panel.$('[data-state-word]')).toBeNull();
  });

  it('shows the gap once the sample resume is chosen', async () => {
    await panel.locator('::-p-text(Use the sample resume)').click();
    await panel.waitForSelector('[data-state-word]');
    await expect.poll(() => textOf('main')).toMatch(/(?:Fits|Stretch): /);
    await expect.poll(() => stateOf('Kafka')).toMatch(/^similar: /);
    await expect.poll(() => stateOf('PostgreSQL')).toBe('listed only');
  });

  it('counts on the icon the required asks that are left, as the panel does', async () => {
    const { answered, all } = await readCounts(panel);
    const left = String(all - answered);
    await expect.poll(() => readBadge(browser)).toBe(left);
    expect(await readTooltip(browser)).toBe(
      `Open Gaplight: ${left} of ${all} required asks are not answered yet`,
    );
  });

  it('adds one element to the page and nothing that its scripts can look into', async () => {
    await page.waitForSelector(markHost);
    const seen = await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      return {
        shadow: host?.shadowRoot,
        children: host?.childNodes.length,
        hosts: document.querySelectorAll(selector).length,
      };
    }, markHost);
    expect(seen).toEqual({ shadow: null, children: 0, hosts: 1 });
  });

  it('scrolls the page to the words of an ask', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewport({ width: 1000, height: 300 });
    const row = await panel.waitForSelector('[data-ask^="ClickHouse"]');
    await (await row?.$('[data-row]'))?.click();
    await panel.locator('::-p-text(Show on the page)').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.setViewport({ width: 1000, height: 800 });
  });

  it('steps through all asks of the posting in its order, and says which one it is at', async () => {
    const all = (await panel.$$('[data-ask]')).length;
    const step = async (way: 'Next' | 'Previous') => {
      await panel.locator(`::-p-aria(${way} ask on the page)`).click();
      await new Promise((done) => setTimeout(done, 300));
    };
    const status = () => panel.$eval('[data-step]', (each) => each.textContent);
    const seen: number[] = [];
    const text = await page.evaluate(() => document.body.innerText.toLowerCase());
    for (let count = 1; count <= all; count++) {
      await step('Next');
      await expect.poll(status).toMatch(new RegExp(`^Ask ${count} of ${all}: `));
      seen.push(text.indexOf((await status())?.split(': ')[1]?.toLowerCase().slice(0, 8) ?? ''));
    }
    expect(seen.filter((at) => at >= 0)).toEqual(seen.filter((at) => at >= 0).sort((a, b) => a - b));
    await step('Next');
    await expect.poll(status).toMatch(/^Ask 1 of /);
    await step('Previous');
    await expect.poll(status).toMatch(new RegExp(`^Ask ${all} of `));
  });

  it('takes the marks away when they are switched off and brings them back', async () => {
    await panel.locator('[aria-label="Marks on the page"]').click();
    await page.waitForFunction((host) => !document.querySelector(host), {}, markHost);
    await panel.locator('[aria-label="Marks on the page"]').click();
    await page.waitForSelector(markHost);
  });
});

describe.skipIf(!chromium)('Bullets in the panel', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  const card = '[data-bullet^="Worked on improving API performance"]';

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await compareWithSample(browser, page);
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    await panel.waitForSelector(card);
  });
  afterAll(() => close?.());

  const copyButton = () => panel.waitForSelector(`${card} button::-p-text(Copy)`);
  const slots = () =>
    panel.$$eval(`${card} input[data-slot]`, (inputs) =>
      inputs.map((input) => ({ label: input.getAttribute('aria-label') ?? '', value: input.value })),
    );
  const copied = () => page.$eval('input[name=question]', (input) => input.value);
  /** Copies the line and pastes it where the user would: into a field of a page. */
  const copyAndPaste = async () => {
    await (await copyButton())?.click();
    await panel.waitForSelector(`${card} button::-p-text(Copied)`);
    await page.bringToFront();
    await page.$eval('input[name=question]', (input) => {
      input.value = '';
    });
    await page.focus('input[name=question]');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    await panel.bringToFront();
  };

  it('copies a complete line before anything is answered', async () => {
    await copyAndPaste();
    await expect.poll(copied).toBe('Helped improve API performance with caching');
  });

  it('claims more once the user says so', async () => {
    await (await panel.waitForSelector(`${card} label::-p-text(Improved)`))?.click();
    await copyAndPaste();
    await expect.poll(copied).toBe('Improved API performance with caching');
  });

  it('is answered by keyboard alone, tells of a value that does not fit, and copies one plain line', async () => {
    const labels = (await slots()).map(({ label }) => label);
    await panel.locator(`${card} input[data-slot]`).click();
    for (const label of labels) {
      const value = /p50|p95|p99/.test(label) ? 'p99' : /before/.test(label) ? 'fast' : '92 ms';
      await panel.keyboard.type(value);
      await panel.keyboard.press('Tab');
    }
    // What is half filled is still there when the panel is opened again.
    const typed = await slots();
    await expect.poll(async () => JSON.stringify(await readStored(browser))).toContain('92 ms');
    await panel.reload();
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    await panel.waitForSelector(card);
    await expect.poll(slots).toEqual(typed);
    const before = await panel.$(`${card} input[aria-label="before"]`);
    await before?.click({ count: 3 });
    await expect
      .poll(() => panel.$eval(card, (each) => (each as HTMLElement).innerText))
      .toContain('Expected a time in ms or s');
    await panel.keyboard.type('480ms');
    await copyAndPaste();
    await expect.poll(copied).toMatch(/p99.*from 480ms to 92ms/);
    expect(await copied()).not.toMatch(/[[\]{}\n]/);
  });

  /** The foot of the panel may lie over what a mouse would have to scroll to. */
  const press = async (text: string) =>
    (await panel.waitForSelector(`button::-p-text(${text})`))?.evaluate((each) =>
      (each as HTMLElement).click(),
    );
  const gone = () => panel.waitForFunction((selector) => !document.querySelector(selector), {}, card);

  it('goes into the resume, and one key takes it back', async () => {
    await panel.bringToFront();
    await panel.locator(`${card} button::-p-text(Put into resume)`).click();
    await gone();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(card);
  });

  it('stays away once it is said to be untrue, also after the panel was closed, until it is brought back', async () => {
    while (await panel.$(card)) {
      const kinds = await panel.$eval(card, (each) => each.textContent);
      await panel.locator(`${card} button::-p-text(Not true of me)`).click();
      await panel.waitForFunction(
        (selector, old) => document.querySelector(selector)?.textContent !== old,
        {},
        card,
        kinds,
      );
    }
    await panel.reload();
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    await panel.waitForSelector('[data-bullet]');
    await expect.poll(() => panel.$(card)).toBeNull();
    await press('not true of you');
    await press('Bring back');
    await panel.waitForSelector(card);
  });

  it('moves the gap at once when it is put into the resume', async () => {
    await panel.locator(`${card} button::-p-text(Put into resume)`).click();
    await gone();
    await panel.locator('[role=tab]::-p-text(To do)').click();
    await panel.waitForSelector('[data-ask]');
  });

  it('asks about a product that the resume only lists, and a yes brings lines to pick from', async () => {
    const row = await panel.waitForSelector('[data-ask^="PostgreSQL"]');
    await (await row?.$('[data-row]'))?.click();
    await (await panel.waitForSelector('[data-ask^="PostgreSQL"] button::-p-text(Yes)'))?.click();
    const lines = () => panel.$$eval('[data-ask^="PostgreSQL"] input[type=radio]', (all) => all.length);
    await expect.poll(lines).toBeGreaterThan(0);
    await press('Back');
  });

  it('asks no more once the answer was no, on any posting, until it is taken back', async () => {
    await (await panel.waitForSelector('[data-ask^="PostgreSQL"] button::-p-text(Yes)'))?.evaluate((yes) =>
      (yes.nextElementSibling as HTMLElement).click(),
    );
    await panel.waitForSelector('[data-ask^="PostgreSQL"] ::-p-text(It is not asked again)');
    await press('Take back');
    await panel.waitForSelector('[data-ask^="PostgreSQL"] button::-p-text(Yes)');
  });
});
