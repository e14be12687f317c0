import { hasBullets } from '../gap/can-check.ts';
import type { Gap } from '../gap/gap.ts';
import { isForeign } from '../import/readings/foreign-language.ts';
import type { Resume } from '../resume/resume.ts';
import { readSeniority, type Seniority, type SeniorityLevel } from '../resume/seniority.ts';
import { thisMonth } from '../resume/years-of-work.ts';
import type { FileFacts } from './file-facts.ts';
import { foldHabits, foldRepeats } from './fold-habits.ts';
import { createKeptTexts, type KeptTexts } from './kept-texts.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';
import { orderDiagnostics } from './order-diagnostics.ts';
import { type ReadText, readSubject } from './read-subject.ts';
import {
  type Diagnostic,
  type Finding,
  type PlacedFinding,
  type Rule,
  severities,
  type TextRule,
} from './rule.ts';
import type { EntryFacts, ResumeSubject } from './subject.ts';

export interface CheckOptions {
  rules: readonly Rule[];
  knowledge: DiagnosticKnowledge;
  /** Of the open posting. */
  gap?: Gap | undefined;
  /** Said by the user; else it is worked out from titles and dates. */
  level?: SeniorityLevel | undefined;
  file?: FileFacts | undefined;
  /** The tag of the language of the resume; English unless said. */
  language?: string | undefined;
  /** The day up to which work that goes on counts: "2026-03". Today unless said. */
  today?: string | undefined;
  /** What was read of texts in earlier checks with the same knowledge; nothing unless said. */
  kept?: KeptTexts | undefined;
}

/** A rule that threw: it says nothing in this run. */
export interface DroppedRule {
  rule: string;
  error: Error;
}

export interface Check {
  /** Errors, warnings, hints; within each the newest role first. */
  diagnostics: Diagnostic[];
  dropped: DroppedRule[];
  /** Rules that are not for this level, this language or a resume without bullets, each with the reason. */
  notApplied: { rule: string; note: string }[];
  seniority: Seniority;
}

/**
 * Holds a resume against the rules. A rule that throws is dropped from this run and named; the others still say what
 * they found. A text among those `kept` is not checked again by the same rule.
 */
export function checkResume(resume: Resume, options: CheckOptions): Check {
  const { rules, knowledge, gap, file, kept = createKeptTexts(knowledge) } = options;
  const today = options.today ?? thisMonth();
  const seniority = readSeniority(resume, knowledge, today);
  const level = options.level ?? seniority.level;
  const { subject, texts } = readSubject(resume, {
    knowledge,
    kept,
    level,
    years: seniority.years,
    ...(gap && { gap }),
    ...(file && { file }),
  });
  const check: Check = { diagnostics: [], dropped: [], notApplied: [], seniority: { ...seniority, level } };
  const isBare = !hasBullets(resume);
  for (const rule of rules) {
    const note = whyNot(rule, { level, isForeign: isForeign(options.language), isBare });
    if (note) {
      check.notApplied.push({ rule: rule.id, note });
      continue;
    }
    const findings = runRule(rule, subject, texts);
    if (findings instanceof Error) check.dropped.push({ rule: rule.id, error: findings });
    else check.diagnostics.push(...findings.map((finding) => toDiagnostic(rule, finding)));
  }
  const once = withoutRepeats(check.diagnostics, rules);
  check.diagnostics = orderDiagnostics(foldRepeats(foldHabits(once, rules, subject), rules), subject);
  return check;
}

/** Why a rule says nothing of a resume, if it does not. */
function whyNot(
  rule: Rule,
  { level, isForeign, isBare }: { level: SeniorityLevel; isForeign: boolean; isBare: boolean },
): string | undefined {
  if (isForeign && !rule.inAnyLanguage) return 'It is for resumes in English.';
  if (isBare && rule.needsBullets) return 'No bullets were recognised in this resume.';
  return rule.notFor?.[level];
}

/** Holds one bullet against the rules for bullets and entries. Nothing says that its role is past. Rules that throw say nothing. */
export function checkBullet(
  text: string,
  { rules, knowledge }: Pick<CheckOptions, 'rules' | 'knowledge'>,
): Diagnostic[] {
  const kept = createKeptTexts(knowledge).read(text, 'bullet', true);
  const placed = { ...kept.facts, path: [] };
  const entry: EntryFacts = {
    path: [],
    titles: [],
    current: true,
    isAside: false,
    isOldInternship: false,
    rank: 0,
    bullets: [placed],
  };
  const diagnostics = rules.flatMap((rule) => {
    if (rule.about === 'resume') return [];
    const findings =
      rule.about === 'text'
        ? runTextRule(rule, [{ kept, placed }], knowledge)
        : catching(() => rule.check(entry, knowledge));
    return findings instanceof Error ? [] : findings.map((finding) => toDiagnostic(rule, finding));
  });
  return orderDiagnostics(withoutRepeats(diagnostics, rules));
}

function runRule(rule: Rule, subject: ResumeSubject, texts: ReadText[]): PlacedFinding[] | Error {
  if (rule.about === 'text') return runTextRule(rule, texts, subject.knowledge);
  if (rule.about === 'resume') return catching(() => rule.check(subject));
  return catching(() => subject.entries.flatMap((entry) => rule.check(entry, subject.knowledge)));
}

/** What several rules would say of one text or part is said by the best of them only, unless it says less gravely. */
function withoutRepeats(diagnostics: Diagnostic[], rules: readonly Rule[]): Diagnostic[] {
  const placeOf = ({ path }: Diagnostic, rule: string): string => `${rule} ${path.join('.')}`;
  const rankOf = ({ severity }: Diagnostic): number => severities.indexOf(severity);
  const spoken = new Map<string, number>();
  for (const each of diagnostics) {
    const place = placeOf(each, each.rule);
    spoken.set(place, Math.min(rankOf(each), spoken.get(place) ?? severities.length));
  }
  const betters = new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]));
  return diagnostics.filter(
    (each) =>
      !betters
        .get(each.rule)
        ?.some((better) => (spoken.get(placeOf(each, better)) ?? Infinity) <= rankOf(each)),
  );
}

function runTextRule(
  rule: TextRule,
  texts: ReadText[],
  knowledge: DiagnosticKnowledge,
): PlacedFinding[] | Error {
  const placed: PlacedFinding[] = [];
  for (const { kept, placed: text } of texts) {
    if (!rule.places.includes(text.place)) continue;
    const findings = kept.findings.get(rule) ?? findInText(rule, kept.facts, knowledge);
    kept.findings.set(rule, findings);
    if (findings instanceof Error) return findings;
    for (const finding of findings) placed.push({ ...finding, path: text.path });
  }
  return placed;
}

function findInText(
  rule: TextRule,
  facts: ReadText['kept']['facts'],
  knowledge: DiagnosticKnowledge,
): Finding[] | Error {
  return catching(() => rule.check(facts, knowledge));
}

function catching<T>(check: () => T): T | Error {
  try {
    return check();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toDiagnostic(
  rule: Rule,
  { path, start, end, message, severity, suggestion }: PlacedFinding,
): Diagnostic {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    path,
    start,
    end,
    message,
    why: rule.why,
    ...(suggestion !== undefined && { suggestion }),
  };
}
