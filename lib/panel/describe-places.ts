import type { Evidence } from '../evidence/evidence.ts';
import type { GapItem } from '../gap/gap.ts';
import type { Corrected, Verdict } from '../resume/correction.ts';
import { describeReason, type LabelOf, saidSentence } from './describe-answer.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** A place of the resume, in words. */
export interface EvidenceQuote extends Excerpt {
  where: string;
  /** Why it counts for less, or what else it is there for. */
  note: string;
  /** What a word of the user about it is kept by. */
  about: Corrected;
  /** The user's word about it, where there is one. */
  verdict?: Verdict;
  /** That word as a sentence; without one, the words to say that it is no proof. */
  words: string;
}

/** Where the resume has what is asked for, best first; a bullet that names a term twice stands once. */
export function describePlaces(item: GapItem, title: string, labelOf: LabelOf): EvidenceQuote[] {
  // The line of the row says where it is listed, and a list is no proof that could be none.
  const shown = item.state === 'listed' ? [] : item.evidence;
  const quotes = shown.map((evidence): EvidenceQuote => {
    const { termId, impliedBy, said, limit } = evidence;
    // What was learned may have been used elsewhere.
    const note = limit === 'learned' ? '' : describeReason(evidence, labelOf).trim();
    if (said)
      return { ...toQuote(evidence, impliedBy ?? termId), note, verdict: 'have', words: saidSentence };
    return { ...toQuote(evidence, termId), note, words: `This is no proof${ofTerm(termId, title, labelOf)}` };
  });
  return onePerPlace(quotes);
}

/** What the user said is no proof of what is asked for. */
export function describeRefuted({ refuted = [] }: GapItem, title: string, labelOf: LabelOf): EvidenceQuote[] {
  const quotes = refuted.map((evidence): EvidenceQuote => {
    const id = evidence.refuted ?? evidence.termId;
    const words = `You said that this is no proof${ofTerm(id, title, labelOf)}.`;
    return { ...toQuote(evidence, id), note: '', verdict: 'no-proof', words };
  });
  return onePerPlace(quotes);
}

/** Nothing is won by saying that a term is there too. */
export function isShown({ strength, limit, said }: Evidence): boolean {
  return strength !== 'listed' && (limit === undefined || said === true);
}

function toQuote(
  { where, text, start, end }: Evidence,
  termId: string,
): Omit<EvidenceQuote, 'note' | 'words'> {
  return { where, about: { termId, bullet: text }, ...excerpt(text, start, end) };
}

/** Which term is meant, where it is not the one in the title of the row. */
function ofTerm(termId: string, title: string, labelOf: LabelOf): string {
  const label = labelOf(termId);
  return label === title ? '' : ` of ${label}`;
}

function onePerPlace(quotes: EvidenceQuote[]): EvidenceQuote[] {
  const keyOf = ({ where, about }: EvidenceQuote): string => JSON.stringify([where, about]);
  return [...Map.groupBy(quotes, keyOf).values()].flatMap(([first]) => first ?? []);
}
