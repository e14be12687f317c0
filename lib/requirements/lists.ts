import type { CompiledLists, Link } from './compile-lists.ts';

/** The longest gap between two names of one list. */
const LONGEST_GAP = 60;

const BLANK = /^[^\S\n]+$/;

/** How the text between two names ties them to each other; `none` where it does not. */
export function findLink(between: string, lists: CompiledLists): Link {
  const plain = lists.plain.get(between);
  if (plain) return plain;
  if (BLANK.test(between)) return 'beside';
  // Where a parenthesis stood there are only blanks.
  if (between.length > LONGEST_GAP && !between.includes('  ')) return 'none';
  if (!lists.linking.test(between)) return 'none';
  const gap = /\s\s|[^\S ]/.test(between) ? between.replace(/\s+/g, ' ') : between;
  if (gap.length > LONGEST_GAP) return 'none';
  const separated = gap.includes(',') || gap.includes('|');
  if (gap.includes('/') && lists.slash.test(gap)) return 'slash';
  if (separated && lists.pipe.test(gap)) return 'pipe';
  if (lists.otherClass.test(gap) || lists.anew.test(gap)) return 'none';
  if (lists.orWord.test(gap) && lists.or.test(gap)) return 'or';
  if (lists.andWord.test(gap) && lists.and.test(gap)) return 'and';
  if (separated && lists.comma.test(gap)) return 'comma';
  return 'none';
}
