import type { CompiledLists, Link } from './compile-lists.ts';

/** The longest gap between two names of one list. */
const LONGEST_GAP = 60;

const SLASH = /^\s?\/\s?$/;

/** How the text between two names ties them to each other; `none` where it does not. */
export function findLink(between: string, lists: CompiledLists): Link {
  if (between.length > LONGEST_GAP) return 'none';
  const plain = lists.plain.get(between);
  if (plain) return plain;
  if (!lists.linking.test(between)) return 'none';
  const gap = between.replace(/\s+/g, ' ');
  if (SLASH.test(gap)) return 'slash';
  if (lists.otherClass.test(gap) || lists.anew.test(gap)) return 'none';
  if (lists.or.test(gap)) return 'or';
  if (lists.and.test(gap)) return 'and';
  if (lists.comma.test(gap)) return 'comma';
  return 'none';
}
