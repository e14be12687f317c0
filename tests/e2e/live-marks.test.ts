import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shared } from '../shared.ts';
import { chromium, compareWithSample, jobs, startExtension } from './extension.ts';
import { askedNames, findArea, findMarked, findWords, livePage, postingLines } from './live-pages.ts';
import { countInk, findLegend, markHost, readMarks } from './marks.ts';

const address = `${jobs}/9`;
const soon = { timeout: 1_500, interval: 60 };

/** A list that holds only what is near the window, as long pages of today do. */
const virtualList = `<script>
  const lines = [...document.querySelector('.job__description').children];
  for (const line of lines) line.style.minHeight = '300px';
  const heights = lines.map((line) => line.getBoundingClientRect().height);
  const list = document.querySelector('.job__description');
  list.style.cssText = 'position: relative; height: ' + heights.reduce((a, b) => a + b) + 'px';
  let isFirst = true;
  function render() {
    let top = 0;
    const near = [];
    lines.forEach((line, index) => {
      const at = top - scrollY;
      if (isFirst || (at > -400 && at < innerHeight + 300)) {
        const made = line.cloneNode(true);
        made.style.cssText += '; position: absolute; margin: 0; top: ' + top + 'px';
        near.push(made);
      }
      top += heights[index];
    });
    list.replaceChildren(...near);
  }
  render();
  isFirst = false;
  addEventListener('scroll', render);
</script>`;

const dark = `<style>
  html { --ink: oklch(0.25 0.01 260); --paper: oklch(0.99 0 0) }
  html.dark { --ink: oklch(0.93 0.01 260); --paper: oklch(0.2 0.01 260) }
  body { color: var(--ink); background: var(--paper); transition: color 300ms, background 300ms }
</style>`;

const banner = `<style>
  #cookies { position: fixed; left: 0; right: 0; bottom: 0; height: 45%; background: #fff; border-top: 1px solid #999; transform: translateY(110%); transition: transform 400ms }
  html.asked #cookies { transform: none }
</style><div id="cookies"><h2>Cookies?</h2><button>Take all</button></div>`;

const header = `<style>
  header { position: sticky; top: 0; height: 72px; background: #f3f3f3; z-index: 5 }
</style><header><a href="#home">Tidewrack</a></header>`;

const glass = '<div style="position: fixed; inset: 0; z-index: 99; pointer-events: none"></div>';

describe.skipIf(!chromium)('Marks stay alive', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  const pages: Record<string, string> = { [address]: livePage() };

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension(pages));
    panel = await compareWithSample(browser, page);
  });
  afterAll(() => close?.());
  beforeEach(() => page.bringToFront());

  /** Shows this page, and waits until it is marked. */
  async function show(html: string, names = askedNames): Promise<void> {
    await page.goto('about:blank');
    pages[address] = html;
    await page.setViewport({ width: 1000, height: 1400 });
    await page.goto(address);
    await expect.poll(() => findMarked(page, names), { timeout: 8_000 }).toEqual(names);
  }
  const scrollPage = (top: number) => page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
  const toNext = () => panel.locator('::-p-aria(Next ask on the page)').click();
  async function openRow(name: string): Promise<void> {
    await panel.$eval(`[data-ask^="${name}"]`, (row) => row.scrollIntoView({ block: 'center' }));
    await panel.locator(`[data-ask^="${name}"][data-state=closed] [data-row]`).click();
  }
  /** The foot of the panel may lie over what a hand would have to scroll to. */
  async function showOnPage(name: string): Promise<void> {
    const link = await panel.waitForSelector(`[data-ask^="${name}"] ::-p-text(Show on the page)`);
    await link?.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await link?.click();
  }
  const stepSays = () => panel.$eval('[data-step]', (each) => each.textContent);

  it('when the page sets the same text again: the marks are back, and the walk goes on where it was', async () => {
    await show(livePage());
    await toNext();
    await toNext();
    await page.evaluate(() => {
      const text = document.querySelector('.job__description') as HTMLElement;
      text.innerHTML = String(text.innerHTML);
    });
    await expect.poll(() => findMarked(page), soon).toEqual(askedNames);
    await toNext();
    await expect.poll(stepSays).toMatch(/^Ask 3 of \d: PostgreSQL/);
    await page.setViewport({ width: 1000, height: 400 });
    await openRow('Rust');
    await showOnPage('Rust');
    await expect.poll(async () => (await findWords(page, 'Rust'))[0]?.top).toBeGreaterThan(100);
    await expect.poll(async () => (await findWords(page, 'Rust'))[0]?.top).toBeLessThan(300);
  });

  it.skipIf(!shared)('in the case of a page that sets the same text again after a while', async () => {
    const name = 'marks-after-rerender/same-text-once.html';
    const html = readFileSync(join(shared ?? '', 'cases/browser', name), 'utf8');
    const names = ['PostgreSQL', 'Kubernetes', 'Terraform', 'ClickHouse'];
    await show(html, names);
    await page.waitForFunction(() => performance.now() > 5_000);
    expect(await findMarked(page, names)).toEqual(names);
  });

  it('when the page is hydrated: another body with the same text, and nothing else left', async () => {
    await show(livePage());
    await page.evaluate(() => {
      const body = document.body.cloneNode(true);
      document.documentElement.replaceChildren(document.head, body);
    });
    await expect.poll(() => findMarked(page), soon).toEqual(askedNames);
    // A page that takes our element away again and again does not keep it either, and is not kept busy.
    const put = await page.evaluate(async (host) => {
      let count = 0;
      new MutationObserver(() => {
        const ours = document.querySelector(host);
        if (ours) count++;
        ours?.remove();
      }).observe(document.documentElement, { childList: true });
      await new Promise((done) => setTimeout(done, 2_000));
      return count;
    }, markHost);
    expect(put).toBeLessThan(6);
  });

  it('when nodes are moved, and when their container is scrolled', async () => {
    await show(livePage());
    await page.evaluate(() => {
      const pane = document.createElement('section');
      pane.style.cssText = 'height: 500px; overflow: auto; margin-top: 40px; padding: 8px';
      document.querySelector('main')?.append(pane);
      pane.append(document.querySelector('.job__description') as Element);
    });
    await expect.poll(() => findMarked(page, ['Elixir']), soon).toEqual(['Elixir']);
    await page.$eval('section', (pane) => pane.scrollTo({ top: 1_000, behavior: 'instant' }));
    await expect.poll(() => findMarked(page, ['Redis', 'Rust']), soon).toEqual(['Redis', 'Rust']);
    expect((await readMarks(page)).filter(({ apart }) => apart > 3)).toEqual([]);
  });

  it('in a list that holds what is near the window: asks stay, marks come back with their lines, steps lead there', async () => {
    await show(livePage({ body: virtualList }), ['Elixir']);
    const asks = await panel.$$eval('[data-ask]', (all) => all.length);
    expect(asks).toBeGreaterThan(6);
    await page.setViewport({ width: 1000, height: 500 });
    await scrollPage(3_600);
    await expect.poll(() => findMarked(page, ['Rust']), soon).toEqual(['Rust']);
    expect(await findWords(page, 'Elixir')).toEqual([]);
    expect(await panel.$$eval('[data-ask]', (all) => all.length)).toBe(asks);
    await toNext();
    await expect.poll(() => findMarked(page, ['Elixir']), { timeout: 4_000 }).toEqual(['Elixir']);
    const top = async () => (await findWords(page, 'Elixir'))[0]?.top ?? -1;
    // The page scrolls there smoothly.
    const isInWindow = async () => (await top()) > 0 && (await top()) < 500;
    await expect.poll(isInWindow, { timeout: 4_000 }).toBe(true);
  });

  it('when the theme changes by a class on the root, in colours of today', async () => {
    await show(livePage({ head: dark }));
    const lightness = async () => Math.max(...(await readMarks(page)).map(({ red }) => red));
    const onLight = await lightness();
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(lightness, soon).toBeGreaterThan(onLight + 40);
    await page.evaluate(() => document.documentElement.classList.remove('dark'));
    await expect.poll(lightness, soon).toBe(onLight);
  });

  it('under glass that lets clicks through', async () => {
    await show(livePage({ body: glass }));
  });

  describe('and off what lies above the text', () => {
    it('a dialog, as long as it is open', async () => {
      const dialog = `<dialog style="width: 480px; height: 300px; margin-top: 560px"><h2>Sign in</h2><p>To save this job.</p></dialog>`;
      await show(livePage({ body: dialog }));
      await page.$eval('dialog', (each) => each.showModal());
      await expect
        .poll(() => findArea(page, 'dialog').then((area) => countInk(page, [area])), soon)
        .toEqual([0]);
      await page.$eval('dialog', (each) => each.close());
      await expect.poll(() => findMarked(page), soon).toEqual(askedNames);
    });

    it('a box of the page’s own that is shown by a style alone; what stands beside it stays marked', async () => {
      const box =
        '<style>#box { display: none; position: fixed; left: 0; top: 0; width: 340px; height: 100%; background: #fffbe6 } html.ask #box { display: block }</style><div id="box">Wait!</div>';
      await show(livePage({ body: box }));
      await page.evaluate(() => document.documentElement.classList.add('ask'));
      await expect
        .poll(() => findArea(page, '#box').then((area) => countInk(page, [area])), soon)
        .toEqual([0]);
      const [, second] = await findWords(page, 'PostgreSQL');
      expect(second?.left, 'the second mention is beside the box').toBeGreaterThan(340);
      if (second) expect((await countInk(page, [second]))[0]).toBeGreaterThan(40);
    });

    it('a cookie banner that slides in, and only its part of a word', async () => {
      await show(livePage({ body: banner }));
      await page.evaluate(() => document.documentElement.classList.add('asked'));
      await new Promise((done) => setTimeout(done, 1_000));
      const area = await findArea(page, '#cookies');
      expect(await countInk(page, [area])).toEqual([0]);
      expect(await findMarked(page, ['Elixir'])).toEqual(['Elixir']);
      await page.evaluate(() => document.documentElement.classList.remove('asked'));
      await expect.poll(() => findMarked(page), soon).toEqual(askedNames);
    });

    it.skipIf(!shared)('the cookie banner of the case', async () => {
      const name = 'marks-over-other-layers/cookie-banner.html';
      await show(readFileSync(join(shared ?? '', 'cases/browser', name), 'utf8'), []);
      await page.setViewport({ width: 1000, height: 800 });
      await page.waitForSelector(markHost);
      await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
      expect(await countInk(page, [await findArea(page, '#cookie')])).toEqual([0]);
    });

    it('a header that sticks, while the page is scrolled', async () => {
      await show(
        livePage({ lines: [header, ...postingLines] }).replace(/(<main.*)(<header.*<\/header>)/s, '$2$1'),
      );
      await page.setViewport({ width: 1000, height: 500 });
      const [first] = await findWords(page, 'Kafka');
      const under: number[] = [];
      for (let top = (first?.top ?? 0) - 90; top < (first?.top ?? 0) + 10; top += 7) {
        await scrollPage(top);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const area = await findArea(page, 'header');
        under.push(...(await countInk(page, [area])));
      }
      expect(under.length).toBeGreaterThan(10);
      expect(new Set(under)).toEqual(new Set([0]));
    });
  });

  describe('and the legend off what the page wants to be clicked', () => {
    const button = (style: string) =>
      `<button style="position: fixed; ${style}" onclick="this.textContent = 'Clicked'">Chat</button>`;
    const everywhere = Array.from({ length: 40 }, (_, index) =>
      button(
        `left: ${(index % 5) * 20}%; top: ${Math.floor(index / 5) * 12.5}%; width: 19%; height: 12%; opacity: 0.3`,
      ),
    ).join('');

    it('in another corner', async () => {
      await show(livePage({ body: button('left: 16px; bottom: 16px; width: 90px; height: 40px') }));
      await page.setViewport({ width: 1000, height: 700 });
      await expect.poll(() => findLegend(page)).toMatchObject({ right: 988, bottom: 688 });
      await page.mouse.click(50, 660);
      expect(await page.$eval('button', (each) => each.textContent)).toBe('Clicked');
    });

    it('where a button comes to lie under it, also inside a shadow root', async () => {
      await show(livePage());
      await page.setViewport({ width: 1000, height: 700 });
      await expect.poll(() => findLegend(page)).toMatchObject({ left: 12, bottom: 688 });
      await page.evaluate((html) => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'open' }).innerHTML = html;
      }, button('left: 16px; bottom: 16px; width: 90px; height: 40px'));
      await expect.poll(() => findLegend(page), soon).toMatchObject({ right: 988, bottom: 688 });
    });

    it('folded where there is room for less, and away where there is none', async () => {
      await page.goto('about:blank');
      const narrow = button('left: 260px; top: 0; bottom: 0; width: 90px');
      await show(livePage({ head: '<style>main { margin: 0 0 0 370px }</style>', body: narrow }));
      await page.setViewport({ width: 380, height: 700 });
      await expect.poll(() => findLegend(page)).toMatchObject({ left: 12, right: 244 });
      await show(livePage({ body: everywhere }), []);
      await page.waitForSelector(markHost);
      await page.setViewport({ width: 1000, height: 700 });
      await expect.poll(() => findLegend(page), soon).toBeUndefined();
    });
  });

  it('rings each mention of what is shown, and nothing between them', async () => {
    await show(livePage());
    const [one, other] = await findWords(page, 'PostgreSQL');
    if (!one || !other) throw new Error('Not named twice.');
    const between = { left: 0, right: 1000, top: one.bottom + 8, bottom: other.top - 8 };
    await openRow('PostgreSQL');
    const before = await countInk(page, [one, other, between]);
    const around = ({ left, top, right, bottom }: typeof one) => ({
      left: left - 8,
      top: top - 8,
      right: right + 8,
      bottom: bottom + 8,
    });
    // The ring fades: on a busy machine it may be gone before the page is looked at.
    await expect
      .poll(async () => {
        await showOnPage('PostgreSQL');
        return (await countInk(page, [around(one)]))[0];
      })
      .toBeGreaterThan((before[0] ?? 0) + 200);
    expect((await countInk(page, [between]))[0]).toBe(0);
  });
});
