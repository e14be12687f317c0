import type { Resume } from '../../lib/resume/resume.ts';

/** How many of the true values were found, whole and in order, and how many others were found. */
export interface Score {
  equal: number;
  all: number;
  extra: number;
}

export const FIELDS = [
  'name',
  'email',
  'phone',
  'employers',
  'positions',
  'dates',
  'bullets',
  'skills',
] as const;
export type Field = (typeof FIELDS)[number];

/** Compares an imported resume with the true one, field by field. */
export function compareResumes(truth: Resume, found: Resume): Record<Field, Score> {
  const [wanted, got] = [listFields(truth), listFields(found)];
  return Object.fromEntries(FIELDS.map((field) => [field, score(wanted[field], got[field])])) as Record<
    Field,
    Score
  >;
}

/** The true values of each field, in order. */
export function listFields({ basics, work, skills }: Resume): Record<Field, string[]> {
  return {
    name: [basics.name ?? ''].filter(Boolean),
    email: [basics.email ?? ''].filter(Boolean),
    phone: [(basics.phone ?? '').replace(/\D/g, '')].filter(Boolean),
    employers: work.map(({ name }) => name ?? ''),
    positions: work.map(({ position }) => position ?? ''),
    dates: work.flatMap(({ startDate, endDate }) => [startDate ?? '', endDate ?? 'present']),
    bullets: work.flatMap(({ name, highlights }) => highlights.map((text) => `${name}: ${text}`)),
    skills: skills.flatMap(({ name, keywords }) => keywords.map((keyword) => `${name ?? ''}: ${keyword}`)),
  };
}

function score(wanted: string[], got: string[]): Score {
  const equal = commonLength(wanted.map(fold), got.map(fold));
  return { equal, all: wanted.length, extra: got.length - equal };
}

/** Length of the longest common subsequence. */
function commonLength(one: string[], other: string[]): number {
  let last = new Array<number>(other.length + 1).fill(0);
  for (const text of one) {
    const next = [0];
    for (const [at, candidate] of other.entries()) {
      next.push(text === candidate ? (last[at] ?? 0) + 1 : Math.max(last[at + 1] ?? 0, next[at] ?? 0));
    }
    last = next;
  }
  return last.at(-1) ?? 0;
}

/** Case, kinds of dashes and quotes, spaces and a full stop at the end do not matter. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}
