import { bodyOf, type GuideBlock, type GuidePage, headingOf, isExample } from './guide.ts';
import type { ReadWords } from './word-forms.ts';

/** A piece of a snippet: words that were looked for, or those around them. */
export interface SnippetRun {
  text: string;
  isFound: boolean;
}

/** A word of a query. */
export interface AskedWord {
  /** What it weighs: the rarer in the guide, the more. */
  weight: number;
}

/** The words of the index that were found for the words of a query. */
export type FoundTerms = ReadonlyMap<string, AskedWord>;

/** The block of a page that fits a query best. */
export interface Passage {
  /** Its index; absent where the page is best read from its beginning. */
  at?: number;
  snippet: SnippetRun[];
}

/** So long a snippet fits on three lines of the panel. */
const LENGTH = 150;
/** How far before the first found word a snippet may begin. */
const LEAD = 50;
/** What an example weighs beside what is said about it. */
const EXAMPLE = 0.8;

/**
 * Finds the block that says most of what was looked for, the first of equals, and cuts a snippet out of it. Where the
 * title of the page says as much, the page is read from its beginning.
 */
export function findPassage(
  { title, blocks }: Pick<GuidePage, 'title' | 'blocks'>,
  terms: FoundTerms,
  readWords: ReadWords,
): Passage {
  const weigh = (text: string): number => {
    const asked = readWords(text).flatMap(({ forms }) => forms.flatMap((form) => terms.get(form) ?? []));
    return [...new Set(asked)].reduce((sum, { weight }) => sum + weight, 0);
  };
  let best = { at: 0, weight: 0, line: textOf(blocks[0]), heading: '' };
  let section = '';
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') section = block.text;
    if (block.kind === 'heading' || block.kind === 'pages') continue;
    const heading = headingOf(block) ?? section;
    const line = textOf(block, heading);
    const weight = isExample(block) ? weigh(line) * EXAMPLE : weigh(line);
    if (weight > best.weight) best = { at, weight, line, heading };
  }
  const isInTitle = weigh(`${title} ${best.line}`) <= weigh(title);
  if (best.weight === 0 || (isInTitle && weigh(best.heading) < best.weight))
    return { snippet: cutSnippet(textOf(blocks[0]), terms, readWords) };
  return { at: best.at, snippet: cutSnippet(best.line, terms, readWords) };
}

/** A block as one line: what opens it, or the part that it stands in, then what it says. */
function textOf(block: GuideBlock | undefined, heading = block && headingOf(block)): string {
  const body = block ? bodyOf(block) : '';
  return heading ? `${heading}${/[.?]$/.test(heading) ? '' : ':'} ${body}` : body;
}

function cutSnippet(text: string, terms: FoundTerms, readWords: ReadWords): SnippetRun[] {
  const found = readWords(text).filter(({ forms }) => forms.some((form) => terms.has(form)));
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
