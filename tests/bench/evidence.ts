// Prints how long reading a two-page resume for evidence takes, in milliseconds: { "first", "again" } as JSON.
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { createKnowledge } from '../../rules/index.ts';
import { twoPages } from '../diagnostics/two-pages.ts';

const RUNS = 60;
const knowledge = createKnowledge();

function time(resume: Resume): number {
  const from = performance.now();
  findEvidence(resume, knowledge);
  return performance.now() - from;
}

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const resumes = Array.from({ length: 2 * RUNS }, (_, run) => twoPages(run));
for (const resume of resumes.slice(RUNS)) time(resume);
const timed = resumes.slice(0, RUNS);
const first = median(timed.map(time));
const again = median(timed.map(time));
console.log(JSON.stringify({ first, again }));
