import type { Resume, Work } from './resume.ts';

export const levels = ['entry', 'mid', 'senior', 'staff'] as const;
export type Level = (typeof levels)[number];

export interface Seniority {
  level: Level;
  /** Years of paid work in roles, overlaps counted once, internships left out; one decimal. */
  years: number;
  /** What decided: the newest title that names a level, or the years. */
  from: 'title' | 'years';
}

const titles: [Level, RegExp][] = [
  ['entry', /\b(?:intern(?:ship)?|trainee|junior|jr|graduate|apprentice|working student|entry[- ]level)\b/i],
  [
    'staff',
    /\b(?:staff|principal|distinguished|fellow|architect|head of|director|vp|vice president|chief|cto)\b/i,
  ],
  ['senior', /\b(?:senior|sr|lead|tech lead|team lead|iii|iv)\b/i],
];
const INTERNSHIP = /\b(?:intern(?:ship)?|working student)\b/i;
const YEARS_TO_MID = 2;
const YEARS_TO_SENIOR = 6;

/**
 * Works out the level of a resume: the title of the newest role when it names one, else the years of work. Years alone
 * never make a staff engineer. `today` is the day up to which work that goes on counts, as "2026-03".
 */
export function readSeniority(resume: Resume, today: string): Seniority {
  const years = countYears(
    resume.work.filter(({ position }) => !INTERNSHIP.test(position ?? '')),
    today,
  );
  const [newest] = newestFirst(resume.work);
  const title = newest?.[0].position ?? resume.basics.label ?? '';
  const named = titles.find(([, words]) => words.test(title))?.[0];
  if (named) return { level: named, years, from: 'title' };
  const level = years < YEARS_TO_MID ? 'entry' : years < YEARS_TO_SENIOR ? 'mid' : 'senior';
  return { level, years, from: 'years' };
}

/** Roles with their places in the resume; what goes on comes first, what has no dates last. */
export function newestFirst<Item extends Pick<Work, 'startDate' | 'endDate'>>(
  items: Item[],
): [Item, number][] {
  const lastDay = ({ startDate, endDate }: Item): string => endDate ?? (startDate ? '9999' : '0000');
  return items
    .map((item, index): [Item, number] => [item, index])
    .toSorted(
      ([a], [b]) =>
        lastDay(b).localeCompare(lastDay(a)) || (b.startDate ?? '').localeCompare(a.startDate ?? ''),
    );
}

/** Months since the year 0; a bare year is its January, or its December where it ends something. */
export function countMonths(date: string, end = false): number {
  const [year = '0', month] = date.split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : end ? 11 : 0);
}

function countYears(roles: Work[], today: string): number {
  const spans = roles
    .flatMap(({ startDate, endDate }) =>
      startDate ? [[countMonths(startDate), countMonths(endDate ?? today, true) + 1] as const] : [],
    )
    .toSorted(([a], [b]) => a - b);
  let months = 0;
  let reached = 0;
  for (const [from, to] of spans) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.round((months / 12) * 10) / 10;
}
