import { expect, it } from 'vitest';
import { checkResume } from '../../lib/diagnostics/check-resume.ts';
import { createKeptTexts } from '../../lib/diagnostics/kept-texts.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { knowledge, today } from '../diagnostics/examples.ts';
import { twoPages } from '../diagnostics/two-pages.ts';

const RUNS = 7;

const options = { rules: resumeRules, knowledge, today, kept: createKeptTexts(knowledge) };
const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const time = (run: () => unknown): number => {
  const from = performance.now();
  run();
  return performance.now() - from;
};

it('checks a two-page resume in under 60 ms the first time, and in under 5 ms after an edit of one bullet', () => {
  checkResume(twoPages(0), options);
  const first: number[] = [];
  const after: number[] = [];
  for (let run = 1; run <= RUNS; run++) {
    const resume = twoPages(run);
    first.push(time(() => checkResume(resume, options)));
    const edited = structuredClone(resume);
    edited.work[2]?.highlights.splice(0, 1, `Cut p99 of fare capping from ${run + 200}ms to 31ms in Java.`);
    after.push(time(() => checkResume(edited, options)));
  }
  console.log(
    `two pages: ${median(first).toFixed(1)} ms the first time, ${median(after).toFixed(1)} ms after an edit`,
  );
  expect(median(first)).toBeLessThan(60);
  expect(median(after)).toBeLessThan(5);
});

it('takes time in proportion to the text, also for long bullets that almost match', () => {
  const long = (times: number): Resume =>
    parseResume({
      work: [
        {
          name: 'New',
          startDate: '2020-03',
          highlights: [
            'improving the overall system ',
            'scalable robust, clean ',
            'from 5 to ',
            'several many , and the ',
            'aaaa ',
            '12 34 ',
          ].map((piece) => piece.repeat(times)),
        },
      ],
    });
  checkResume(long(20), options);
  const short = median([1, 2, 3].map((run) => time(() => checkResume(long(200 + run), options))));
  const tenfold = median([1, 2, 3].map((run) => time(() => checkResume(long(2000 + run), options))));
  console.log(`almost matching: ${short.toFixed(0)} ms, ten times the text ${tenfold.toFixed(0)} ms`);
  expect(tenfold).toBeLessThan(Math.max(short, 5) * 40);
});

it('quantities are found in time that grows with the text', () => {
  const time = (text: string): number => {
    const start = performance.now();
    knowledge.quantities.find(text);
    return performance.now() - start;
  };
  const hostile = [
    '1 '.repeat(20_000),
    'from 1 '.repeat(8_000),
    '1,'.repeat(20_000),
    '9'.repeat(40_000),
    '(1'.repeat(20_000),
    '1 a '.repeat(10_000),
    '1-'.repeat(20_000),
  ];
  for (const text of hostile) expect(time(text)).toBeLessThan(500);
});
