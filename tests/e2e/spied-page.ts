import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { sample } from './extension.ts';

const spy = readFileSync(resolve(import.meta.dirname, 'spy.js'), 'utf8');
/** The spy runs before anything else of the page does, and before any script of an extension. */
export const hostile = sample
  .replace(/<head[^>]*>/i, (head) => `${head}<script>${spy}</script>`)
  .replace(/(?<=<li>[^<]*)\b(ClickHouse|Go|Java|Kotlin|Kafka|Redis)\b/g, '<b data-word=$1>$1</b>');

/** Two resumes that differ in one thing: whether they have what the posting asks for, also by the user's own word. */
const covered =
  'Cut p99 of shipment search from 900 ms to 140 ms by moving it to ClickHouse, MongoDB and Kafka.';
const missing = 'Cut p99 of shipment search from 900 ms to 140 ms by moving it to another column store.';
const said = [{ termId: 'redis', bullet: covered, verdict: 'have' }];
const resumeWith = (id: string, bullet: string, corrections: object[] = []) => ({
  version: 5,
  id,
  name: id,
  edited: '2026-01-05T00:00:00.000Z',
  dismissed: [],
  declined: [],
  corrections,
  resume: {
    ...sampleResume,
    skills: [],
    projects: [],
    work: [{ ...sampleResume.work[0], highlights: [bullet] }],
  },
});

/** Both, as they are stored under the ids `covered` and `missing`. */
export const spiedResumes = {
  'resume:covered': resumeWith('covered', covered, said),
  'resume:missing': resumeWith('missing', missing),
};

/** What the spy wrote down while the page was open, and what it found when it looked for everything. */
export interface Spied {
  seen: string[];
  answers: Record<string, unknown>;
}

/** What the spy of any page must answer: the words of the legend's key, no way in, and a host without a size. */
export const nothingLearnt = {
  opened: [],
  roots: [],
  highlights: 0,
  runtime: 'undefined',
  found: ['Marks off', 'listed', 'missing', 'near', 'proved', 'similar', 'used'],
};

/** Asks the spy of a page. `base` is the address of the extension's own files, which a page cannot know but may guess. */
export async function readSpy(page: Page, base: string): Promise<Spied> {
  const answers = await page.evaluate(
    (at) => (globalThis as unknown as { spyNow(base: string): Promise<Record<string, unknown>> }).spyNow(at),
    base,
  );
  return { seen: (await page.evaluate('spySaw')) as string[], answers };
}
