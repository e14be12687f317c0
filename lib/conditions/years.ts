import { allMatches } from '../text/all-matches.ts';
import { NUMBER_WORD, parseNumberWord } from '../text/number-words.ts';
import type { Finding } from './condition.ts';
import type { YearCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** `YearCues`, with the expression for a number of years. */
export interface CompiledYears extends Omit<YearCues, 'unit' | 'to' | 'atLeast' | 'upTo' | 'orMore'> {
  amount: RegExp;
}

/** More years are those of a company. */
const MOST_YEARS = 30;
/** So many years are asked of nobody without saying so. */
const MANY_YEARS = 15;
const AHEAD_REACH = 60;
/** How far behind years a list of work goes on. */
const WORK_REACH = 90;
/** How far ahead of years the degree may stand that they go with. */
const DEGREE_REACH = 24;

/** Behind "experience with": a name with a capital that is in no vocabulary. */
const UNKNOWN_PRODUCT = /^\s\p{Ll}{2,12}\s\p{Lu}\p{L}/u;

/** The source of a regular expression for a number of at most two digits, or as a word, named `name`. */
function numberSource(name: string): string {
  return String.raw`(?<${name}>\d{1,2}(?:\.5)?|${NUMBER_WORD})(?:\s?\(\w{1,9}\))?`;
}

/** Makes the cues of years ready. */
export function compileYears({ unit, to, atLeast, upTo, orMore, ...cues }: YearCues): CompiledYears {
  const source =
    String.raw`(?<![\p{L}\d.,$€£+-])(?:(?<least>${atLeast})\s)?(?:(?<most>${upTo})\s)?${numberSource('from')}` +
    String.raw`(?<plus>\s?\+|\s(?:${orMore}))?` +
    String.raw`(?:(?:\s?[-–—]\s?|\s(?:${to})\s)${numberSource('to')}(?<more>\s?\+)?)?` +
    String.raw`[\s-]?\+?(?:${unit})(?![\p{L}\d])'?(?<later>\s(?:${orMore})|\s?\+)?`;
  return { ...cues, amount: new RegExp(source, 'giu') };
}

/** The total years of experience that a passage asks for. Years of one technology, or of the company, are none. */
export function findYears(
  passage: Passage,
  cues: CompiledYears,
  hasDegree: (part: string) => boolean,
): Finding[] {
  const found: Finding[] = [];
  const { text } = passage;
  for (const match of allMatches(text, cues.amount)) {
    const from = readNumber(match.groups?.from);
    const start = match.index;
    const end = start + match[0].length;
    if (from === undefined || from > MOST_YEARS) continue;
    if (!isOfCandidate(passage, start, end, from, cues)) continue;
    // "Bachelor's with 8 years, or Master's with 6 years of experience": a degree counts in years of work.
    const ofDegree = hasDegree(text.slice(Math.max(found.at(-1)?.end ?? 0, start - DEGREE_REACH), start));
    if (!ofDegree && !isTotal(passage, start, end, cues)) continue;
    const before = found.at(-1);
    const between = before && text.slice(before.end, start);
    if (between && !hasDegree(between) && cues.part.pattern.test(between)) continue;
    const groups = match.groups ?? {};
    const years = groups.most ? {} : { years: from };
    found.push({ kind: 'years', value: describeYears(groups, from), ...years, start, end });
  }
  return found;
}

function describeYears(groups: Record<string, string | undefined>, from: number): string {
  const to = readNumber(groups.to);
  if (to !== undefined && to > from) return `${from} to ${to}${groups.more ? '+' : ''} years`;
  if (groups.most) return `Up to ${from} ${from === 1 ? 'year' : 'years'}`;
  const isLeast = groups.least ?? groups.plus ?? groups.later;
  return `${from}${isLeast ? '+' : ''} ${from === 1 && !isLeast ? 'year' : 'years'}`;
}

function readNumber(written: string | undefined): number | undefined {
  return written === undefined ? undefined : (parseNumberWord(written) ?? Number(written));
}

/** Whether years are asked of the candidate: not those of the company, of a plan, or of a thing. */
function isOfCandidate(
  { text, section, isLine }: Passage,
  start: number,
  end: number,
  years: number,
  cues: CompiledYears,
): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (cues.notBefore.pattern.test(before) || cues.notAfter.pattern.test(text.slice(end, end + 40)))
    return false;
  if (cues.ofYou.pattern.test(text)) return true;
  if (cues.ofUs.pattern.test(text) || section === 'company') return false;
  return years < MANY_YEARS || isLine;
}

/** Whether years count experience as a whole and not one technology. */
function isTotal(passage: Passage, start: number, end: number, cues: CompiledYears): boolean {
  const { text, tokens, label, from } = passage;
  const clauseEnd = end + (/[,;:()]|\.\s|\.$|\s[-–—]\s/.exec(text.slice(end))?.index ?? text.length - end);
  const clause = text.slice(end, clauseEnd);
  const firstToken = tokens.find((token) => token.start >= end && token.start < clauseEnd);
  const upToToken = text.slice(end, firstToken?.start ?? clauseEnd);
  const isTrade = cues.trade.pattern.test(upToToken);
  const experience = cues.experience.pattern.exec(clause);
  if (experience && experience.index < 60) {
    if (isTrade) return true;
    if (!firstToken) return !UNKNOWN_PRODUCT.test(clause.slice(experience.index + experience[0].length));
    const behind = end + experience.index + experience[0].length;
    const between = text.slice(behind, firstToken.start);
    if (firstToken.start <= behind || cues.countsOn.pattern.test(between)) return false;
    // "8+ years of experience and a good knowledge of Go" counts all of it, "experience writing Go" does not.
    return !firstToken.isProduct || between.trim().includes(' ');
  }
  if (cues.work.pattern.test(clause)) {
    // "5+ years running, patching and growing Kubernetes": all that follows is one list of work.
    const isOfTool = tokens.some(
      (token) => token.isProduct && token.start >= end && token.start < end + WORK_REACH,
    );
    return isTrade || (!isOfTool && !cues.countsOn.pattern.test(clause));
  }
  if (isTrade) return true;
  if (cues.countsOn.pattern.test(clause)) return false;
  // "Experience: 5+ years", "5+ years" alone in its line.
  const named = from > 0 && start - from < 24 ? label : text.slice(Math.max(0, start - 40), start);
  const stands = /^\W*$/.test(clause) && tokens.length === 0;
  return (stands && cues.experience.pattern.test(named)) || isTradeAhead(passage, start, cues);
}

/** Whether the work stands right before its years: "Experience in backend development (5+ years)". */
function isTradeAhead(
  { text, tokens }: Passage,
  start: number,
  { ahead, trade, experience, ofYou }: CompiledYears,
): boolean {
  const before = text.slice(Math.max(0, start - AHEAD_REACH), start);
  if (!ahead.pattern.test(before) || !trade.pattern.test(before)) return false;
  const named = tokens.some(
    (token) => token.isProduct && token.end <= start && token.start >= start - AHEAD_REACH,
  );
  return !named && (experience.pattern.test(before) || ofYou.pattern.test(text));
}
