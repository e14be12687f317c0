import type { Evidence } from '../evidence/evidence.ts';
import type { GapItem } from '../gap/gap.ts';
import type { Corrected, Verdict } from '../resume/correction.ts';
import { saidSentence } from './describe-answer.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** A place of the resume, in words. */
export interface EvidenceQuote extends Excerpt {
  where: string;
  /** What a word of the user about it is kept by. */
  about: Corrected;
  /** The user's word about it, where there is one. */
  verdict?: Verdict;
  /** That word as a sentence; empty where the line of the row says it. Without one, the words to say that it is no proof. */
  words: string;
}

type LabelOf = (id: string) => string;

/** Where the resume has what is asked for, best first; a bullet that names a term twice stands once. */
export function describePlaces(item: GapItem, title: string, labelOf: LabelOf): EvidenceQuote[] {
  const isInLine = item.state === 'proved' || item.state === 'used';
  const quotes = item.evidence.map((evidence, index): EvidenceQuote => {
    const { termId, impliedBy, said } = evidence;
    if (said) {
      const words = isInLine && index === 0 ? '' : saidSentence;
      return { ...toQuote(evidence, impliedBy ?? termId), verdict: 'have', words };
    }
    return { ...toQuote(evidence, termId), words: `This is no proof${ofTerm(termId, title, labelOf)}` };
  });
  return onePerPlace(quotes);
}

/** What the user said is no proof of what is asked for. */
export function describeRefuted({ refuted = [] }: GapItem, title: string, labelOf: LabelOf): EvidenceQuote[] {
  const quotes = refuted.map((evidence): EvidenceQuote => {
    const id = evidence.refuted ?? evidence.termId;
    const words = `You said that this is no proof${ofTerm(id, title, labelOf)}.`;
    return { ...toQuote(evidence, id), verdict: 'no-proof', words };
  });
  return onePerPlace(quotes);
}

/** Nothing is won by saying that a term is there too. */
export function isShown({ strength, limit, said }: Evidence): boolean {
  return strength !== 'listed' && (limit === undefined || said === true);
}

function toQuote({ where, text, start, end }: Evidence, termId: string): Omit<EvidenceQuote, 'words'> {
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
