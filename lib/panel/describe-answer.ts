import type { Evidence, EvidenceLimit } from '../evidence/evidence.ts';
import type { GapItem } from '../gap/gap.ts';
import { excerpt } from './excerpt.ts';
import { stateWords } from './state-words.ts';

/** What is said of evidence that the user named. */
export const saidSentence = 'You said so.';
/** Makes the name of a term from its id. */
export type LabelOf = (id: string) => string;

/** What makes a place count for less than it names. */
const limitWords: Record<EvidenceLimit, string> = {
  former: 'You replaced it. ',
  people: 'Its number counts people. ',
  pages: 'Its number counts what was written or taught. ',
  contract: 'Its number is that of a contract. ',
  others: 'Others did the work. ',
  learned: 'Learned, and used in no bullet. ',
};

/** Why a place counts for less than it names, or what else it is there for; empty where it names it plainly. */
export function describeReason(evidence: Evidence, labelOf: LabelOf): string {
  const { limit } = evidence;
  return `${limit ? limitWords[limit] : ''}${describeImplied(evidence, labelOf)}`;
}

function describeImplied({ impliedBy, act, spelling }: Evidence, labelOf: LabelOf): string {
  if (act) return `“${spelling}” stands for it. `;
  return impliedBy ? `${labelOf(impliedBy)} stands for it. ` : '';
}

function quotePlace({ text, start, end, where }: Evidence): string {
  const { before, found, after } = excerpt(text, start, end);
  return `${where}: “${before}${found}${after}”`;
}

function describeListed(evidence: Evidence, labelOf: LabelOf): string {
  const { spelling, level, limit } = evidence;
  const implied = describeImplied(evidence, labelOf);
  const place = `${implied}In ${nameOfList(evidence)} as “${spelling}”${level ? ` (${level})` : ''}.`;
  // What is said of a level already says that it was learned.
  return limit === 'learned' && level === undefined ? `${place} ${limitWords.learned.trim()}` : place;
}

/**
 * One line of evidence, or what to do.
 *
 * @param asked the answers that the posting allows: "Go or Java".
 */
export function describeLine(item: GapItem, asked: string, labelOf: LabelOf): string {
  const best = item.evidence[0];
  switch (item.state) {
    case 'proved':
    case 'used': {
      if (!best) return '';
      const said = best.said ? `${saidSentence} ` : '';
      return `${said}${describeReason(best, labelOf)}${quotePlace(best)}`;
    }
    case 'similar':
      return best ? `They take similar ones. ${quotePlace(best)}` : 'They take similar ones.';
    case 'listed':
      return best ? describeListed(best, labelOf) : 'Listed, in no bullet.';
    case 'adjacent':
      return best
        ? `You have ${labelOf(best.termId)}, not ${asked}: ${best.where}.`
        : 'You have something like it.';
    case 'missing':
      return item.refuted ? 'In no other part of your resume.' : '';
    case 'unchecked':
      return best ? describePresent(best, item, labelOf) : '';
  }
}

/** Where the resume has something, without a word about where it has not. */
function describePresent(evidence: Evidence, { own }: GapItem, labelOf: LabelOf): string {
  const { termId, spelling } = evidence;
  if (!own.has(termId)) return `You have ${labelOf(termId)}, in ${nameOfList(evidence)}.`;
  return `${describeImplied(evidence, labelOf)}In ${nameOfList(evidence)} as “${spelling}”.`;
}

/** Where a term that is only listed stands, in the words of a sentence. */
function nameOfList({ path, where }: Evidence): string {
  if (path[0] === 'skills') return 'your skills';
  if (path[0] === 'meta') return 'the text that is not placed';
  return path[0] === 'basics' ? 'your summary' : where;
}

/** The word of the state, with the neighbour where there is only one. */
export function describeWord({ state, evidence: [best], numberUnread }: GapItem, labelOf: LabelOf): string {
  if (best && state === 'similar') return `similar: ${labelOf(best.termId)}`;
  if (best && state === 'adjacent') return `you have ${labelOf(best.termId)}`;
  if (numberUnread && best?.limit !== 'former') return 'used';
  return state === 'used' && best?.limit === 'former' ? 'used before' : stateWords[state];
}
