import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, compareWithSample, jobs, startExtension } from './extension.ts';
import { findMarked, findWords, livePage, postingLines } from './live-pages.ts';
import { countInk } from './marks.ts';

const address = `${jobs}/9`;
/** One answer is proved in the sample resume, so that nothing is drawn over the other. */
const either = '<p>Go or Scala for the services around it, and <a href="#rust">more Rust</a>.</p>';
/** Long enough to fold in the panel. */
const languages = [
  'Haskell',
  'Clojure',
  'Erlang',
  'Swift',
  'COBOL',
  'Fortran',
  'Julia',
  'OCaml',
  'Prolog',
].concat(['MATLAB', 'Delphi', 'ABAP', 'Solidity', 'Racket', 'VHDL']);
const many = [
  ...postingLines.slice(0, 5),
  ...languages.map((name) => `<p>${name} in production.</p>`),
  ...['MongoDB', 'Cassandra', 'Neo4j', 'RabbitMQ', 'NATS'].map((name) => `<p>${name} under load.</p>`),
  ...postingLines.slice(5),
];

describe.skipIf(!chromium)('Panel and page know each other', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    const lines = [...postingLines.slice(0, 5), either, ...postingLines.slice(5)];
    ({ browser, close, page } = await startExtension({
      [address]: livePage({ lines }),
      [`${jobs}/10`]: livePage({ lines: many }),
    }));
    panel = await compareWithSample(browser, page);
    await page.setViewport({ width: 1000, height: 1400 });
  });
  afterAll(() => close?.());

  const row = (name: string) => `[data-ask^="${name}"]`;
  /** The rows that are open, by the first answer of their ask. */
  const open = () =>
    panel.$$eval('[data-ask][data-state=open]', (all) =>
      all.map((each) => each.getAttribute('data-ask')?.split(/[ ·]/)[0]),
    );
  const isInSight = (name: string) =>
    panel.$eval(row(name), (each) => {
      const { top, bottom } = each.getBoundingClientRect();
      const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && top < foot - 20 && bottom > 20;
    });
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  async function click(words: string, options = {}): Promise<void> {
    const [area] = await findWords(page, words);
    if (!area) throw new Error(`No ${words} on the page.`);
    await page.mouse.click((area.left + area.right) / 2, (area.top + area.bottom) / 2, options);
  }
  const rest = () => new Promise((done) => setTimeout(done, 500));

  it('a step opens the row of its ask and scrolls to it, from any tab, and leaves the focus where it is', async () => {
    await expect.poll(() => findMarked(page, ['Elixir', 'Kafka'])).toEqual(['Elixir', 'Kafka']);
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.locator('::-p-aria(Previous ask on the page)').click();
    await expect.poll(open).toEqual(['Redis']);
    await expect.poll(() => isInSight('Redis')).toBe(true);
    expect(await focused()).toBe('Previous ask on the page');
    // The steps stay in sight, and the row that was opened before closes.
    await panel.locator('::-p-aria(Previous ask on the page)').click();
    await expect.poll(open).toEqual(['Terraform']);
    await expect.poll(() => isInSight('Terraform')).toBe(true);
  });

  it.each(['Terraform', 'Go', 'Scala'])(
    'a click on %s in the page opens the row of its ask, whatever is drawn there, and moves nothing in the page',
    async (name) => {
      await rest();
      const before = await page.evaluate(() => scrollY);
      await click(name);
      await expect.poll(open).toEqual([name === 'Scala' ? 'Go' : name]);
      await expect.poll(() => isInSight(name === 'Scala' ? 'Go' : name)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await panel.locator('::-p-aria(Next ask on the page)').click();
      await rest();
    },
  );

  it('hears a click and takes nothing of it: a link in marked words is followed, a handler of the page called', async () => {
    await page.evaluate(() =>
      addEventListener('click', ({ defaultPrevented }) =>
        Object.assign(globalThis, { heard: !defaultPrevented }),
      ),
    );
    await click('Rust');
    await expect.poll(open).toEqual(['Rust']);
    expect(await page.evaluate(() => [location.hash, (globalThis as { heard?: boolean }).heard])).toEqual([
      '#rust',
      true,
    ]);
  });

  it('hears no click that a script makes, that selects words, or beside the words', async () => {
    await click('Kubernetes');
    await expect.poll(open).toEqual(['Kubernetes']);
    await page.evaluate(() => {
      const at = document.evaluate('//p[contains(., "Terraform")]', document).iterateNext() as HTMLElement;
      const range = document.createRange();
      range.selectNodeContents(at);
      const { left, top } = range.getBoundingClientRect();
      at.dispatchEvent(
        new MouseEvent('click', { bubbles: true, detail: 1, clientX: left + 5, clientY: top + 8 }),
      );
    });
    await rest();
    expect(await open()).toEqual(['Kubernetes']);
    await click('Terraform', { count: 2 });
    await rest();
    // The first click of two is one like any other; the second has selected the word.
    await expect.poll(open).toEqual(['Terraform']);
    const [area] = await findWords(page, 'Kafka');
    await page.mouse.move((area?.right ?? 0) + 60, (area?.top ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((area?.left ?? 0) + 8, (area?.top ?? 0) + 8, { steps: 4 });
    await page.mouse.up();
    await click('a plan');
    await rest();
    expect(await open()).toEqual(['Terraform']);
  });

  it('a row that is pointed at lights its words on the page, one that has the focus too, and scrolls nothing', async () => {
    await panel.mouse.move(1, 1);
    const ground = async () => {
      const [first] = await findWords(page, 'PostgreSQL');
      const above = first && { ...first, top: first.top - 1, bottom: first.top + 4 };
      return above ? ((await countInk(page, [above]))[0] ?? 0) : -1;
    };
    await page.evaluate(() => scrollTo(0, 0));
    await rest();
    await rest();
    await expect.poll(ground).toBe(0);
    await panel.$eval(row('PostgreSQL'), (each) => each.scrollIntoView({ block: 'center' }));
    await panel.locator(`${row('PostgreSQL')} button`).hover();
    await expect.poll(ground).toBeGreaterThan(100);
    await panel.mouse.move(1, 1);
    await expect.poll(ground).toBe(0);
    await panel.focus(`${row('PostgreSQL')} button`);
    await panel.keyboard.press('Tab');
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    await expect.poll(ground).toBeGreaterThan(100);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('a row in a folded list is unfolded for the click that leads to it', async () => {
    await page.goto(`${jobs}/10`);
    await panel.waitForSelector(row('Haskell'));
    await page.setViewport({ width: 1000, height: 2000 });
    await expect.poll(() => findMarked(page, ['VHDL'])).toEqual(['VHDL']);
    expect(await panel.$(row('VHDL'))).toBeNull();
    await click('VHDL');
    await expect.poll(open).toEqual(['VHDL']);
    await expect.poll(() => isInSight('VHDL')).toBe(true);
  });

  it('is said in words to who cannot see it', async () => {
    expect(await panel.$eval('[data-step]', (each) => each.textContent)).toMatch(/^Ask \d+ of \d+: VHDL$/);
  });
});
