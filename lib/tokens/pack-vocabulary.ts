import type { LanguageWords } from '../text/language.ts';
import type { MatchedTerm } from './compile-vocabulary.ts';
import type { SpokenWords } from './spoken-words.ts';
import type { Surroundings } from './surroundings.ts';
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
export type PackedTerm = string | [names: string, rest: Partial<MatchedTerm>];

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

export const BETWEEN_NAMES = '|';

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

/** The terms as the matcher knows them. */
export function unpackTerms(packed: PackedVocabulary['terms']): MatchedTerm[] {
  return packed.flatMap(([category, terms]) => terms.map((term) => unpackTerm(term, category)));
}

/** The names of a packed term and the rest. */
export function withRest(packed: PackedTerm): [names: string, rest: Partial<MatchedTerm>] {
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

/** A term as the matcher knows it. */
export function unpackTerm(packed: PackedTerm, category: Category): MatchedTerm {
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
