import { BULLET_SIGN } from '../text/bullet-signs.ts';
import { anyPhrase } from '../text/lists.ts';
import { pairOfLetters } from './characters.ts';
import { type CompiledPlainSpeech, compilePlainSpeech } from './compile-plain-speech.ts';
import type { AddressWords, Surroundings, VersionWords } from './surroundings.ts';

/** The words that are looked up one by one. */
type WordSet =
  | 'after'
  | 'articles'
  | 'before'
  | 'computing'
  | 'otherTrades'
  | 'courses'
  | 'jobs'
  | 'joined'
  | 'joiners'
  | 'naming'
  | 'near'
  | 'openers'
  | 'peopleBefore'
  | 'prepositions'
  | 'carriers'
  | 'makers'
  | 'proper'
  | 'software'
  | 'ties'
  | 'transitive'
  | 'unglued'
  | 'verbs';

/** `Surroundings`, ready for `extractTokens`; made once by `compileSurroundings`. */
export interface CompiledSurroundings extends Record<WordSet, ReadonlySet<string>> {
  /** All the text between two names: they stand in one list. */
  betweenItems: RegExp;
  /** Right before a name: it is an item of its own. */
  opensItem: RegExp;
  /** Right behind a name, the same. */
  closesItem: RegExp;
  /** All the text between two names, with one item among them that is no known name. */
  unknownBetween: RegExp;
  /** A byte for each pair of letters, 1 for the last two of a joining word. */
  joinerEnds: Uint8Array;
  plainSpeech: CompiledPlainSpeech;
  expansions: ReadonlyMap<string, readonly string[]>;
  versions: CompiledVersions;
  addresses: CompiledAddresses;
}

/** `VersionWords`, ready for `readVersion`. */
export interface CompiledVersions {
  /** Right behind a name: " 17+", "17", " (v1.22)", " version 16 or later", " 8/11", "-11"; the group is the version. */
  behind: RegExp;
  counted: RegExp;
}

/** `AddressWords`, ready for `isInsideAddress`. */
export interface CompiledAddresses {
  /** In the part of an address before a name: the host is complete, and the name belongs to the path. */
  path: RegExp;
  /** Right behind a name: the name is a part of the host. */
  host: RegExp;
}

/** Makes the words of the trade ready for `extractTokens`. */
export function compileSurroundings(words: Surroundings): CompiledSurroundings {
  const ties = anyPhrase(words.ties);
  const shoutedTies = anyPhrase(words.ties.map((tie) => tie.toUpperCase()));
  const marks = anyPhrase(words.exampleMarks);
  const parts = String.raw`(?:\s?[,;/|+·•]\s?(?:(?:${ties}|${shoutedTies})\s)?|\s(?:${ties}|${shoutedTies})\s)`;
  return {
    after: new Set(words.after),
    articles: new Set(words.articles),
    before: new Set(words.before),
    computing: new Set(words.computing),
    otherTrades: new Set(words.otherTrades),
    courses: new Set(words.courses),
    jobs: new Set(words.jobs),
    joined: new Set(words.joined),
    joiners: new Set(words.joiners),
    naming: new Set(words.naming),
    near: new Set(words.near),
    openers: new Set(words.openers),
    peopleBefore: new Set(words.peopleBefore),
    prepositions: new Set(words.prepositions),
    carriers: new Set(words.carriers),
    makers: new Set(words.makers),
    proper: new Set(words.proper),
    software: new Set(words.software),
    ties: new Set(words.ties),
    transitive: new Set(words.transitive),
    unglued: new Set(words.unglued),
    verbs: new Set(words.verbs),
    betweenItems: new RegExp(
      String.raw`^(?:[\s,;/|&+()[\]·*\-–—:]|${BULLET_SIGN}\uFE0F?|` +
        String.raw`\b(?:${ties}|${shoutedTies})\b|(?:${marks}),?)*$`,
      'u',
    ),
    opensItem: new RegExp(
      String.raw`(?:^|[\n,;/|([·:+*>-]|${BULLET_SIGN}\uFE0F?|` +
        String.raw`\b(?:${ties}|${anyPhrase(words.leads)}|(?:${marks}),?))\s*$`,
      'iu',
    ),
    closesItem: new RegExp(
      String.raw`^(?:\s*(?:$|[\n,;/|)\]+.·:]|${BULLET_SIGN}|(?:${ties})/(?:${ties})\b)|` +
        String.raw`[A-Z][a-z]|'s\b|\s(?:${ties}|${anyPhrase(words.closers)})\b)`,
      'u',
    ),
    unknownBetween: new RegExp(String.raw`^${parts}[\w.+#-]{2,20}(?: [\w.+#-]{2,20})?${parts}$`),
    joinerEnds: markEnds(words.joiners),
    plainSpeech: compilePlainSpeech(words.plainSpeech),
    expansions: new Map(Object.entries(words.expansions)),
    versions: compileVersions(words.versions),
    addresses: compileAddresses(words.addresses),
  };
}

function markEnds(words: readonly string[]): Uint8Array {
  const ends = new Uint8Array(1024);
  for (const word of words) ends[pairOfLetters(word, word.length)] = 1;
  return ends;
}

function compileVersions({ label, later, onwards, or, and, to, counted }: VersionWords): CompiledVersions {
  const number = String.raw`v?\d{1,4}(?:\.(?:\d{1,3}|x))*`;
  const orLater = String.raw`\s(?:${anyPhrase([...or, ...and])})\s(?:${anyPhrase(later)})`;
  const open = String.raw`(?:\s?\+|\.?x\b|${orLater}|\s(?:${anyPhrase(onwards)}))?`;
  const next = String.raw`(?:\s?[/,]\s?|\s(?:${anyPhrase([...or, ...to, ...and])})\s)`;
  return {
    behind: new RegExp(
      String.raw`^(?:\s?\(\s?|\s|-)?(?:(?:${anyPhrase(label)})\s)?` +
        `(${number}${open}(?:${next}${number}${open})*)`,
      'i',
    ),
    counted: counted.pattern,
  };
}

function compileAddresses({ domains, beforePath }: AddressWords): CompiledAddresses {
  return {
    path: new RegExp(String.raw`:\/\/|^www\.|\.(?:${anyPhrase(beforePath)})\/`),
    host: new RegExp(String.raw`^(?:\.[\w-]+)*\.(?:${anyPhrase(domains)})(?![\w-])`),
  };
}
