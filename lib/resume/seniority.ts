import { newestFirst } from './newest-first.ts';
import type { Resume } from './resume.ts';
import { countYearsOfWork, type TitleKnowledge } from './years-of-work.ts';

/** How senior an engineer is, the least first. */
export const seniorityLevels = ['entry', 'mid', 'senior', 'staff'] as const;
export type SeniorityLevel = (typeof seniorityLevels)[number];

export interface Seniority {
  level: SeniorityLevel;
  /** As `countYearsOfWork` counts them. */
  years: number;
  /** What decided: the newest title that names a level, or the years. */
  from: 'title' | 'years';
}

const titles: [SeniorityLevel, RegExp][] = [
  ['entry', /\b(?:intern(?:ship)?|trainee|junior|jr|graduate|apprentice|working student|entry[- ]level)\b/i],
  [
    'staff',
    /\b(?:staff|principal|distinguished|fellow|architect|head of|director|vp|vice president|chief|cto)\b/i,
  ],
  ['senior', /\b(?:senior|sr|lead|tech lead|team lead|iii|iv)\b/i],
];
const YEARS_TO_MID = 2;
const YEARS_TO_SENIOR = 6;

/**
 * Works out the level of a resume: the title of the newest role when it names one, else the years of work. Years alone
 * never make a staff engineer. `today` is the day up to which work that goes on counts, as "2026-03".
 */
export function readSeniority(resume: Resume, titleKnowledge: TitleKnowledge, today: string): Seniority {
  const years = countYearsOfWork(resume.work, titleKnowledge, today);
  const [newest] = newestFirst(resume.work);
  const title = newest?.[0].position ?? resume.basics.label ?? '';
  const named = titles.find(([, words]) => words.test(title))?.[0];
  if (named) return { level: named, years, from: 'title' };
  const level = years < YEARS_TO_MID ? 'entry' : years < YEARS_TO_SENIOR ? 'mid' : 'senior';
  return { level, years, from: 'years' };
}
