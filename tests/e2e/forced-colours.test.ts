import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, chromium, compareWithSample, sample, startExtension } from './extension.ts';
import { readMarks } from './marks.ts';

describe.skipIf(!chromium)('In forced colours', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await compareWithSample(browser, page);
    for (const view of [page, panel]) {
      const session = await view.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    }
  });
  afterAll(() => close?.());

  /** What is seen of the elements that fit the selector, by their texts or titles. */
  const looks = (selector: string) =>
    panel.$$eval(selector, (all) =>
      all.map((each) => {
        const { backgroundColor, borderBottomColor, borderBottomStyle, borderBottomWidth } =
          getComputedStyle(each);
        return {
          text: each.getAttribute('title') ?? each.textContent ?? '',
          ground: backgroundColor,
          line: Number.parseFloat(borderBottomWidth) > 0 ? borderBottomColor : 'none',
          look: [backgroundColor, borderBottomStyle, borderBottomColor].join(),
        };
      }),
    );

  it('the cells of the summary look different for each state', async () => {
    const ofState = new Map<string, Set<string>>();
    for (const { text, look } of await looks('[aria-label=Summary] [aria-hidden] [title]')) {
      const state = /: (\w+)/.exec(text)?.[1] ?? '';
      ofState.set(state, (ofState.get(state) ?? new Set()).add(look));
    }
    expect([...ofState.keys()].toSorted()).toEqual(['listed', 'missing', 'no', 'proved', 'similar']);
    expect(new Set([...ofState.values()].flatMap((each) => [...each])).size).toBe(ofState.size);
  });

  it('the word of a state has a line around it in place of its ground', async () => {
    const pills = await looks('[data-ask] .rounded-full');
    expect(pills.length).toBeGreaterThan(5);
    for (const { text, ground, line } of pills) expect(['none', ground], text).not.toContain(line);
  });

  it('the chosen tab is told by its line', async () => {
    const [chosen, ...others] = await looks('[role=tab]');
    expect(others).toHaveLength(3);
    for (const { text, line } of others) expect(line, text).toBe('none');
    expect(['none', chosen?.ground]).not.toContain(chosen?.line);
  });

  it('the marks on the page keep colours of their own', async () => {
    const colours = new Set((await readMarks(page)).map(({ red }) => red));
    expect(colours.size).toBeGreaterThan(2);
  });

  it('what has the focus is framed, and the new words of a rewrite are underlined', async () => {
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    const added = await panel.waitForSelector('[data-bullet] ins');
    expect(await added?.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('underline');
    await panel.keyboard.press('Tab');
    const frame = await panel.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, Number.parseFloat(outlineWidth)] as const;
    });
    expect(frame[0]).not.toBe('none');
    expect(frame[1]).toBeGreaterThanOrEqual(1);
  });
});
