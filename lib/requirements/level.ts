import { allMatches } from '../text/all-matches.ts';
import type { TextRange } from '../text/range.ts';
import type { LevelScope } from './ask-cues.ts';
import type { CompiledLevels } from './ask-knowledge.ts';
import type { RequirementLevel } from './requirement.ts';

const PARENTHESIS = /[([]([^()[\]]*)[)\]]/g;
/** Behind the last words of a clause. */
const END = /^\s*(?:[.!]\s*)?$/;

/** Up to a list: words, and the colon that closes them: " after years of use: ". */
const ASIDE = /^\s\w[^:]*:\s*$/;
const CELLS = /[|\t]/;
/** A clause goes on for more than a word: " if you had seen Lantern", but not " either". */
const SAYS_MORE = /^\s?:|\w\W+\w/;

/** A part of a sentence that sets its own level; offsets are those of the sentence. */
export interface LevelSpan extends TextRange {
  level: RequirementLevel;
  /** The words stand in a clause of their own behind the names: "We left Kafka, so knowing it is a plus". */
  isAfterthought?: true;
}

/** Words that set a level, and which names of their clause they speak of. */
interface Mark extends LevelSpan {
  scope: LevelScope;
}

/**
 * The parts of a sentence whose own words set a level, whatever the heading: "Kafka is a plus". Later spans win over
 * earlier ones. Without any, the section decides.
 *
 * @param names the ranges of the names in the sentence, in reading order.
 */
export function findLevelSpans(sentence: string, names: TextRange[], levels: CompiledLevels): LevelSpan[] {
  if (!levels.hints.test(sentence)) return [];
  const small = sentence.toLowerCase().replace(/’/g, "'");
  // A cell in a row of a table: "Go | expert | must".
  const row = CELLS.test(small) && findCellLevel(small, levels);
  if (row) return [{ start: 0, end: small.length, level: row }];
  const flat = small.replace(PARENTHESIS, (inside) => ' '.repeat(inside.length));
  const inParentheses = findInParentheses(small, names, levels);
  const spans: LevelSpan[] = [];
  let previous: TextRange | undefined;
  for (const clause of splitClauses(flat, levels.clauseEnd)) {
    const marks = findMarks(flat, clause, levels);
    marks.push(...inParentheses.marks.filter(({ start }) => start >= clause.start && start < clause.end));
    marks.sort((a, b) => a.start - b.start);
    const groups = groupMarks(marks, names);
    groups.forEach((group, index) => {
      const [last, next] = [groups[index - 1], groups[index + 1]];
      const reach = { start: last?.end ?? clause.start, end: next?.start ?? clause.end };
      // What follows "ideally" is spoken of already, but for the last name: "ideally Go, and Kafka is a must".
      const scope = last?.scope === 'after' && group.scope === 'clause' ? 'item' : group.scope;
      const range = rangeOf(flat, { ...group, scope }, reach, names, levels);
      // "Kafka — optional": the words stand alone, and speak of the clause before.
      const isWeaker = group.level === 'mentioned' && spans.at(-1)?.level === 'preferred';
      const own = range ?? (index === 0 && !isWeaker ? previous : undefined);
      if (own) spans.push({ ...own, level: group.level, ...(!range && { isAfterthought: true }) });
    });
    if (hasName(names, clause.start, clause.end)) previous = clause;
  }
  return [...spans, ...inParentheses.spans];
}

/** The level that a cell of a row says, and nothing else. */
function findCellLevel(row: string, { bare }: CompiledLevels): RequirementLevel | undefined {
  const cells = row.split(CELLS).map((cell) => bare.get(cell.trim()));
  return cells.findLast((level) => level !== undefined);
}

/** The part that sets the level of `[start, end)` of the sentence; `undefined` where none covers it. */
export function spanAt(spans: LevelSpan[], start: number, end: number): LevelSpan | undefined {
  return spans.findLast((span) => span.start <= start && span.end >= end);
}

/** The words of a clause that set a level, in reading order; where two overlap, the cue that comes first in the list wins. */
function findMarks(text: string, { start, end }: TextRange, { cues }: CompiledLevels): Mark[] {
  const clause = text.slice(start, end);
  const marks: Mark[] = [];
  for (const { pattern, level, scope } of cues) {
    for (const { 0: words, index } of allMatches(clause, pattern)) {
      const mark = { start: start + index, end: start + index + words.length, level, scope };
      if (!marks.some((other) => other.start < mark.end && mark.start < other.end)) marks.push(mark);
    }
  }
  return marks;
}

/** "Preferred but not required": words with no name between them speak of the same names, and nice to have wins. */
function groupMarks(marks: Mark[], names: TextRange[]): Mark[] {
  const groups: Mark[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    // "Kafka is a plus, and so is Redis".
    const turns = mark.scope === 'after' && last?.scope === 'clause' && hasName(names, mark.end, Infinity);
    if (!last || turns || hasName(names, last.end, mark.start)) {
      groups.push({ ...mark });
      continue;
    }
    last.end = mark.end;
    if (mark.level === 'preferred') last.level = 'preferred';
  }
  return groups;
}

/** The names that words speak of: those before them, or behind them where the words lead on or no name stands before. */
function rangeOf(
  text: string,
  { start, end, scope }: Mark,
  reach: TextRange,
  names: TextRange[],
  levels: CompiledLevels,
): TextRange | undefined {
  // "One of these frameworks, ideally after years of use: Django" says how, not which.
  if (scope === 'after' && isAside(text, start, end, reach, names)) return undefined;
  const before = hasName(names, reach.start, start);
  const after = hasName(names, end, reach.end);
  if (scope === 'whole' && !before && hasName(names, start, end)) return { start, end };
  const leads =
    scope === 'after' ||
    (scope !== 'whole' &&
      (levels.leadsOn.test(text.slice(end)) || levels.leadIn.test(text.slice(reach.start, start))));
  // "It would be great if you had seen Lantern" says nothing of what stands before, though no known name follows.
  if (
    leads &&
    !after &&
    scope !== 'after' &&
    SAYS_MORE.test(
      text.slice(end, reach.end).replace(levels.leadsOn, (lead) => (lead.includes(':') ? ':' : '')),
    )
  )
    return { start, end: reach.end };
  if (after && (leads || !before)) return { start, end: reach.end };
  if (!before) return undefined;
  if (scope === 'item') {
    const item = lastItem(text, lastName(names, start), levels.separators);
    return { start: Math.max(reach.start, item), end };
  }
  return { start: subjectStart(text, reach.start, start, names, levels), end };
}

/** Whether words open an aside that a colon closes before the first name of the sentence. */
function isAside(text: string, start: number, end: number, reach: TextRange, names: TextRange[]): boolean {
  if (!/^,\s$/.test(text.slice(reach.start, start)) || hasName(names, 0, start)) return false;
  return ASIDE.test(text.slice(end, names[0]?.start));
}

/** "You know Java and Kafka is a plus": behind a verb of its own, the last "and" begins what the words speak of. */
function subjectStart(
  text: string,
  from: number,
  to: number,
  names: TextRange[],
  { subject, separators }: CompiledLevels,
): number {
  // What stands before a colon has its own subject.
  const start = Math.max(from, text.lastIndexOf(':', to) + 1);
  return subject.test(text.slice(start, to))
    ? Math.max(from, lastItem(text, lastName(names, to), separators))
    : from;
}

/** The levels in parentheses: those that speak of a name inside, and those that speak of what stands before. */
function findInParentheses(
  small: string,
  names: TextRange[],
  levels: CompiledLevels,
): { spans: LevelSpan[]; marks: Mark[] } {
  const spans: LevelSpan[] = [];
  const marks: Mark[] = [];
  for (const { 0: words, index } of allMatches(small, PARENTHESIS)) {
    const end = index + words.length;
    const level = levelInside(words, levels);
    if (!level) continue;
    const rest = small.slice(end);
    if (hasName(names, index, end)) spans.push({ start: index, end, level });
    else if (/^\s*:/.test(rest)) marks.push({ start: index, end, level, scope: 'after' });
    else if (END.test(rest))
      marks.push({ start: index, end, level, scope: isPlainList(small, index, names) ? 'item' : 'clause' });
    else if (!levels.alternative.test(rest)) marks.push({ start: index, end, level, scope: 'item' });
  }
  return { spans, marks };
}

/** Whether names alone stand before a place, with commas between them: "Go, PostgreSQL, Redis (optional)". */
function isPlainList(small: string, before: number, names: TextRange[]): boolean {
  const [first, ...others] = names.filter(({ end }) => end <= before);
  if (!first || others.length === 0) return false;
  const between = [first, ...others].slice(0, -1).map(({ end }, at) => small.slice(end, others[at]?.start));
  return !/\w{3}/.test(small.slice(0, first.start)) && between.every((gap) => /^,\s*$/.test(gap));
}

/** "(preferred)", "(must)": in parentheses a bare word is enough. */
function levelInside(words: string, { cues, bare }: CompiledLevels): RequirementLevel | undefined {
  const alone = bare.get(words.slice(1, -1).trim().replace(/[.!]$/, ''));
  if (alone) return alone;
  return cues.find(({ pattern }) => words.search(pattern) >= 0)?.level;
}

function hasName(names: TextRange[], start: number, end: number): boolean {
  return names.some((name) => name.start >= start && name.end <= end);
}

/** Where the last name before a place begins. */
function lastName(names: TextRange[], before: number): number {
  return names.findLast((name) => name.end <= before)?.start ?? before;
}

function splitClauses(text: string, clauseEnd: RegExp): TextRange[] {
  const clauses: TextRange[] = [];
  let start = 0;
  for (const match of allMatches(text, clauseEnd)) {
    clauses.push({ start, end: match.index });
    start = match.index;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

/** Where the list item begins that ends at `before`: after the last comma, "and" or "or". */
function lastItem(text: string, before: number, separators: readonly string[]): number {
  const head = text.slice(0, before);
  return Math.max(...separators.map((separator) => head.lastIndexOf(separator)), 0);
}
