import type { Evidence, Strength } from '../evidence/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { MonthSpan } from '../resume/years-of-work.ts';

/** The states, the best first; `unchecked` where the resume was not read so that more could be said. */
export const gapStates = ['proved', 'used', 'similar', 'listed', 'adjacent', 'missing', 'unchecked'] as const;

/**
 * How well the resume answers a requirement. `similar`: the posting accepts similar ones in writing, and a bullet has a
 * neighbour; without that, or with the neighbour in a list only, it is `adjacent`.
 */
export type GapState = (typeof gapStates)[number];

/** The states of which the posting's own words say that the ask is answered. */
export const answeredStates: ReadonlySet<GapState> = new Set(['proved', 'used', 'similar']);

/** Whether the years that a resume shows are fewer than those asked for, rounded as people tell their own. */
export function isShort(shown: number, asked: number): boolean {
  return shown < asked && Math.round(shown) < asked;
}

/** The years that a posting asks for beside those that the dated roles of the resume show. */
export interface YearsShown {
  asked: number;
  /** With one decimal; absent where the roles that tell of it have no dates. */
  shown?: number;
  /** When each answer was worked with, the newest first. */
  spans: TermSpan[];
}

/** A stretch of roles in which a term was worked with. */
export interface TermSpan extends MonthSpan {
  termId: string;
  /** The last of the roles goes on. */
  isCurrent: boolean;
}

/** One requirement beside what the resume has for it. */
export interface GapItem {
  requirement: Requirement;
  state: GapState;
  /** What the resume has for each of the answers by itself; an answer that it does not have is not there. */
  own: ReadonlyMap<string, Strength>;
  /** Best first. For `similar` and `adjacent` it is the evidence of the neighbour. */
  evidence: Evidence[];
  /** The number of its bullet was not looked for: the resume is in a language whose numbers are not read. */
  numberUnread?: true;
  /** What would speak for it too, had the user not said that it is no proof. */
  refuted?: Evidence[];
  /** The posting spells the term one way, the resume another: parsers of applicant-tracking systems match the letters. */
  spelling?: { posting: string; resume: string };
  /** The years asked for beside those that the roles show, where it asks for years. */
  years?: YearsShown;
  /** The posting asks for a newer version than any that the resume names. */
  version?: { asked: string; found: string };
}

/** The requirements of a posting beside a resume, in the order of the requirements. */
export type Gap = GapItem[];
