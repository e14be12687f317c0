import { anyPhrase } from '../text/lists.ts';
import type { ChoiceCues, ListCues } from './ask-cues.ts';

/** How a name is tied to the one before it. */
export type Link = 'slash' | 'or' | 'and' | 'comma' | 'none';

/** `ListCues`, ready to be tried on what stands between and around names. */
export interface CompiledLists {
  /** The most common texts between two names, looked up first. */
  plain: ReadonlyMap<string, Link>;
  /** Without one of these nothing is tied. */
  linking: RegExp;
  /** The text between two names, blanks folded, reads as a tie of this kind. */
  or: RegExp;
  and: RegExp;
  comma: RegExp;
  /** Somewhere in the text between two names: they are not tied. */
  otherClass: RegExp;
  anew: RegExp;
  /** "(or": opens a parenthesis with another answer. */
  opensWithOr: RegExp;
  /** Right behind a list: " or", ", and/or", "/". */
  orAfter: RegExp;
  /** "or JVM languages   ": an alternative class, with blanks in place of a parenthesis that names its members. */
  orClass: RegExp;
  /** "or comparable warehouses": all the text between a name and a parenthesis. */
  orClassBetween: RegExp;
  /** Up to two nouns that still belong to the last name of a list: " cloud" of "AWS cloud or similar". */
  lastNouns: RegExp;
  /** A version right behind a name, with its blanks. */
  version: RegExp;
}

/** `ChoiceCues`, ready to be tried on what stands around names. */
export type CompiledChoices = Record<keyof ChoiceCues, RegExp>;

/** The source of a regular expression for "or" and "and/or". */
export function anyOr({ or, and }: Pick<ListCues, 'or' | 'and'>): string {
  return `${anyPhrase(or)}|(?:${anyPhrase(and)})/(?:${anyPhrase(or)})`;
}

/** Makes the words that tie names ready for `findLink` and for reading chains of names. */
export function compileLists(cues: ListCues): CompiledLists {
  const or = anyOr(cues);
  const and = anyPhrase([...cues.and, ...cues.plus, '&', '+']);
  const stop = String.raw`(?!(?:${anyPhrase(cues.stops)})\b)`;
  const word = String.raw`[\p{L}\d'’.#+-]+`;
  const filler = String.raw`(?:[\s/](?:(?:${anyPhrase(cues.nouns)})|${stop}${word}))`;
  const before = `${filler}{0,3}`;
  const after = String.raw`(?:${stop}${word}\s){0,2}`;
  const unfinished = anyPhrase([...cues.or, ...cues.and, ...cues.etc]);
  return {
    plain: compilePlain(cues),
    linking: new RegExp(
      String.raw`[,;/|&+•·]|\b(?:${anyPhrase([...cues.or, ...cues.and, ...cues.plus])})\b`,
      'i',
    ),
    or: new RegExp(
      String.raw`^${before}\s?[,/]?\s?(?:${or.replaceAll('/', String.raw`\s?\/\s?`)})\s` +
        String.raw`(?:(?:${anyPhrase(cues.hedges)})\s)?${after}$`,
      'iu',
    ),
    and: new RegExp(String.raw`^${before}\s?,?\s?(?:${and})\s${after}$`, 'iu'),
    // Between commas there may be names that are not known: "OAuth, XACML, SAML".
    comma: new RegExp(String.raw`^${before}\s?(?:[,;|•·]${filler}{1,3}){0,4}[,;|•·]\s?${after}$`, 'iu'),
    otherClass: cues.otherClass.pattern,
    anew: new RegExp(String.raw`\b(?:${anyPhrase(cues.anew)})\b`, 'i'),
    opensWithOr: new RegExp(String.raw`^\s*(?:${anyPhrase(cues.or)})\s`, 'i'),
    orAfter: new RegExp(String.raw`^[\s,)]*(?:(?:${or})\s|\/\s)`, 'i'),
    orClass: new RegExp(String.raw`^,?\s(?:${or})\s(?:[\w-]+\s){1,4}\s{3}`, 'i'),
    orClassBetween: new RegExp(String.raw`^\s?(?:\w+\s){0,2},?\s?(?:${or})\s(?:[\w-]+\s){1,4}$`, 'i'),
    lastNouns: new RegExp(
      String.raw`^(?:\s(?!(?:${unfinished})\b)[\w-]+){1,2}(?=,?\s(?:${unfinished})\b)`,
      'i',
    ),
    version: new RegExp(String.raw`^[\s(-]*(?:(?:${anyPhrase(cues.version)})\s)?v?[\d.x/+]+\s?\)?`, 'i'),
  };
}

function compilePlain({ or, and }: ListCues): Map<string, Link> {
  const worded = (words: string[], link: Link): [string, Link][] =>
    words.flatMap((word) => [
      [` ${word} `, link],
      [`, ${word} `, link],
    ]);
  return new Map<string, Link>([
    [', ', 'comma'],
    ['/', 'slash'],
    [' / ', 'slash'],
    [' & ', 'and'],
    ...worded(or, 'or'),
    ...worded(and, 'and'),
  ]);
}

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
  };
}
