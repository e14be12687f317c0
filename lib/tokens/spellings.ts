import { isConcept, type Term } from './vocabulary.ts';

/** One way to write a term. */
export interface Spelling {
  text: string;
  /** It counts in this very case only. */
  exact?: boolean;
  /** The spelling in the vocabulary that it is made of, where it is not there itself. */
  origin?: string;
  /** The vendor's name stands in front, so that the name is never an ordinary word. */
  certain?: boolean;
}

/** What of a term its spellings are made of. */
export type SpelledTerm = Pick<Term, 'label' | 'category' | 'aliases' | 'exactCase' | 'generic'>;

/** A small letter with a capital behind it: where a name in camel case may be written apart. */
const HUMP = /(?=\p{Lu})(?<=\p{Ll})/u;
/** "React Native", "scikit-learn": a name that may be written in one word. */
const TWO_WORDS = /^(?:\p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{L}{2,}-\p{L}{3,})$/u;
/** The letters at the end of a name that people write small, too: "DB", "MQ". */
const LETTERS = /^\p{Lu}{2,4}$/u;
/** Words that end in a noun; a single one may be a verb. */
const NOUN = /^\p{L}+[ -][\p{L} /-]+\p{Ll}$/u;

/** The spellings of a term that the vocabulary holds. */
export function listOwnSpellings({ label, aliases = [], exactCase = [] }: SpelledTerm): Spelling[] {
  const exact = new Set(exactCase);
  const spellings = new Set([label, ...aliases, ...exactCase]);
  return Array.from(spellings, (text) => (exact.has(text) ? { text, exact: true } : { text }));
}

/**
 * The spellings that follow from those of the vocabulary: apart ("Open Search"), together ("ReactNative"), with the
 * name of the vendor in front ("AWS Aurora"), and the plural of a concept ("service meshes").
 *
 * @param vendors the names of the vendor whose product the term is, the longest first.
 */
export function deriveSpellings(term: SpelledTerm, vendors: readonly string[]): Spelling[] {
  const spellings: Spelling[] = [];
  for (const { text, exact } of listOwnSpellings(term)) {
    const apart = writeApart(text);
    for (const each of apart) spellings.push({ text: each, exact: true, origin: text });
    if (!exact)
      for (const each of [...writeTogether(text), ...writePlural(text, term)])
        spellings.push({ text: each, origin: text });
    if (vendors.length === 0) continue;
    for (const spelling of [text, ...apart.slice(0, 1)])
      for (const each of addVendor(spelling, vendors))
        spellings.push({ text: each, origin: text, certain: true });
  }
  return spellings;
}

/** Each part with a capital, since in small letters it is mostly something else: "we open search to all". */
function writeApart(text: string): string[] {
  const parts = text.split(HUMP);
  const last = parts.pop() ?? '';
  if (parts.length === 0 || [...parts, last].some((part) => part.length < 2)) return [];
  const first = parts.map(capitalise).join(' ');
  const ends = LETTERS.test(last) ? [last, capitalise(last.toLowerCase()), last.toLowerCase()] : [last];
  return ends.map((end) => `${first} ${end}`);
}

function writeTogether(text: string): string[] {
  return TWO_WORDS.test(text) ? [text.replace(/[ -]/, '')] : [];
}

function writePlural(text: string, { category, generic }: SpelledTerm): string[] {
  if (!(isConcept(category) || generic) || !NOUN.test(text) || text.endsWith('s')) return [];
  if (/[^aeiou]y$/.test(text)) return [`${text.slice(0, -1)}ies`];
  return [/(?:[xz]|[cs]h)$/.test(text) ? `${text}es` : `${text}s`];
}

function addVendor(text: string, vendors: readonly string[]): string[] {
  const own = vendors.find((vendor) => text.startsWith(`${vendor} `));
  const bare = own ? text.slice(own.length + 1) : text;
  return vendors.filter((vendor) => vendor !== own).map((vendor) => `${vendor} ${bare}`);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
