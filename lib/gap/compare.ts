import type { Condition } from '../conditions/condition.ts';
import type { ConditionKnowledge } from '../conditions/condition-knowledge.ts';
import { findConditions } from '../conditions/find-conditions.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type EvidenceKnowledge, findCorrected } from '../evidence/find-evidence.ts';
import { isForeign } from '../import/readings/foreign-language.ts';
import type { Posting } from '../posting/posting.ts';
import type { AskKnowledge } from '../requirements/ask-knowledge.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import type { AskedTerm, Requirement } from '../requirements/requirement.ts';
import type { Correction } from '../resume/correction.ts';
import type { Resume } from '../resume/resume.ts';
import { chooseTokens } from '../tokens/choose-tokens.ts';
import type { Token } from '../tokens/token.ts';
import { addRefuted } from './add-refuted.ts';
import { createCanCheck, hasBullets } from './can-check.ts';
import type { Crafts } from './craft.ts';
import { findGap } from './find-gap.ts';
import type { Gap } from './gap.ts';
import { type Fit, judgeFit } from './judge-fit.ts';
import { orderRequirements } from './order-gap.ts';
import { type GapSummary, summariseGap } from './summarise-gap.ts';
import { countYearsOfTrade, judgeYears, type WorkTitles } from './years.ts';

/** What comparing needs to know: which terms and quantities there are, how to find them, and how postings ask. */
export interface Knowledge extends EvidenceKnowledge {
  asks: AskKnowledge;
  conditions: ConditionKnowledge;
  crafts: Crafts;
  titles: WorkTitles;
  /** Whether a text may name a term of the user's own, which no page knows. */
  mayNameOwn(text: string): boolean;
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
  /** Whether the resume fits; absent without one, and where the levels of the posting are not read. */
  fit: Fit | undefined;
  /** The resume has no bullet, so nothing is said of what it lacks. */
  lacksBullets: boolean;
  /** Years of work in the trade that the posting asks for in all, beside those that the resume's dates show. */
  years: { asked: number; shown?: number } | undefined;
}

/** What is known of a posting and a resume apart from their texts. */
export interface CompareOptions {
  /** The tokens that the page of the posting has found in its description. */
  tokens?: Token[] | undefined;
  /** What the user said that its texts show, and what they are no proof of. */
  corrections?: readonly Correction[] | undefined;
  /** The tag of the language that it is written in; English unless said. */
  language?: string | undefined;
  /** The month up to which work that goes on counts: "2026-03". */
  today?: string;
}

/** Steps 2 to 4 of the flow: what the posting names, what of it it asks for, and where the resume has it. */
export function compare(
  posting: Posting,
  resume: Resume | undefined,
  knowledge: Knowledge,
  { tokens: foundInPage, corrections = [], language: written, today }: CompareOptions = {},
): Comparison {
  const tokens = chooseTokens(posting.description, foundInPage, knowledge);
  const found = findRequirements(posting, tokens, knowledge.asks);
  const { terms, language, unread } = found;
  const requirements = orderRequirements(found.requirements, knowledge.terms);
  const conditions = findConditions(posting, tokens, knowledge.conditions);
  const inResume = resume ? findCorrected(resume, knowledge, corrections) : [];
  const evidence = inResume.filter(({ refuted }) => refuted === undefined);
  const gap =
    resume &&
    addRefuted(
      findGap(requirements, evidence, knowledge.terms, createCanCheck(resume, written, knowledge.terms)),
      inResume,
      knowledge.terms,
    ).map((item) => {
      const years = judgeYears(item, resume, knowledge.titles, today);
      const numberUnread = item.state === 'used' && isForeign(written);
      return { ...item, ...(years && { years }), ...(numberUnread && { numberUnread }) };
    });
  const lacksBullets = resume !== undefined && !hasBullets(resume);
  const summary = gap && summariseGap(gap);
  const years = resume && compareYears(conditions, resume, evidence, knowledge.titles, today);
  const fit =
    gap && summary && !unread
      ? judgeFit(
          { gap, title: posting.title ?? '', summary, years, evidence },
          knowledge.crafts,
          knowledge.terms,
        )
      : undefined;
  return {
    terms,
    requirements,
    conditions,
    language,
    unread,
    evidence,
    gap,
    summary,
    fit,
    lacksBullets,
    years,
  };
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
