import {
  compileInSteps,
  compileVocabulary,
  type MatchedTerm,
  type Vocabulary,
} from './compile-vocabulary.ts';
import { extractTokens } from './extract-tokens.ts';
import { addHints, isHeld, readHints } from './hints.ts';
import type { SpokenFinder } from './spoken-words.ts';
import { finish } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** What finds terms in texts. */
export interface TextReader {
  /** `isOfTrade` where all that stands around the text is about software. */
  read(text: string, isOfTrade?: boolean): Token[];
  /** Makes ready what these texts may name, where they are the first that are read. */
  expect(texts: readonly string[]): void;
}

/**
 * What finds these terms in texts as `extractTokens` does with the whole vocabulary, which takes some milliseconds to make
 * ready. For the texts that are expected first only those terms are that they may name: few of thousands.
 */
export function createTextReader(
  terms: MatchedTerm[],
  words: Surroundings,
  spoken: SpokenFinder,
): TextReader {
  let whole: Vocabulary | undefined;
  let first: { texts: ReadonlySet<string>; vocabulary: Vocabulary } | undefined;
  return {
    expect(texts) {
      if (whole || first) return;
      const named = listNamed(texts, terms);
      first = { texts: new Set(texts), vocabulary: finish(compileInSteps(named, spoken)) };
    },
    read(text, isOfTrade) {
      if (!whole && first?.texts.has(text)) return extractTokens(text, first.vocabulary, isOfTrade);
      whole ??= compileVocabulary(terms, words, spoken);
      return extractTokens(text, whole, isOfTrade);
    },
  };
}

/** The terms that texts may name. Vendors always are among them: the names of their products are made of theirs. */
function listNamed(texts: readonly string[], terms: readonly MatchedTerm[]): MatchedTerm[] {
  // No letter follows another one over two line ends.
  const held = finish(readHints(texts.join('\n')));
  const vendors = new Set(terms.flatMap(({ id, vendor }) => (vendor ? id : [])));
  const hints: number[] = [];
  return terms.filter(({ label, aliases = [], exactCase = [], implies, vendor }) => {
    if (vendor) return true;
    const isOfVendor = implies?.some((id) => vendors.has(id)) ?? false;
    hints.length = 0;
    for (const names of [[label], aliases, exactCase])
      for (const name of names) addHints(hints, name, isOfVendor);
    return isHeld(hints, held);
  });
}
