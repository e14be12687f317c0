import type { Block } from '../posting/posting.ts';
import { allMatches } from '../text/all-matches.ts';
import { ARROW_SIGN, BULLET_SIGN } from '../text/bullet-signs.ts';
import type { TextRange } from '../text/range.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { findHeadingsInside } from './headings-inside.ts';

/** In characters: a shorter block has lost no line breaks. */
const SHORTEST_RUN = 80;
/** A posting of more blocks than these kept its line breaks: only a block that is long for a paragraph is looked into. */
const FEW_BLOCKS = 6;
const LONGEST_PARAGRAPH = 700;
/** A block of this length is a run with one heading inside it already; a shorter one needs two, or bullets. */
const LONG_RUN = 400;
/** A dash is a bullet inside a line only where it stands so often. */
const FEWEST_DASHES = 3;

/** Every bullet inside a line. */
const SIGN = new RegExp(
  String.raw`(?<=^|\s)(?:${BULLET_SIGN}\uFE0F?\s*|[*·]\s+)(?=\S)|(?<=\s)[–-]\s+(?=\p{Lu}|\d)` +
    // "in production✔ You know Go"
    String.raw`|(?<=[\p{Ll}\d).!?])(?!${ARROW_SIGN})${BULLET_SIGN}\uFE0F?\s*(?=\p{L})`,
  'gu',
);

/**
 * The blocks of a posting, with those taken apart that lost their line breaks: headings and bullets that run on inside a
 * block become blocks of their own, and items that lost their bullets are separated at the words that open items.
 */
export function breakRuns(blocks: Block[], knowledge: Pick<AskKnowledge, 'headings' | 'runOpener'>): Block[] {
  const shortest = blocks.length > FEW_BLOCKS ? LONGEST_PARAGRAPH : SHORTEST_RUN;
  return blocks.flatMap((block) =>
    block.kind === 'heading' || block.text.length < shortest ? [block] : breakRun(block, knowledge),
  );
}

function breakRun(
  block: Block,
  { headings, runOpener }: Pick<AskKnowledge, 'headings' | 'runOpener'>,
): Block[] {
  const { text } = block;
  const inside = findHeadingsInside(text, headings);
  const signs = findSigns(text);
  const isRun =
    inside.length > 1 ||
    signs.length > 1 ||
    (inside.length > 0 && (text.length >= LONG_RUN || countItems(text, runOpener) > 1));
  if (!isRun) return [block];
  const cuts = [
    ...inside.map((range) => ({ ...range, isHeading: true })),
    ...signs.map((range) => ({ ...range, isHeading: false })),
  ].sort((a, b) => a.start - b.start);
  const parts: Block[] = [];
  let { kind } = block;
  let at = 0;
  for (const { start, end, isHeading } of cuts) {
    if (start < at) continue;
    addText(at, start);
    if (isHeading) add('heading', start, end);
    kind = isHeading ? 'paragraph' : 'item';
    at = end;
  }
  addText(at, text.length);
  return parts;

  /** What stands between two cuts; under a heading it may be several items. */
  function addText(from: number, to: number): void {
    let start = from;
    if (parts.length > 0) {
      for (const { index } of allMatches(text.slice(from, to), runOpener)) {
        add('item', start, from + index);
        start = from + index;
      }
    }
    add(start > from ? 'item' : kind, start, to);
  }

  function add(as: Block['kind'], from: number, to: number): void {
    const part = text.slice(from, to);
    const trimmed = part.trim();
    const start = block.start + from + part.length - part.trimStart().length;
    if (trimmed) parts.push({ kind: as, text: trimmed, start });
  }
}

function countItems(text: string, opener: RegExp): number {
  return text.match(opener)?.length ?? 0;
}

/** The bullets inside a run: a sign that stands alone is none. */
function findSigns(text: string): TextRange[] {
  const signs = allMatches(text, SIGN);
  const counts = Map.groupBy(signs, ([sign]) => sign[0]);
  return signs
    .filter(([sign]) => (counts.get(sign[0])?.length ?? 0) >= (/^[–-]/.test(sign) ? FEWEST_DASHES : 2))
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
}
