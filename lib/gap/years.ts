import type { Evidence } from '../evidence/evidence.ts';
import type { Resume } from '../resume/resume.ts';
import {
  countYears,
  countYearsOfWork,
  spanOf,
  type TitleKnowledge,
  thisMonth,
  titleOf,
} from '../resume/years-of-work.ts';
import type { GapItem, TermSpan, YearsShown } from './gap.ts';

/** Titles that tell paid work in the trade from other work. */
export interface WorkTitles extends TitleKnowledge {
  ofTrade: RegExp;
}

/**
 * The years that an ask wants beside those of the roles whose text tells of it, months in which roles overlap once and
 * roles beside studies apart. `undefined` where it asks for no years.
 *
 * @param today the month up to which work that goes on counts: "2026-03".
 */
export function judgeYears(
  { requirement: { years: asked }, state, evidence }: Pick<GapItem, 'requirement' | 'state' | 'evidence'>,
  resume: Resume,
  titles: TitleKnowledge,
  today = thisMonth(),
): YearsShown | undefined {
  if (asked === undefined || state === 'unchecked') return undefined;
  const worked = state === 'adjacent' ? [] : evidence.filter(isWorkedWith);
  const spans: TermSpan[] = [];
  let isUndated = false;
  for (const { termId, path } of worked) {
    const role = resume.work[Number(path[1])];
    if (!role || titles.besideStudies.test(titleOf(role))) continue;
    const span = spanOf(role, today);
    if (span) spans.push({ ...span, termId, isCurrent: role.endDate === undefined });
    else isUndated = true;
  }
  if (spans.length === 0 && isUndated) return { asked, spans };
  return { asked, shown: countYears(spans), spans: joinSpans(spans) };
}

/** In a role, and there worked with, if only until it was replaced. */
function isWorkedWith({ path, limit }: Evidence): boolean {
  return path[0] === 'work' && (limit === undefined || limit === 'former');
}

/** Spans of one term that touch, as one; the newest first. */
function joinSpans(spans: TermSpan[]): TermSpan[] {
  const joined: TermSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.findLast(({ termId }) => termId === span.termId);
    if (!last || span.from > last.to) {
      joined.push({ ...span });
      continue;
    }
    if (span.to >= last.to) last.isCurrent ||= span.isCurrent;
    last.to = Math.max(last.to, span.to);
  }
  return joined.toSorted((a, b) => b.to - a.to || b.from - a.from);
}

/** The years of work in the trade, as its titles and what it tells of show; `undefined` where no such role has dates. */
export function countYearsOfTrade(
  resume: Resume,
  evidence: readonly Evidence[],
  titles: WorkTitles,
  today = thisMonth(),
): number | undefined {
  const technical = new Set(evidence.flatMap(({ path }) => (path[0] === 'work' ? [path[1]] : [])));
  const roles = resume.work.filter(
    (role, index) => titles.ofTrade.test(titleOf(role)) || technical.has(index),
  );
  const isDated = roles.some(({ startDate }) => startDate !== undefined);
  return isDated ? countYearsOfWork(roles, titles, today) : undefined;
}
