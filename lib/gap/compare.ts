import type { Condition } from '../conditions/condition.ts';
import type { ConditionKnowledge } from '../conditions/condition-knowledge.ts';
import { findConditions } from '../conditions/find-conditions.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type EvidenceKnowledge, findEvidence } from '../evidence/find-evidence.ts';
import type { Posting } from '../posting/posting.ts';
import type { AskKnowledge } from '../requirements/ask-knowledge.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import type { AskedTerm, Requirement } from '../requirements/requirement.ts';
import type { Resume } from '../resume/resume.ts';
import { findGap } from './find-gap.ts';
import type { Gap } from './gap.ts';
import { orderRequirements } from './order-gap.ts';
import { type GapSummary, summariseGap } from './summarise-gap.ts';
import { countYearsOfTrade, judgeYears, type WorkTitles } from './years.ts';

/** What comparing needs to know: which terms and quantities there are, how to find them, and how postings ask. */
export interface Knowledge extends EvidenceKnowledge {
  asks: AskKnowledge;
  conditions: ConditionKnowledge;
  titles: WorkTitles;
}

/** A posting beside a resume. Without a resume there is no gap, only what the posting asks for. */
export interface Comparison {
  terms: AskedTerm[];
  /** In the order in which they are shown. */
  requirements: Requirement[];
  /** The tag of the posting's language. */
  language: string;
  /** Levels are not read in that language: terms are found, and nothing is said of what is asked. */
  unread: boolean;
  /** What it asks beside its terms: years in all, place, visa, pay, dates. */
  conditions: Condition[];
  evidence: Evidence[];
  gap: Gap | undefined;
  summary: GapSummary | undefined;
  /** Years of work in the trade that the posting asks for in all, beside those that the resume's dates show. */
  years: { asked: number; shown?: number } | undefined;
}

/**
 * Steps 2 to 4 of the flow: what the posting names, what of it it asks for, and where the resume has it.
 *
 * @param today the month up to which work that goes on counts: "2026-03".
 */
export function compare(
  posting: Posting,
  resume: Resume | undefined,
  knowledge: Knowledge,
  today?: string,
): Comparison {
  const tokens = knowledge.extract(posting.description);
  const found = findRequirements(posting, tokens, knowledge.asks);
  const { terms, language, unread } = found;
  const requirements = orderRequirements(found.requirements, knowledge.terms);
  const conditions = findConditions(posting, tokens, knowledge.conditions);
  const evidence = resume ? findEvidence(resume, knowledge) : [];
  const gap =
    resume &&
    findGap(requirements, evidence, knowledge.terms).map((item) => {
      const years = judgeYears(item, resume, knowledge.titles, today);
      return years ? { ...item, years } : item;
    });
  const summary = gap && summariseGap(gap);
  const years = resume && compareYears(conditions, resume, evidence, knowledge.titles, today);
  return { terms, requirements, conditions, language, unread, evidence, gap, summary, years };
}

/** The fewest years in all that the posting asks for, beside those of the resume. */
function compareYears(
  conditions: Condition[],
  resume: Resume,
  evidence: Evidence[],
  titles: WorkTitles,
  today?: string,
): Comparison['years'] {
  const asked = conditions.flatMap(({ years }) => years ?? []);
  if (asked.length === 0) return undefined;
  const shown = countYearsOfTrade(resume, evidence, titles, today);
  return { asked: Math.min(...asked), ...(shown !== undefined && { shown }) };
}
