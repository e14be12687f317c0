import type { AskedWord } from './find-passage.ts';
import type { FoundWord } from './word-forms.ts';
import { isCalledSo, type WordIndex, type WordResult } from './word-index.ts';

/** What a document has of the words of a query. */
interface Hit {
  score: number;
  /** The share of what was asked that it says, by the weight of the words. */
  share: number;
  /** How many of the words it has, and whether that is all of them. */
  words: number;
  isWhole: boolean;
  /** It is called by one of them. */
  isCalled: boolean;
  /** The words of the index that were found in it. */
  terms: Map<string, AskedWord>;
}

/** A page that says no more than this of what was asked is no answer. */
const LEAST_SHARE = 0.5;
/** In a question of so many words much is said around what is asked, and a page need say less of it. */
const LONG_QUESTION = 4;
const LEAST_OF_LONG = 0.34;
/** One word alone of a long question may be about anything. */
const LEAST_WORDS_OF_LONG = 2;

/** The documents that answer the words of a query, the best first, by their ids. */
export function findHits(words: readonly FoundWord[], index: WordIndex): [id: string, hit: Hit][] {
  const isLong = words.length >= LONG_QUESTION;
  /** The rarer a word is, the more it says. */
  const weigh = (found: WordResult[]): number => Math.log(1 + index.size / (found.length + 1));
  const results = words.map(({ forms }) => index.search(forms));
  // In a long question only the words count by which a page is called.
  const counted = isLong ? results.filter((found) => found.some(isCalledSo)) : results;
  const known = counted.filter((found) => found.length > 0).map(weigh);
  // A word that no document has weighs as much as one that some have.
  const asked = (known.reduce((sum, weight) => sum + weight, 0) / known.length) * counted.length;
  const hits = new Map<string, Hit>();
  for (const found of results) {
    const word = { weight: weigh(found) };
    const share = counted.includes(found) ? word.weight / asked : 0;
    for (const result of found) {
      const hit = hits.get(result.id) ?? createHit();
      hits.set(result.id, hit);
      hit.score += result.score;
      hit.share += share;
      hit.words += 1;
      hit.isWhole = hit.words === words.length;
      hit.isCalled ||= isCalledSo(result);
      for (const term of result.terms) hit.terms.set(term, word);
    }
  }
  return [...hits]
    .filter(([, hit]) => isAnswer(hit, isLong))
    .toSorted(([, a], [, b]) => b.score * b.share - a.score * a.share);
}

function createHit(): Hit {
  return { score: 0, share: 0, words: 0, isWhole: false, isCalled: false, terms: new Map() };
}

/** A page with some of the words alone, none of which it is called by, is about something else. */
function isAnswer({ share, words, isWhole, isCalled }: Hit, isLong: boolean): boolean {
  if (!isWhole && !isCalled) return false;
  return isLong ? share > LEAST_OF_LONG && words >= LEAST_WORDS_OF_LONG : share > LEAST_SHARE;
}
