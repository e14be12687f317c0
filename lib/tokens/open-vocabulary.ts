import { createLanguageTeller } from '../text/language.ts';
import { compileInSteps, type MatchedTerm } from './compile-vocabulary.ts';
import { extractInSteps } from './extract-tokens.ts';
import { addHints, isHeld, readHints } from './hints.ts';
import {
  BETWEEN_NAMES,
  type PackedTerm,
  type PackedVocabulary,
  unpackTerm,
  withRest,
} from './pack-vocabulary.ts';
import { createSpoken, type SpokenFinder } from './spoken-words.ts';
import { endsStep, type Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import type { Category } from './vocabulary.ts';

/** A packed term, and what a text holds that names it: two hints for each spelling, one behind the other. */
interface HintedTerm {
  packed: PackedTerm;
  category: Category;
  hints: number[];
}

/** A vocabulary of which what a text needs is made ready for the matcher when the text is there. */
export interface OpenVocabulary {
  terms: HintedTerm[];
  spoken: SpokenFinder;
}

/** Opens a vocabulary that was packed by `packVocabulary`, step by step. */
export function* openInSteps(text: string): Steps<OpenVocabulary> {
  const packed: PackedVocabulary = JSON.parse(text);
  yield 'pause';
  const { versions, counted, languages, common } = packed;
  const words: Surroundings = {
    ...packed.words,
    versions: { ...versions, counted: { pattern: new RegExp(...counted) } },
  };
  const spoken = createSpoken(words, new Map(packed.spoken), createLanguageTeller(languages, common));
  yield 'pause';
  const terms: HintedTerm[] = [];
  for (const [category, group] of packed.terms)
    for (const each of group) {
      const [names, { implies }] = withRest(each);
      const hints: number[] = [];
      for (const name of names.split(BETWEEN_NAMES)) addHints(hints, name, implies !== undefined);
      if (endsStep(terms.push({ packed: each, category, hints }))) yield;
    }
  return { terms, spoken };
}

/** Finds the terms of a text as `extractTokens` does with the vocabulary that was packed, step by step. */
export function* findInSteps(text: string, vocabulary: OpenVocabulary): Steps<Token[]> {
  const { spoken } = vocabulary;
  yield* warmUp(spoken.standard.surroundings, text);
  const named = yield* listNamed(text, vocabulary);
  return yield* extractInSteps(text, yield* compileInSteps(named, spoken));
}

/**
 * The terms that a text may name, step by step. Only they are made ready for the matcher: few of thousands, and that is
 * most of the work. Vendors always are, since the names of their products are made of theirs.
 */
export function* listNamed(text: string, { terms }: OpenVocabulary): Steps<MatchedTerm[]> {
  const held = yield* readHints(text);
  const named: MatchedTerm[] = [];
  let index = 0;
  for (const { packed, category, hints } of terms) {
    if (endsStep(index++)) yield;
    const isVendor = withRest(packed)[1].vendor !== undefined;
    if (isVendor || isHeld(hints, held)) named.push(unpackTerm(packed, category));
  }
  return named;
}

/** As long as what an expression is tried on. */
const SAMPLE = 60;

/**
 * Tries each expression on a beginning of the text. An engine translates it at its first uses, once for each kind of
 * text, which takes up to a millisecond: some in one step would be too much.
 */
function* warmUp(values: object, text: string): Steps<void> {
  for (const value of Object.values(values)) {
    if (value instanceof RegExp) {
      value.test(text.slice(0, SAMPLE));
      yield;
      value.test(text.slice(0, SAMPLE));
      yield;
    } else if (value?.constructor === Object) yield* warmUp(value, text);
  }
}
