import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules that the page breaks: all of them in light, and those of colours in dark, where nothing else differs.
 * Colours change softly: without motion they are there at once.
 */
export async function findViolations(view: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await view.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (await view.evaluate(() => !('axe' in globalThis))) await view.evaluate(axe);
    const { violations } = await view.evaluate(
      (rules) =>
        (globalThis as unknown as { axe: { run(rules: object): Promise<AxeResults> } }).axe.run({
          ...rules,
          resultTypes: ['violations'],
        }),
      scheme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {},
    );
    for (const { id, nodes } of violations)
      found.push(`${scheme}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return found;
}
