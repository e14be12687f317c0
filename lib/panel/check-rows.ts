import type { Check } from '../diagnostics/check-resume.ts';
import type { Chapter, Diagnostic, Rule, Severity } from '../diagnostics/rule.ts';
import { type ResumePath, textAt } from '../resume/path.ts';
import type { Seniority } from '../resume/seniority.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import { type FindingPlace, findPlace } from './finding-place.ts';

/** What a rule found, as the panel shows it: every word is ready. */
export interface FindingRow {
  key: string;
  /** Its place among all findings, counted from 0: what costs the reader most comes first. */
  rank: number;
  /** Id of the rule, which is also the page of the guide. */
  rule: string;
  title: string;
  severity: Severity;
  place: FindingPlace;
  path: ResumePath;
  /** The words it is about, in UTF-16 units of the text; both are 0 where it is about a part of the resume. */
  start: number;
  end: number;
  /** The text at its path; absent where the path leads to a part of the resume. */
  text?: string;
  message: string;
  why: string;
  /** What may stand in the place of the words; empty where they may be left out. */
  suggestion?: string;
  /** What a dismissal is kept by: the text, or the place where there is none. */
  about: string;
}

/** A finding that the user has dismissed. */
export interface DismissedRow extends FindingRow {
  /** Why, in the words of the user; empty where nothing was said. */
  reason: string;
}

/** One rule with its switch. `note` says why it says nothing now: not for this level, or it could not be run. */
export interface RuleRow {
  id: string;
  title: string;
  chapter: Chapter;
  on: boolean;
  note?: string;
}

/** The check of one resume as the panel shows it. */
export interface CheckView {
  /** What costs the reader most comes first. */
  findings: FindingRow[];
  dismissed: DismissedRow[];
  /** How many places hold something worse than a hint. */
  placesToFix: number;
  /** Titles of rules that could not be run. */
  dropped: string[];
  rules: RuleRow[];
  seniority: Seniority;
  /** The level was said by the user. */
  levelSaid: boolean;
}

/** The check of a resume in words, with what the user has dismissed apart. */
export function describeCheck(
  check: Check,
  stored: StoredResume,
  rules: readonly Rule[],
  rulesOff: readonly string[],
): CheckView {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const rows = check.diagnostics.map((diagnostic, index) =>
    describeFinding(diagnostic, stored.resume, byId.get(diagnostic.rule), index),
  );
  const reasonOf = ({ rule, about }: FindingRow): string | undefined =>
    stored.dismissed.find((each) => each.rule === rule && each.about === about)?.reason;
  const notes = new Map([
    ...check.notApplied.map(({ rule, note }) => [rule, note] as const),
    ...check.dropped.map(({ rule }) => [rule, 'It could not be run this time.'] as const),
  ]);
  const findings = rows.filter((row) => reasonOf(row) === undefined);
  const worse = findings.filter(({ severity }) => severity !== 'hint');
  return {
    findings,
    placesToFix: new Set(worse.map(({ place }) => place.key)).size,
    dismissed: rows.flatMap((row) => {
      const reason = reasonOf(row);
      return reason === undefined ? [] : [{ ...row, reason }];
    }),
    dropped: check.dropped.map(({ rule }) => byId.get(rule)?.title ?? rule),
    rules: rules.map(({ id, title, chapter }) => {
      const note = notes.get(id);
      return { id, title, chapter, on: !rulesOff.includes(id), ...(note && { note }) };
    }),
    seniority: check.seniority,
    levelSaid: stored.level !== undefined,
  };
}

function describeFinding(
  diagnostic: Diagnostic,
  resume: StoredResume['resume'],
  rule: Rule | undefined,
  index: number,
): FindingRow {
  const { rule: id, severity, path, start, end, message, why, suggestion } = diagnostic;
  const text = textAt(resume, path);
  return {
    rank: index,
    key: `${id} ${path.join('.')} ${start} ${end}`,
    rule: id,
    title: rule?.title ?? id,
    severity,
    place: findPlace(resume, path),
    path,
    start: text === undefined ? 0 : start,
    end: text === undefined ? 0 : end,
    ...(text !== undefined && { text }),
    message,
    why,
    ...(suggestion !== undefined && { suggestion }),
    about: text ?? path.join('.'),
  };
}
