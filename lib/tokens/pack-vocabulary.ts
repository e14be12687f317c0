import { createLanguageTeller, type LanguageWords } from '../text/language.ts';
import { compileInSteps, type MatchedTerm } from './compile-vocabulary.ts';
import { extractInSteps } from './extract-tokens.ts';
import { addHints, isHeld, readHints } from './hints.ts';
import { createSpoken, type SpokenFinder, type SpokenWords } from './spoken-words.ts';
import { endsStep, type Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import type { Category } from './vocabulary.ts';

/** All that the matcher needs to find the terms of a text. */
export interface VocabularySource {
  terms: readonly MatchedTerm[];
  words: Surroundings;
  /** The languages that texts are told to be in, the standard one first. */
  languages: readonly LanguageWords[];
  /** The most common words of the standard language. */
  common: readonly string[];
  /** What languages add to telling names from words, by their tags. */
  spoken: ReadonlyMap<string, SpokenWords>;
}

/** The names of a term behind one another, those that count in their case only among them, and what it has beside them. */
type PackedTerm = string | [names: string, rest: Partial<MatchedTerm>];

/** A `VocabularySource` that can be written as JSON, without what follows from the rest or is never read. */
export interface PackedVocabulary {
  /** In their order, those of one category that follow one another together. */
  terms: [Category, PackedTerm[]][];
  words: Omit<Surroundings, 'versions'>;
  versions: Omit<Surroundings['versions'], 'counted'>;
  counted: [source: string, flags: string];
  languages: readonly LanguageWords[];
  common: readonly string[];
  spoken: [string, SpokenWords][];
}

const BETWEEN_NAMES = '|';

/** Packs a vocabulary as a text, for bundles that must stay small. */
export function packVocabulary(source: VocabularySource): string {
  return JSON.stringify(pack(source));
}

function pack({ terms, words, languages, common, spoken }: VocabularySource): PackedVocabulary {
  const vendors = new Set(terms.flatMap(({ id, vendor }) => (vendor ? id : [])));
  const packed: PackedVocabulary['terms'] = [];
  for (const term of terms) {
    if (packed.at(-1)?.[0] !== term.category) packed.push([term.category, []]);
    packed.at(-1)?.[1].push(packTerm(term, vendors));
  }
  const { versions, ...otherWords } = words;
  const { counted, ...versionWords } = versions;
  return {
    terms: packed,
    words: otherWords,
    versions: versionWords,
    counted: [counted.pattern.source, counted.pattern.flags],
    languages,
    common,
    spoken: [...spoken],
  };
}

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

/** The terms as the matcher knows them. */
export function unpackTerms(packed: PackedVocabulary['terms']): MatchedTerm[] {
  return packed.flatMap(([category, terms]) => terms.map((term) => unpackTerm(term, category)));
}

function withRest(packed: PackedTerm): [names: string, rest: Partial<MatchedTerm>] {
  return typeof packed === 'string' ? [packed, {}] : packed;
}

function packTerm(
  { id, label, aliases = [], exactCase, context, generic, implies, vendor }: MatchedTerm,
  vendors: ReadonlySet<string>,
): PackedTerm {
  // Only the vendor bears on spellings.
  const owner = implies?.find((each) => vendors.has(each));
  const rest: Partial<MatchedTerm> = {
    ...(id !== idOf(label) && { id }),
    ...(exactCase && { exactCase }),
    ...(generic && { generic }),
    ...(owner !== undefined && { implies: [owner] }),
    ...(vendor && { vendor }),
    ...(context && { context }),
  };
  const names = [...new Set([label, ...aliases, ...(exactCase ?? [])])].join(BETWEEN_NAMES);
  return Object.keys(rest).length > 0 ? [names, rest] : names;
}

function unpackTerm(packed: PackedTerm, category: Category): MatchedTerm {
  const [names, rest] = withRest(packed);
  const [label = '', ...aliases] = names.split(BETWEEN_NAMES);
  return { id: idOf(label), label, category, aliases, ...rest };
}

/** The id that a label has unless another is given: "Amazon SQS" is `amazon-sqs`. */
function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
