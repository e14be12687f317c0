import type { Page } from 'puppeteer-core';

/** What `measureYardstick` gives on the machine that the bars in milliseconds are meant for. */
const REFERENCE = 3.7;

/**
 * How many times slower this machine is than the one that bars in milliseconds are meant for; 1 on faster ones. Some
 * work of the same kind as ours (texts cut, folded, mapped and searched, in a script that was never run before) is
 * timed in fresh pages of the same browser, and the best time counts.
 */
export async function measureSlowness(page: Page): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 12; turn++) {
    await page.goto('about:blank');
    best = Math.min(best, await page.evaluate(measureYardstick));
  }
  return Math.max(1, best / REFERENCE);
}

/** Runs in a page. In milliseconds. */
function measureYardstick(): number {
  const start = performance.now();
  const lists = new Map<string, string[]>();
  for (let index = 0; index < 5000; index++) {
    const text = `Term ${index % 1500} of ${index}`.toLowerCase();
    const word = text.split(' ')[1] ?? '';
    const others = lists.get(word);
    if (others) others.push(text);
    else lists.set(word, [text]);
  }
  let found = 0;
  for (const list of lists.values()) for (const text of list) if (/\bof\s(\d+)$/.test(text)) found++;
  return found === 5000 ? performance.now() - start : Number.NaN;
}
