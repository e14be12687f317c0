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

/** What comparing needs to know: which terms and quantities there are, how to find them, and how postings ask. */
export interface Knowledge extends EvidenceKnowledge {
  asks: AskKnowledge;
}

/** A posting beside a resume. Without a resume there is no gap, only what the posting asks for. */
export interface Comparison {
  terms: AskedTerm[];
  /** In the order in which they are shown. */
  requirements: Requirement[];
  evidence: Evidence[];
  gap: Gap | undefined;
  summary: GapSummary | undefined;
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
  return { terms, requirements, evidence, gap, summary: gap && summariseGap(gap) };
}
