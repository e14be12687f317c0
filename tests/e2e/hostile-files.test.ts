import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser.ts';
import { formsInForms, linksOf, pagesOf, paragraph, stream, wordOf } from '../import/hostile-files.ts';
import { built, chromium } from './extension.ts';
import { chooseFile, openResumePage, readStored } from './resume-page.ts';

/** Milliseconds: the deadline is at 8,000. */
const ANSWER_WITHIN = 9_000;
const STILL_AT_MOST = 1_000;
/** Megabytes, for any one process of the browser. */
const MEMORY_AT_MOST = 1_500;

const role = 'Engineer at Foo, Jan 2020 - Mar 2021\n- Cut 5 ms.\n\n';
const job = '      - company: A\n        position: Engineer\n        highlights:\n          - Cut 5 ms\n';
const blanks = (count: number) => new Uint8Array(count).fill(0x20);

/** Each file, and a part of what the user is told. Every one is small, but for those that are too large to be read. */
const files: [name: string, content: () => Uint8Array | string | number, told: string][] = [
  ['many-links.pdf', () => linksOf(150_000), 'takes too long to read'],
  ['states.pdf', () => pagesOf(stream('q '.repeat(4_000_000))), 'draws more than any'],
  ['blanks.pdf', () => pagesOf(stream(blanks(400_000_000))), 'unpacks to more than any resume holds'],
  ['one-string.pdf', () => pagesOf(stream(`BT (${'a'.repeat(90_000_000)}) Tj ET`)), 'unpacks to more than'],
  ['glyphs.pdf', () => pagesOf(stream(`BT /F 1 Tf ${'(abcdefghij) Tj '.repeat(90_000)}`)), 'draws more than'],
  ['forms.pdf', formsInForms, 'draws more than any resume does'],
  ['pages.pdf', () => pagesOf(stream('BT (a) Tj ET'), { count: 8_000 }), 'has 8,000 pages'],
  ['paragraphs.docx', () => wordOf(paragraph('a').repeat(300_000)), 'more than 5,000 paragraphs'],
  ['long.docx', () => wordOf(paragraph('Cut a b c '.repeat(1_000_000))), 'more than 200,000 characters'],
  ['deep.docx', () => wordOf('<w:tbl><w:tr><w:tc>'.repeat(30_000)), 'nests parts more than 250 deep'],
  ['long.yaml', () => `cv:\n  sections:\n    experience:\n${job.repeat(15_000)}`, 'characters'],
  ['deep.json', () => `{"work":${'['.repeat(300_000)}`, 'not valid JSON'],
  ['long.txt', () => `Mara Lind\nExperience\n${role.repeat(15_000)}`, '200,000 characters at most'],
  ['many-roles.txt', () => `Mara Lind\nExperience\n${role.repeat(1_000)}`, '300 entries at most'],
  ['text.pdf', () => 'Mara Lind\n\nSkills\nGo, Kafka\n', 'Its name says PDF, but it is no PDF file'],
  ['huge.txt', () => 3_000_000_000, 'huge.txt has 3,000 MB. A resume has 25 MB at most.'],
  ['huge.json', () => 200_000_000, 'huge.json has 200 MB. A resume has 25 MB at most.'],
];

/** The numbers of a process and of all that it started. */
function listProcesses(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(readProcess(name, 'stat'))?.[1])] as const);
  const found = [root];
  for (const each of found)
    found.push(...parents.filter(([, parent]) => parent === each).map(([process]) => process));
  return found;
}

function readProcess(number: number | string, what: string): string {
  try {
    return readFileSync(`/proc/${number}/${what}`, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}

const megabytesOf = (number: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readProcess(number, 'status'))?.[1] ?? 0) / 1_000;

describe.skipIf(!chromium || process.platform !== 'linux')('A hostile file', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaplight-hostile-'));
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: built,
      headless: true,
    }));
    page = await openResumePage(browser);
  });
  beforeEach(async () => {
    await page.reload();
    await page.waitForSelector('input[type=file]');
    // The page's own clock: when the file came, when the answer stood there, and how long nothing else ran.
    await page.evaluate(() => {
      const seen = { still: 0, began: 0, answered: 0 };
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        if (seen.began) seen.still = Math.max(seen.still, now - last - 20);
        last = now;
        if (!seen.answered && document.querySelector('[role=alert], form')) seen.answered = now;
      }, 20);
      addEventListener(
        'change',
        () => {
          seen.began = performance.now();
        },
        true,
      );
      Object.assign(globalThis, { seen });
    });
  });
  afterAll(async () => {
    await close?.();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(files)(
    'is answered in time by a sentence, and never holds the page: %s',
    async (name, content, told) => {
      const path = join(folder, name);
      const what = content();
      if (typeof what === 'number') {
        // It takes no room on the disk: behind its first words there is nothing.
        await writeFile(path, name.endsWith('.json') ? '{"format":"gaplight","exported":"' : 'Mara Lind\n');
        const file = await open(path, 'r+');
        await file.truncate(what);
        await file.close();
      } else await writeFile(path, what);

      let megabytes = 0;
      const sample = setInterval(() => {
        const sizes = listProcesses(browser.process()?.pid ?? 0).map(megabytesOf);
        megabytes = Math.max(megabytes, ...sizes);
      }, 100);
      await chooseFile(page, path);
      const alert = await page.waitForSelector('[role=alert]', { timeout: 30_000 });
      const said = await alert?.evaluate((each) => each.textContent);
      // Whatever goes on after the answer counts too.
      await new Promise((done) => setTimeout(done, 500));
      clearInterval(sample);
      const { still, began, answered } = await page.evaluate(
        () => (globalThis as unknown as { seen: Record<'still' | 'began' | 'answered', number> }).seen,
      );

      // On a busy machine the deadline may come before a limit of work does.
      expect(said).toMatch(name.endsWith('.pdf') ? new RegExp(`${told}|takes too long`) : new RegExp(told));
      expect(said).toMatch(/^[^\n]{10,250}\.$/);
      expect(answered - began).toBeLessThan(ANSWER_WITHIN);
      expect(still).toBeLessThan(STILL_AT_MOST);
      expect(megabytes).toBeGreaterThan(50);
      expect(megabytes).toBeLessThan(MEMORY_AT_MOST);
      expect(Object.keys(await readStored(browser)).filter((key) => key.startsWith('resume'))).toEqual([]);
    },
  );

  it('leaves the page ready for the next file', async () => {
    const path = join(folder, 'mara.txt');
    await writeFile(path, 'Mara Lind\n\nSkills\nGo, Kafka\n');
    await chooseFile(page, path);
    await page.waitForSelector('form');
    await page.evaluate(() => chrome.storage.local.clear());
  });
});
