import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBullet } from '../../lib/diagnostics/check-resume.ts';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import { importResume } from '../../lib/import/import-file.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { check, knowledge } from '../diagnostics/examples.ts';
import { modelResume } from '../diagnostics/model-resume.ts';
import { knowledge as importKnowledge } from '../import/knowledge.ts';
import { shared } from '../shared.ts';

const guide = shared ? readGuide(join(shared, 'guide')) : '';

function readGuide(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const between = (from: string, to: string): string => guide.slice(guide.indexOf(from), guide.indexOf(to));
const linesAfter = (label: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`^${label}\n\n(.+)$`, 'gm'))].map((found) => found[1] ?? '');

const rewrites = between('Wrong vs Right', 'Skip the blank page');
const wrong = linesAfter('Wrong', rewrites);
const right = linesAfter('Right', rewrites);
const samples = [
  ...between('Sample bullets you can adapt', 'Wrong vs Right').matchAll(/^ *([^\n]+)\n\n *Why it works/gm),
].map((found) => found[1] ?? '');
const example = between('The example\n', '\nsenior\n').replace('The example\n', '');
const loud = (diagnostics: Diagnostic[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, path, message }) => `${rule} at ${path.join('.')}: ${message}`);
const rulesOf = (text: string): string[] =>
  checkBullet(text, { rules: resumeRules, knowledge }).map(({ rule }) => rule);
const rulesOfSummary = (summary: string): string[] =>
  check({ ...modelResume, basics: { ...modelResume.basics, summary } }).diagnostics.map(({ rule }) => rule);

describe.skipIf(!shared)(
  shared ? 'the hiring guide' : 'the hiring guide (skipped: ../shared is not there)',
  () => {
    it('has its wrong and right examples, sample bullets and example resume where they are looked for', () => {
      expect([wrong.length, right.length, samples.length]).toEqual([5, 5, 12]);
      expect(example).toContain('Education');
    });

    it('has each wrong example caught by the rule for it', () => {
      const [summary = '', latency = '', database = '', architecture = '', onCall = ''] = wrong;
      expect(rulesOfSummary(summary)).toEqual(
        expect.arrayContaining(['summary-personality', 'architecture-filler']),
      );
      expect(rulesOf(latency)).toContain('vague-gain');
      expect(rulesOf(database)).toEqual(expect.arrayContaining(['weak-opener', 'generic-database']));
      expect(rulesOf(architecture)).toContain('architecture-filler');
      expect(rulesOf(onCall)).toEqual(expect.arrayContaining(['weak-opener', 'on-call-outcome']));
    });

    it('has each quoted mistake caught by the rule for it', () => {
      const mistakes = between('Common mistakes', 'Resume format for');
      const quoted = [...mistakes.matchAll(/^ +(?:Opening|Generic|Bullets)[^\n]*['‘]([^\n]+)['’]$/gm)].map(
        (found) => found[1] ?? '',
      );
      expect(quoted).toHaveLength(3);
      const [opening = '', generic = '', duty = ''] = quoted;
      expect(rulesOfSummary(opening)).toContain('summary-personality');
      expect(rulesOf(generic)).toContain('generic-database');
      expect(rulesOf(duty)).toContain('weak-opener');
    });

    it('has each weak opener that it names caught', () => {
      const named = /Replace generic openers \(([^)]+)\)/.exec(guide)?.[1]?.split(', ') ?? [];
      expect(named).toHaveLength(3);
      for (const opener of named) {
        expect(
          rulesOf(`${opener.replace(/^./, (letter) => letter.toUpperCase())} the fare importer`),
        ).toContain('weak-opener');
      }
    });

    it('has every strong verb that it lists let through', () => {
      for (const verb of [
        'Shipped',
        'Rolled out',
        'Load-tested',
        'Deprecated',
        'Denormalized',
        'Alerted on',
        'Profiled',
      ]) {
        expect(
          loud(checkBullet(`${verb} the fare importer in Go, 40k rows/s`, { rules: resumeRules, knowledge })),
        ).toEqual([]);
      }
    });

    it('raises no error and no warning on its right examples and sample bullets', () => {
      const [summary = '', ...bullets] = right;
      for (const bullet of [...bullets, ...samples]) {
        expect(loud(checkBullet(bullet, { rules: resumeRules, knowledge }))).toEqual([]);
      }
      expect(loud(check({ ...modelResume, basics: { ...modelResume.basics, summary } }).diagnostics)).toEqual(
        [],
      );
    });

    it('raises no error and no warning on its example resume', async () => {
      const { resume } = await importResume('resume.txt', example, importKnowledge);
      expect(resume.work).toHaveLength(3);
      expect(loud(check(resume).diagnostics)).toEqual([]);
    });
  },
);

/** Bullets with what a panel says of them: `kind` is its verdict. */
const bullets: { text: string; kind: 'weak' | 'good' | 'mixed' }[] = shared
  ? readFileSync(join(shared, 'bullets', 'dev.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];
const share = (kind: string): { alarmed: string[]; silent: string[] } => {
  const { alarmed = [], silent = [] } = Object.groupBy(
    bullets.filter((bullet) => bullet.kind === kind).map(({ text }) => text),
    (text) => (loud(checkBullet(text, { rules: resumeRules, knowledge })).length > 0 ? 'alarmed' : 'silent'),
  );
  return { alarmed, silent };
};

describe.skipIf(!shared)(
  shared
    ? 'bullets that a panel has read'
    : 'bullets that a panel has read (skipped: ../shared is not there)',
  () => {
    it('raise no error and no warning where they are good', () => {
      expect(share('good').alarmed).toEqual([]);
      expect(share('good').silent.length).toBeGreaterThan(20);
    });

    it('raise one in 93 of 100 where they are weak, and in 80 of 100 where something in them is', () => {
      const [weak, mixed] = [share('weak'), share('mixed')];
      expect(
        weak.silent.length / bullets.filter(({ kind }) => kind === 'weak').length,
        weak.silent.join('\n'),
      ).toBeLessThan(0.07);
      expect(
        mixed.silent.length / bullets.filter(({ kind }) => kind === 'mixed').length,
        mixed.silent.join('\n'),
      ).toBeLessThan(0.2);
    });
  },
);
