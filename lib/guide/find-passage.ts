import { bodyOf, type GuideBlock, headingOf } from './guide.ts';
import type { ReadWords } from './word-forms.ts';

/** A piece of a snippet: words that were looked for, or those around them. */
export interface SnippetRun {
  text: string;
  isFound: boolean;
}

/** The block of a page that fits a query best. */
export interface Passage {
  /** Its index; absent where only the title of the page, or other words for it, were found. */
  at?: number;
  snippet: SnippetRun[];
}

/** So long a snippet fits on three lines of the panel. */
const LENGTH = 150;
/** How far before the first found word a snippet may begin. */
const LEAD = 50;

/**
 * Finds the block that says most of what was looked for, the first of equals, and cuts a snippet out of it.
 *
 * @param weights the words of the index that were found, each with what it weighs.
 */
export function findPassage(
  blocks: readonly GuideBlock[],
  weights: ReadonlyMap<string, number>,
  readWords: ReadWords,
): Passage {
  let best: { at: number; weight: number } | undefined;
  let heading = '';
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'heading' || block.kind === 'pages') continue;
    const words = readWords(`${heading} ${textOf(block)}`);
    const found = new Set(words.flatMap(({ forms }) => forms.filter((form) => weights.has(form))));
    const weight = [...found].reduce((sum, form) => sum + (weights.get(form) ?? 0), 0);
    if (weight > (best?.weight ?? 0)) best = { at, weight };
  }
  const block = blocks[best?.at ?? 0];
  const snippet = block ? cutSnippet(textOf(block), weights, readWords) : [];
  return { ...(best && { at: best.at }), snippet };
}

/** A block as one line: what opens it, then what it says. */
function textOf(block: GuideBlock): string {
  const heading = headingOf(block);
  if (!heading) return bodyOf(block);
  return `${heading}${/[.?]$/.test(heading) ? '' : ':'} ${bodyOf(block)}`;
}

function cutSnippet(text: string, weights: ReadonlyMap<string, number>, readWords: ReadWords): SnippetRun[] {
  const found = readWords(text).filter(({ forms }) => forms.some((form) => weights.has(form)));
  const countFrom = (start: number): number =>
    found.filter((each) => each.start >= start && each.end <= start + LENGTH - LEAD).length;
  const densest = found.toSorted((a, b) => countFrom(b.start) - countFrom(a.start))[0]?.start ?? 0;
  const from = densest <= LEAD ? 0 : text.indexOf(' ', densest - LEAD) + 1;
  const isRest = from + LENGTH >= text.length;
  const to = isRest ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const runs: SnippetRun[] = [];
  let end = from;
  for (const word of found.filter((each) => each.start >= from && each.end <= to)) {
    runs.push({ text: text.slice(end, word.start), isFound: false });
    runs.push({ text: text.slice(word.start, word.end), isFound: true });
    end = word.end;
  }
  runs.push({ text: text.slice(end, to) + (isRest ? '' : ' …'), isFound: false });
  if (from > 0) runs.unshift({ text: '… ', isFound: false });
  return runs.filter((run) => run.text);
}
