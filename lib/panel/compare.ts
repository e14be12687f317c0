import type { Evidence } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { findGap } from '../gap/find-gap.ts';
import type { Gap } from '../gap/gap.ts';
import { orderRequirements } from '../gap/order-gap.ts';
import { type GapSummary, summariseGap } from '../gap/summarise-gap.ts';
import type { Posting } from '../posting/posting.ts';
import type { AskKnowledge } from '../requirements/ask-knowledge.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import type { AskedTerm, Requirement } from '../requirements/requirement.ts';
import type { Resume } from '../resume/resume.ts';
import type { Token } from '../tokens/token.ts';
import type { Term } from '../tokens/vocabulary.ts';
import { type AskRow, describeAsk } from './ask-rows.ts';

/** What the comparison is told of the trade: how postings ask, which terms there are, and how to find them. */
export interface Knowledge {
  terms: ReadonlyMap<string, Term>;
  asks: AskKnowledge;
  extract: (text: string) => Token[];
}

/** A posting beside a resume. Without a resume there is no gap, only what the posting asks for. */
export interface Comparison {
  terms: AskedTerm[];
  requirements: Requirement[];
  evidence: Evidence[];
  gap: Gap | undefined;
  summary: GapSummary | undefined;
  /** The asks in the order in which they are shown, in words. */
  rows: AskRow[];
  /** Labels of the terms that the posting names without asking for them. */
  mentioned: string[];
}

/** Steps 2 to 4 of the flow: what the posting names, what of it it asks for, and where the resume has it. */
export function compare(posting: Posting, resume: Resume | undefined, knowledge: Knowledge): Comparison {
  const { terms, requirements: unordered } = findRequirements(
    posting,
    knowledge.extract(posting.description),
    knowledge.asks,
  );
  const requirements = orderRequirements(unordered, knowledge.terms);
  const evidence = resume ? findEvidence(resume, knowledge) : [];
  const gap = resume && findGap(requirements, evidence, knowledge.terms);
  return {
    terms,
    requirements,
    evidence,
    gap,
    summary: gap && summariseGap(gap),
    rows: requirements.map((requirement, index) =>
      describeAsk(requirement, gap?.[index], posting.description, knowledge.terms),
    ),
    mentioned: terms
      .filter((term) => term.level === 'mentioned')
      .map((term) => knowledge.terms.get(term.termId)?.label ?? term.termId),
  };
}
