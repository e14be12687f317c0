import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { parseAt } from '../../lib/storage/collect-resumes.ts';
import { findWorker, launchChromium } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { mutatedText, mutatedValue } from '../fuzz/mutations.ts';
import { openResumePage, plant, readStored } from './resume-page.ts';

const chromium = findBrowser('chromium');
/** `npm run fuzz:storage` says for how long; a short run always makes the same cases. */
const seconds = Number(process.env.GAPLIGHT_FUZZ_SECONDS) || undefined;
const seed = Number(process.env.GAPLIGHT_FUZZ_SEED) || (seconds ? Date.now() % 2 ** 31 : 20_260_901);

const resume = {
  version: 5,
  dismissed: [],
  declined: [],
  corrections: [],
  id: 'one',
  name: 'Resume one',
  edited: '2026-01-05T00:00:00.000Z',
  resume: sampleResume,
  source: { fileName: 'one.pdf', parserText: 'Ilse', findings: [], flags: [{ path: ['work', 0], why: 'x' }] },
};
const whole: Record<string, unknown> = {
  'resume:one': resume,
  'resume:two': { ...resume, id: 'two', name: 'Resume two' },
  resume: { id: 'zero', name: 'Resume zero', edited: '2025-01-05T00:00:00.000Z', resume: sampleResume },
  'active-resume': 'two',
  settings: { marksOn: true },
  settings$: { v: 1 },
  slots: { 'fact-1': '480 ms' },
};

/** A value whose bytes were changed: another value where they still say one, else what is left as text. */
const damaged = (value: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    mutatedValue([value]),
    mutatedText([JSON.stringify(value)]).map((text) => {
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    }),
    fc.constant({ version: 99, id: 'one', from: 'a newer Gaplight' }),
  );

/** Everything that is stored, with some of the keys damaged. */
const faults: fc.Arbitrary<Record<string, unknown>> = fc
  .subarray(Object.keys(whole), { minLength: 1 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, damaged(whole[key])]))))
  .map((broken) => JSON.parse(withoutHalves(JSON.stringify({ ...whole, ...broken }))));

/** The storage of a browser holds no halves of letters: JSON has them as escapes. */
function withoutHalves(json: string): string {
  return json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][\da-f]{2}/gi, '$1\\ufffd');
}

describe.skipIf(!chromium)('Whatever byte of the storage is damaged', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  let complaints: string[];

  beforeAll(async () => {
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
      headless: true,
    }));
    page = await openResumePage(browser);
    panel = await browser.newPage();
    await panel.goto(page.url().replace('resume.html', 'sidepanel.html?tab=1'));
    for (const each of [page, panel]) each.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(() => close?.());

  async function setStored(values: Record<string, unknown>): Promise<void> {
    const worker = await findWorker(browser);
    await worker.evaluate(() => chrome.storage.local.clear());
    await plant(browser, values);
  }

  /** What both pages show once they have read the storage. */
  async function look(): Promise<{ editor: string; panel: string }> {
    for (const each of [page, panel]) {
      await each.bringToFront();
      await each.reload();
    }
    await page.waitForSelector('form, ::-p-text(Bring your resume)', { timeout: 10_000 });
    await panel.waitForSelector('footer, [aria-label="Your resume"]', { timeout: 10_000 });
    const read = (each: Page) => each.evaluate(() => document.body.innerText);
    return { editor: await read(page), panel: await read(panel) };
  }

  async function check(planted: Record<string, unknown>): Promise<void> {
    complaints = [];
    await setStored(planted);
    const shown = await look();
    const kept = await readStored(browser);
    const resumes = Object.entries(planted).filter(([key]) => /^resume(?::|$)/.test(key));
    const unreadable = resumes.filter(([key, value]) => !isReadable(key, value));
    for (const [key, value] of unreadable) {
      expect(kept[key], `${key} is not kept as it was`).toEqual(value);
      expect(kept[`${key}.unreadable`]).toEqual(value);
    }
    for (const text of [shown.editor, shown.panel])
      expect(text.includes('could not be read'), text).toBe(unreadable.length > 0);
    for (const [key, value] of resumes.filter((each) => !unreadable.includes(each))) {
      // That of version 1 has moved to a key of its own.
      const { id, resume } = parseAt(key, value);
      const now = kept[`resume:${id}`];
      const isThere =
        isDeepStrictEqual(now, value) || isDeepStrictEqual((now as typeof whole)?.resume, resume);
      expect(isThere || (key === 'resume' && now !== undefined), `${key} is lost`).toBe(true);
    }
    expect(complaints).toEqual([]);
  }

  it(
    'each resume is shown, or kept raw and offered as a file, and no page stays empty',
    async () => {
      const until = seconds ? Date.now() + seconds * 1000 : undefined;
      const details = await fc.check(fc.asyncProperty(faults, check), {
        seed,
        ...(until ? { numRuns: 1e6, interruptAfterTimeLimit: until - Date.now() } : { numRuns: 25 }),
        ...(process.env.GAPLIGHT_FUZZ_PATH && { path: process.env.GAPLIGHT_FUZZ_PATH }),
      });
      if (seconds) console.log(`${details.numRuns} cases in ${seconds} seconds from seed ${seed}`);
      const { errorInstance, counterexample, counterexamplePath } = details;
      const again = `GAPLIGHT_FUZZ_SEED=${seed} GAPLIGHT_FUZZ_PATH=${counterexamplePath}`;
      expect(
        counterexample && `${String(errorInstance)}\n${again}\n${fc.stringify(counterexample)}`,
      ).toBeFalsy();
    },
    seconds ? seconds * 1000 + 120_000 : 120_000,
  );

  it('two resumes that say the same name of themselves are both there', async () => {
    complaints = [];
    await setStored({ 'resume:one': resume, 'resume:two': { ...resume, name: 'Resume two' } });
    await look();
    await panel.locator('button::-p-text(Change)').click();
    const names = await panel.$$eval('[role=dialog] label', (all) => all.map((each) => each.textContent));
    expect(names).toEqual(expect.arrayContaining(['Resume one', 'Resume two']));
  });

  it('a full storage keeps nobody from their resumes, nor from those that cannot be read', async () => {
    complaints = [];
    await setStored({ ...whole, settings: 'x', slots: [1], 'resume:two': { version: 99 } });
    const worker = await findWorker(browser);
    await worker.evaluate(async () => {
      for (let size = 4_000_000, count = 0; size > 4; count++) {
        const left = await chrome.storage.local.set({ [`filler${count}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!left) size = Math.floor(size / 2);
      }
    });
    const { editor, panel } = await look();
    for (const text of [editor, panel]) expect(text).toContain('could not be read');
    expect(panel).toContain('Resume: Resume one');
    expect(complaints).toEqual([]);
    expect((await readStored(browser))['resume:two']).toEqual({ version: 99 });
  });
});

function isReadable(key: string, value: unknown): boolean {
  try {
    return parseAt(key, value) !== undefined;
  } catch {
    return false;
  }
}
