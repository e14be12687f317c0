import type { SeniorityLevel } from '../resume/seniority.ts';

/** What is known of the person who opens the guide. */
export interface ReaderFacts {
  /** Absent without a resume. */
  resume?: {
    level: SeniorityLevel;
    /** All that it says, as one text. */
    text: string;
    hasSummary: boolean;
    /** What the check found, the costliest first: ids of rules, each with how often. */
    findings: { rule: string; count: number }[];
  };
  /** Absent without a posting. */
  posting?: {
    /** Patterns that it asks for and no bullet shows; all of them without a resume. */
    patterns: string[];
    /** What asks for more years than the roles show: "Go". */
    yearsShort?: string;
    /** What it requires and the resume only lists. */
    listedOnly: string[];
  };
}

/** A page to begin with, and one line that says why it is there for this reader. */
export interface ChosenPage {
  page: string;
  why: string;
}

/** The page that a fact leads to, if it holds for this reader. */
export type Opening = (facts: ReaderFacts) => ChosenPage | undefined;

/** The first of the openings that are for this reader, each page once. */
export function chooseOpenings(openings: readonly Opening[], facts: ReaderFacts, most: number): ChosenPage[] {
  const chosen = new Map<string, ChosenPage>();
  for (const open of openings) {
    const page = chosen.size < most ? open(facts) : undefined;
    if (page && !chosen.has(page.page)) chosen.set(page.page, page);
  }
  return [...chosen.values()];
}
