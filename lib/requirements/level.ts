import type { CompiledLevels } from './ask-knowledge.ts';
import type { RequirementLevel } from './requirement.ts';

const PARENTHESIS = /\(([^()]*)\)/g;

/** A clause of a sentence that sets its own level; offsets are those of the sentence. */
export interface LevelSpan {
  start: number;
  end: number;
  level: RequirementLevel;
}

/**
 * The parts of a sentence whose own words set a level, whatever the heading: "Kafka is a plus". Later spans win over
 * earlier ones. Without any, the section decides.
 */
export function findLevelSpans(sentence: string, levels: CompiledLevels): LevelSpan[] {
  if (!levels.hints.test(sentence)) return [];
  const small = sentence.toLowerCase().replace(/’/g, "'");
  const spans: LevelSpan[] = [];
  const flat = small.replace(PARENTHESIS, (inside) => ' '.repeat(inside.length));
  for (const { start, end } of splitClauses(flat, levels.clauseEnd))
    addSpan(flat.slice(start, end), start, end);
  for (const match of small.matchAll(PARENTHESIS)) {
    const close = match.index + match[0].length;
    const cue = levels.cues.find((each) => each.pattern.test(match[0]));
    if (!cue) continue;
    // "(preferably Looker)" speaks of what stands inside it.
    if (/[a-z]{3}/.test(match[0].replace(cue.pattern, '').replace(levels.adverbs, ''))) {
      spans.push({ start: match.index, end: close, level: cue.level });
      continue;
    }
    if (/^\s*:/.test(small.slice(close))) spans.push({ start: close, end: small.length, level: cue.level });
    else if (/^\s*(?:[.!]\s*)?$/.test(small.slice(close)))
      spans.push({ start: clauseStart(flat, match.index, levels.clauseEnd), end: close, level: cue.level });
    else if (!levels.alternative.test(small.slice(close)))
      spans.push({ start: lastItem(flat, match.index, levels.separators), end: close, level: cue.level });
  }
  return spans;

  function addSpan(clause: string, start: number, end: number): void {
    for (const cue of levels.cues) {
      const match = cue.pattern.exec(clause);
      if (!match) continue;
      spans.push({ start: cue.scope === 'after' ? start + match.index : start, end, level: cue.level });
      return;
    }
  }
}

/** The level that the spans set for `[start, end)` of the sentence; `undefined` where none covers it. */
export function levelAt(spans: LevelSpan[], start: number, end: number): RequirementLevel | undefined {
  return spans.findLast((span) => span.start <= start && span.end >= end)?.level;
}

function splitClauses(text: string, clauseEnd: RegExp): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    clauses.push({ start, end: match.index });
    start = match.index;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

function clauseStart(text: string, before: number, clauseEnd: RegExp): number {
  return splitClauses(text.slice(0, before), clauseEnd).at(-1)?.start ?? 0;
}

/** Where the list item begins that ends at `before`: after the last comma, "and" or "or". */
function lastItem(text: string, before: number, separators: readonly string[]): number {
  const head = text.slice(0, before);
  return Math.max(...separators.map((separator) => head.lastIndexOf(separator)), 0);
}
