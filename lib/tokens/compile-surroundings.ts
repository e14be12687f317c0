import { BULLET_SIGN } from '../text/bullet-signs.ts';
import { anyPhrase } from '../text/lists.ts';
import type { AddressWords, Surroundings, VersionWords } from './surroundings.ts';

/** `Surroundings`, ready for `extractTokens`; made once by `compileSurroundings`. */
export interface CompiledSurroundings
  extends Record<'after' | 'before' | 'joined' | 'near' | 'openers' | 'prepositions', ReadonlySet<string>> {
  /** All the text between two names: they stand in one list. */
  betweenItems: RegExp;
  /** Right before a name: it is an item of its own. */
  opensItem: RegExp;
  /** Right behind a name, the same. */
  closesItem: RegExp;
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
  return {
    after: new Set(words.after),
    before: new Set(words.before),
    joined: new Set(words.joined),
    near: new Set(words.near),
    openers: new Set(words.openers),
    prepositions: new Set(words.prepositions),
    betweenItems: new RegExp(
      String.raw`^(?:[\s,;/|&+()[\]·*\-–—:]|${BULLET_SIGN}\uFE0F?|` +
        String.raw`\b(?:${ties}|${shoutedTies})\b|(?:${marks}),?)*$`,
      'u',
    ),
    opensItem: new RegExp(
      String.raw`(?:^|[\n,;/|([·:+*-]|${BULLET_SIGN}\uFE0F?|` +
        String.raw`\b(?:${ties}|${anyPhrase(words.leads)}|(?:${marks}),?))\s*$`,
      'iu',
    ),
    closesItem: new RegExp(
      String.raw`^(?:\s*(?:$|[\n,;/|)\]+.·:]|${BULLET_SIGN}|(?:${ties})/(?:${ties})\b)|` +
        String.raw`[A-Z][a-z]|'s\b|\s(?:${ties}|${anyPhrase(words.closers)})\b)`,
      'u',
    ),
    versions: compileVersions(words.versions),
    addresses: compileAddresses(words.addresses),
  };
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
