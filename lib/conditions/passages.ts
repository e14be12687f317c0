import type { Block } from '../posting/posting.ts';
import { allMatches } from '../text/all-matches.ts';
import type { ConditionKind } from './condition.ts';
import type { CompiledConditions } from './condition-knowledge.ts';
import { type Passage, plainText, type TermRange } from './passage.ts';

const LONGEST_LINE = 130;
const LONGEST_LABEL = 42;
const LABEL = /^[^\p{L}]{0,4}(\p{L}[^:|.;]{1,40}?)\s?[:|]\s?/u;
/** A dash sets off a label only where the words before it are the name of a fact. */
const DASHED_LABEL = /^[^\p{L}]{0,4}(\p{L}[\p{L}\s/]{1,30}?)\s?[-–—]\s/u;

/** What may close a sentence, every one in a text: a stop, a bullet, a blank line, a line that names a fact. */
const STOP = /[.!?]["”')]?\s+(?=[^\p{Ll}\s])|\s[•*·▪]\s|\n(?:\s*\n|(?=\p{Lu}[\p{L}\x20/]{1,28}:\s))/gu;
/** Where sentences were run together: "executionCommunicate", "Qualifications5+ years", "$150,000Unlimited". */
const GLUE = /[a-zà-ÿ.!?)](?:[A-ZÀ-Þ][a-zà-ÿ]|\d{1,2}\+?\s[a-z])|\d[A-Z][a-z]{2}/g;
/** What stands before a number or a word that was run into what is before it: more than the name of a version. */
const BEFORE_GLUE = /[a-zà-ÿ]{4}$|[.!?)]$|\d{3}$/;

/** Only texts without line breaks are run together. */
const SHORTEST_RUN = 220;

/** The passages of a posting that hold a word of a condition, in reading order. */
export function findPassages(
  description: string,
  blocks: Block[],
  terms: TermRange[],
  knowledge: CompiledConditions,
): Passage[] {
  const hints = findHints(description, knowledge);
  const passages: Passage[] = [];
  let next = 0;
  let term = 0;
  let section: Passage['section'];
  let heading: { text: string; kinds: Set<ConditionKind> } | undefined;
  for (const [position, block] of blocks.entries()) {
    const end = block.start + block.text.length;
    const inside: Hint[] = [];
    for (let hint = hints[next]; hint && hint.start < end; hint = hints[++next]) inside.push(hint);
    const named: TermRange[] = [];
    for (let each = terms[term]; each && each.start < end; each = terms[++term]) named.push(each);
    const above = heading;
    const isShort = block.text.length <= LONGEST_LABEL;
    heading =
      isShort && block.kind !== 'item' && inside.length > 0
        ? { text: plainText(block.text).toLowerCase(), kinds: kindsOf(inside) }
        : undefined;
    if (block.kind === 'heading') section = sectionOf(block.text, knowledge);
    // A short line under the name of a fact reads like a heading too: "Location", "Porto".
    const isValue = above && (block.kind !== 'heading' || blocks[position + 1]?.kind !== 'item');
    if (inside.length === 0 && !isValue) continue;
    const cuts =
      block.text.length <= LONGEST_LINE / 2
        ? [block.text.length]
        : findCuts(block.text, named, block.start, knowledge);
    let from = 0;
    let at = 0;
    for (const to of cuts) {
      const range = { start: block.start + from, end: block.start + to };
      const hinted: Hint[] = [];
      for (let hint = inside[at]; hint && hint.start < range.end; hint = inside[++at]) hinted.push(hint);
      const kinds = kindsOf(hinted);
      const under = above && from === 0 && block.text.length <= LONGEST_LINE ? above : undefined;
      for (const kind of under?.kinds ?? []) kinds.add(kind);
      if (kinds.size > 0) {
        const text = plainText(description.slice(range.start, range.end));
        const label = text.length <= 2 * LONGEST_LINE ? findLabel(text, knowledge) : null;
        passages.push({
          text,
          start: range.start,
          kinds,
          label: label?.[1]?.toLowerCase() ?? under?.text ?? '',
          from: label?.[0].length ?? 0,
          isLine: block.text.length <= LONGEST_LINE && (block.kind !== 'paragraph' || !/[.!?]$/.test(text)),
          section,
          tokens: named
            .filter((each) => each.start >= range.start && each.end <= range.end)
            .map((each) => ({ ...each, start: each.start - range.start, end: each.end - range.start })),
        });
      }
      from = to;
    }
  }
  return passages;
}

/** The name of a fact in front of a line, with what sets it off. */
function findLabel(text: string, { labels }: CompiledConditions): RegExpExecArray | null {
  if (!/[:|–—-]/.test(text.slice(0, LONGEST_LABEL + 4))) return null;
  const label = LABEL.exec(text);
  if (label) return label;
  const dashed = DASHED_LABEL.exec(text);
  const name = dashed?.[1];
  return name && Object.values(labels).some((pattern) => pattern.test(name)) ? dashed : null;
}

interface Hint {
  start: number;
  kinds: readonly ConditionKind[];
}

function findHints(description: string, { hint, kindsByHint }: CompiledConditions): Hint[] {
  const hints: Hint[] = [];
  for (const { 0: word, index } of allMatches(description, hint)) {
    const kinds = kindsByHint.get(word.toLowerCase());
    if (kinds) hints.push({ start: index, kinds });
  }
  return hints;
}

function kindsOf(hints: Hint[]): Set<ConditionKind> {
  return new Set(hints.flatMap(({ kinds }) => kinds));
}

function sectionOf(heading: string, { sections }: CompiledConditions): Passage['section'] {
  const text = plainText(heading);
  if (sections.preferred.test(text)) return 'preferred';
  if (sections.perks.test(text)) return 'perks';
  return sections.company.test(text) ? 'company' : undefined;
}

/** The ends of the sentences of a block. No name is cut in two, and no abbreviation ends anything. */
function findCuts(
  text: string,
  terms: TermRange[],
  start: number,
  { abbreviation }: CompiledConditions,
): number[] {
  const cuts = [text.length];
  for (const { 0: boundary, index } of allMatches(text, STOP)) {
    const isStop =
      !boundary.startsWith('.') || !abbreviation.test(text.slice(Math.max(0, index - 9), index + 1));
    if (isStop) cuts.push(index + boundary.length);
  }
  if (text.length > SHORTEST_RUN)
    for (const { 0: glue, index } of allMatches(text, GLUE)) {
      const at = index + 1;
      const isInName = terms.some((each) => each.start - start < at && each.end - start > at);
      const hasDigit = /\d/.test(glue);
      if (!isInName && (!hasDigit || BEFORE_GLUE.test(text.slice(Math.max(0, at - 4), at)))) cuts.push(at);
    }
  return cuts.sort((a, b) => a - b);
}
