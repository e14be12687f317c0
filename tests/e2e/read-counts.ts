import type { Page } from 'puppeteer-core';

/** What a posting requires, and how much of it the resume answers, as the key of the states counts it. */
export async function readCounts(panel: Page): Promise<{ answered: number; all: number }> {
  const words = await panel.$$eval('[data-state-key] button', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  const sum = (some: string[]): number => some.reduce((total, word) => total + Number.parseInt(word, 10), 0);
  return { answered: sum(words.filter((word) => /proved|no number|similar/.test(word))), all: sum(words) };
}
