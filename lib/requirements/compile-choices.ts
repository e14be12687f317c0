import { anyPhrase } from '../text/lists.ts';
import type { Category } from '../tokens/vocabulary.ts';
import type { ChoiceCues, ClassCues } from './choice-cues.ts';

/** `ChoiceCues`, ready to be tried on what stands around names. */
export interface CompiledChoices {
  examples: RegExp;
  examplesAhead: RegExp;
  oneOf: RegExp;
  similar: RegExp;
  andSoOn: RegExp;
  stackNouns: RegExp;
  anyAfter: RegExp;
  classes: CompiledClasses;
}

/** What a word for a class says of its examples. */
export interface ClassNoun {
  plural: boolean;
  /** It says nothing at all of them: "technologies". */
  vague: boolean;
  /** Their categories; absent where the word does not say it. */
  categories?: ReadonlySet<Category>;
}

/** `ClassCues`, ready to be looked up by the words before a list. */
export interface CompiledClasses {
  nouns: ReadonlyMap<string, ClassNoun>;
  articles: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  wholes: ReadonlySet<string>;
  plain: ReadonlySet<string>;
  /** The end of a text that leads from a class to its examples. */
  including: RegExp;
  /** Right behind a list: a class that goes on, " and other infrastructure tools". */
  classAfter: RegExp;
}

const NEVER = /(?!)/;

/** Makes the words for alternatives and examples ready. */
export function compileChoices(cues: ChoiceCues): CompiledChoices {
  return {
    examples: cues.examples.pattern,
    examplesAhead: new RegExp(
      String.raw`^(?:\s\w+)?[,\s]*(?:\(|(?:${anyPhrase(cues.examplesAhead)})\b|$)`,
      'i',
    ),
    oneOf: cues.oneOf.pattern,
    similar: cues.similar.pattern,
    andSoOn: cues.andSoOn.pattern,
    stackNouns: new RegExp(String.raw`\b(?:${anyPhrase(cues.stackNouns)})s?\s*$`, 'i'),
    anyAfter: cues.anyAfter?.pattern ?? NEVER,
    classes: compileClasses(cues.classes),
  };
}

function compileClasses(cues: ClassCues | undefined): CompiledClasses {
  const {
    nouns = [],
    articles = [],
    prepositions = [],
    relations = [],
    wholes = [],
    plain = [],
    including = [],
  } = cues ?? {};
  const many = nouns.flatMap((noun) => noun.many);
  return {
    nouns: new Map(
      nouns.flatMap(({ one, many, categories, vague = false }) => {
        const facts = { vague, ...(categories && { categories: new Set(categories) }) };
        return [
          ...one.map((word): [string, ClassNoun] => [word, { plural: false, ...facts }]),
          ...many.map((word): [string, ClassNoun] => [word, { plural: true, ...facts }]),
        ];
      }),
    ),
    articles: new Set(articles),
    prepositions: new Set(prepositions),
    relations: new Set(relations),
    wholes: new Set(wholes),
    plain: new Set(plain),
    including:
      including.length > 0
        ? new RegExp(String.raw`,?\s(?:${anyPhrase(including)})\s?:?\s?(?:[\w-]+\s)?$`, 'i')
        : NEVER,
    classAfter:
      many.length > 0
        ? new RegExp(String.raw`^,?(?:\s[\w&/-]+){1,6}?\s(?:${anyPhrase(many)})\b`, 'i')
        : NEVER,
  };
}
