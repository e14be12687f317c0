import { foldWords, hasAnyWord, type OutlineLine } from '../outline/outline.ts';
import type { PostingCues } from '../page-knowledge.ts';

/** A longer line heads no section, in characters; nor does one of more words that does not look like a heading. */
const LONGEST_HEADING = 100;
const PLAIN_WORDS = 7;

/** What was found out of a line: the parts around it are asked for their sections again and again. */
const known = new WeakMap<OutlineLine, number>();

/** The kind of section that a line heads, or opens before a colon, as the index of its words; else `undefined`. */
export function headingKind(line: OutlineLine, cues: PostingCues): number | undefined {
  let kind = known.get(line);
  if (kind === undefined) {
    kind = findKind(line, cues);
    known.set(line, kind);
  }
  return kind < 0 ? undefined : kind;
}

function findKind(line: OutlineLine, { sections }: PostingCues): number {
  const folded = foldWords(isHeading(line) ? line.text : (/^[^:.]{4,60}:/.exec(line.text)?.[0] ?? ''));
  return folded ? sections.findIndex((words) => hasAnyWord(folded, words)) : -1;
}

function isHeading({ text, length, rank, item }: OutlineLine): boolean {
  if (length > LONGEST_HEADING) return false;
  return rank > 0 || (!item && text.split(' ').length <= PLAIN_WORDS);
}

/** The kinds of sections that lines head. */
export function sectionKinds(lines: readonly OutlineLine[], cues: PostingCues): Set<number> {
  return new Set(lines.flatMap((line) => (line.isAround ? [] : (headingKind(line, cues) ?? []))));
}
