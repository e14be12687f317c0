import type { Amount } from './amount.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';
import { isYear } from './year.ts';

type CountKnowledge = QuantityKnowledge['counts'];

const SINGULAR_S = /(?:ss|us|is)$|^aws$/u;
const WORD = /^(?:\s|-)[\p{L}][\p{L}\d+#.'’-]*/u;

/**
 * Returns the noun that a number counts, with the words between: " merged PRs" of "4 merged PRs", "-node" of "6-node";
 * `undefined` when there is none, and `not-an-amount` when the number is a year, a rank or a version.
 */
export function findCountedNoun(
  text: string,
  after: string,
  amount: Amount,
  { counts, years, changes }: QuantityKnowledge,
): string | 'not-an-amount' | undefined {
  const noun = readNounPhrase(after, amount, counts);
  if (counts.screen.test(after)) return 'not-an-amount';
  if (amount.marked) return noun;
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const isHalf = changes.half.test(before);
  // "into one service" is an article.
  if (amount.value === 1 && amount.spelled)
    return isHalf && !/\binto\s$/i.test(before) ? undefined : 'not-an-amount';
  if (amount.spelled) return noun ?? (isHalf ? undefined : 'not-an-amount');
  if (isYear(text, amount, noun, years) || counts.rank.test(before) || /^\p{L}/u.test(after))
    return 'not-an-amount';
  if (isAfterName(before, counts)) return 'not-an-amount';
  return noun;
}

function readNounPhrase(after: string, amount: Amount, counts: CountKnowledge): string | undefined {
  if (/^-/.test(after)) {
    if (counts.manner.test(after)) return undefined;
    return amount.spelled && amount.value < 2 ? undefined : /^-\p{Ll}{3,}/u.exec(after)?.[0];
  }
  let length = /^\sof(?=\s)/.exec(after)?.[0].length ?? 0;
  if (length && !amount.marked && !amount.spelled) return undefined;
  for (let words = 0; words < 4; words++) {
    const word = WORD.exec(after.slice(length))?.[0].replace(/[.'’-]+$/, '');
    if (!word) return undefined;
    const bare = word.trim();
    if (counts.notNouns.has(bare.toLowerCase())) return undefined;
    length += word.length;
    if (isPlural(bare, counts)) return after.slice(0, length);
    if (amount.value === 1 && /^\p{Ll}{3,}$/u.test(bare) && isPhraseEnd(after.slice(length), counts))
      return after.slice(0, length);
  }
  return undefined;
}

/** Nothing follows that the word before could belong to: "1 service in", not "1 flexible day". */
function isPhraseEnd(rest: string, { notNouns }: CountKnowledge): boolean {
  const next = WORD.exec(rest)?.[0].trim().toLowerCase();
  return next === undefined || notNouns.has(next);
}

function isPlural(word: string, { pluralNames }: CountKnowledge): boolean {
  if (pluralNames.has(word.toLowerCase())) return true;
  if (/^\p{Lu}{2,}s$/u.test(word)) return true;
  return /\p{Ll}{2,}s$/u.test(word) && !SINGULAR_S.test(word) && !/^\p{Lu}/u.test(word);
}

/** A number right after a name is its version: "PostgreSQL 16 cluster". */
function isAfterName(before: string, { clauseOpening }: CountKnowledge): boolean {
  const word = /(?:^|[\s(/,])([^\s(]+)\s$/u.exec(before)?.[1];
  if (!word || /^(?:An?|The)$/.test(word) || !/\p{Lu}/u.test(word) || /[.;:,)]$/.test(word)) return false;
  return !clauseOpening.test(before);
}
