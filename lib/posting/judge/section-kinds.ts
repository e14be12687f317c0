import { foldWords } from '../../text/fold-words.ts';
import type { OutlineLine } from '../outline/outline.ts';
import type { PostingCues } from '../page-knowledge.ts';

/** A longer line heads no section, in characters; nor does one of more words that does not look like a heading. */
const LONGEST_HEADING = 100;
const PLAIN_WORDS = 7;

/** The kind of section that a line heads, or opens before a colon, as the index of its words; else `undefined`. */
export function findSectionKind(
  line: Pick<OutlineLine, 'text' | 'length' | 'rank' | 'item'>,
  { sections }: PostingCues,
): number | undefined {
  const folded = foldWords(isHeading(line) ? line.text : (/^[^:.]{4,60}:/.exec(line.text)?.[0] ?? ''));
  const kind = folded ? sections.findIndex((words) => words.test(folded)) : -1;
  return kind < 0 ? undefined : kind;
}

function isHeading({
  text,
  length,
  rank,
  item,
}: Pick<OutlineLine, 'text' | 'length' | 'rank' | 'item'>): boolean {
  if (length > LONGEST_HEADING) return false;
  return rank > 0 || (!item && text.split(' ').length <= PLAIN_WORDS);
}

/** The kinds of sections that lines head. */
export function sectionKinds(lines: readonly OutlineLine[]): Set<number> {
  return new Set(lines.flatMap((line) => (line.isAround ? [] : (line.section ?? []))));
}
