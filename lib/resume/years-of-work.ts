import type { Work } from './resume.ts';

/** What is known of the titles of roles, handed in. */
export interface TitleKnowledge {
  /** In the titles of interns and working students. */
  besideStudies: RegExp;
}

/** A stretch of time in months since the year 0; `to` is the month after the last. */
export interface MonthSpan {
  from: number;
  to: number;
}

/** The current month as a date of JSON Resume: "2026-03". */
export function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}

/**
 * The months from the start to the end of a role, both included, or to `today` where it goes on. A bare year stands for
 * its January, so that "2019 to 2022" is the three years that it at least says, and a year in which one role ends
 * and the next begins counts once. `undefined` without a start.
 */
export function spanOf(
  { startDate, endDate }: Pick<Work, 'startDate' | 'endDate'>,
  today = thisMonth(),
): MonthSpan | undefined {
  if (!startDate) return undefined;
  const from = monthOf(startDate);
  const end = endDate ?? today;
  const to = Math.min(monthOf(end) + (end.length > 4 ? 1 : 0), monthOf(today) + 1);
  return { from, to: Math.max(to, from + 1) };
}

/**
 * Years of paid work that the dates of roles show, with one decimal: months in which several roles overlap count once,
 * and roles beside studies not at all. `today` is the month up to which work that goes on counts: "2026-03".
 */
export function countYearsOfWork(
  work: Work[],
  { besideStudies }: TitleKnowledge,
  today = thisMonth(),
): number {
  const paid = work.filter((role) => !besideStudies.test(titleOf(role)));
  return countYears(paid.flatMap((role) => spanOf(role, today) ?? []));
}

/** The title of a role. Without one, an import may have taken its whole line for the employer. */
export function titleOf({ position, name }: Pick<Work, 'position' | 'name'>): string {
  return position ?? name ?? '';
}

/** The years of all spans together, with one decimal; months in which several overlap count once. */
export function countYears(spans: readonly MonthSpan[]): number {
  let months = 0;
  let reached = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.round((months / 12) * 10) / 10;
}

function monthOf(date: string): number {
  const [year = '0', month] = date.split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : 0);
}
