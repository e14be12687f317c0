/** `Context.followedBy` for one spelling, ready for `readFollowing`. */
export interface FollowingWords {
  words: ReadonlySet<string>;
  not: ReadonlySet<string>;
  /** Directly behind the name they begin what it is said of: one of `words` has to be there. */
  openers: ReadonlySet<string>;
  /** One of `words` has to be there. */
  needed: boolean;
}

/** How many words behind a name are looked at, and within how many characters. */
const WORDS = 7;
const REACH = 80;

/** Ends the clause that a name stands in. */
const CLAUSE_END = /[.:;!?()\n•]|\s[-–—]\s/;
/** Behind a comma or a slash stands the next item of a list, and not what a noun is said of. */
const ITEM_END = /[.:;!?()\n•,/]|\s[-–—]\s/;

/**
 * Whether the words behind `at` allow the name to be meant: the nearest of `words` and `not` in the clause decides,
 * "services" in "distributed backend services for remote teams".
 */
export function readFollowing(
  text: string,
  at: number,
  { words, not, openers, needed }: FollowingWords,
): boolean {
  const clause = text.slice(at, at + REACH).split(needed ? CLAUSE_END : ITEM_END, 1)[0] ?? '';
  const following = clause.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const nearest = following.slice(0, WORDS).find((word) => words.has(word) || not.has(word));
  if (nearest !== undefined) return words.has(nearest);
  return !needed && !openers.has(following[0] ?? '');
}
