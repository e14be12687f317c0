import { anyPhrase } from '../text/lists.ts';
import type { ListCues } from './choice-cues.ts';

/** How a name is tied to the one before it; `beside`: nothing but a blank is between them. */
export type Link = 'slash' | 'or' | 'and' | 'comma' | 'pipe' | 'beside' | 'none';

/** `ListCues`, ready to be tried on what stands between and around names. */
export interface CompiledLists {
  /** The most common texts between two names, looked up first. */
  plain: ReadonlyMap<string, Link>;
  /** Without one of these nothing is tied. */
  linking: RegExp;
  /** Without one of these, two names are not tied by "or", or not by "and": looked for first, because they are cheap. */
  orWord: RegExp;
  andWord: RegExp;
  /** The text between two names, blanks folded, reads as a tie of this kind. */
  slash: RegExp;
  pipe: RegExp;
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
  /** Behind a list: another answer that is no known name, told by its capital or digit ("or FroomDB"). */
  orUnknown: RegExp;
  /** "or JVM languages   ": an alternative class, with blanks in place of a parenthesis that names its members. */
  orClass: RegExp;
  /** "or comparable warehouses": all the text between a name and a parenthesis. */
  orClassBetween: RegExp;
  /** Up to two nouns that still belong to the last name of a list: " cloud" of "AWS cloud or similar". */
  lastNouns: RegExp;
  /** Up to three names that are not known, between a list and what ends it: ", CLI" of "Git, CLI, etc.". */
  lastUnknown: RegExp;
  /** A version right behind a name, with its blanks. */
  version: RegExp;
}

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
  // Between commas there may be names that are not known: "OAuth, XACML, SAML".
  const unknown = `(?:[,|]${filler}{1,3}){0,4}`;
  const after = String.raw`(?:${stop}${word}\s){0,2}`;
  const unfinished = anyPhrase([...cues.or, ...cues.and, ...cues.etc]);
  return {
    plain: compilePlain(cues),
    linking: new RegExp(`[,/|&+]|${wholeWord([...cues.or, ...cues.and, ...cues.plus])}`, 'i'),
    orWord: new RegExp(wholeWord(cues.or), 'i'),
    andWord: new RegExp(`[&+]|${wholeWord([...cues.and, ...cues.plus])}`, 'i'),
    slash: new RegExp(String.raw`^\s?/\s?(?:${stop}${word}\s?/\s?){0,2}$`, 'iu'),
    pipe: new RegExp(String.raw`^${before}\s?\|\s?$`, 'iu'),
    or: new RegExp(
      String.raw`^${before}\s?${unknown}[,/]?\s?(?:${or.replaceAll('/', String.raw`\s?\/\s?`)})\s` +
        String.raw`(?:(?:${anyPhrase(cues.hedges)})\s)?${after}$`,
      'iu',
    ),
    and: new RegExp(String.raw`^${before}\s?${unknown},?\s?(?:${and})\s${after}$`, 'iu'),
    comma: new RegExp(String.raw`^${before}\s?${unknown}[,|]\s?${after}$`, 'iu'),
    otherClass: cues.otherClass.pattern,
    anew: new RegExp(String.raw`\b(?:${anyPhrase(cues.anew)})\b`, 'i'),
    opensWithOr: new RegExp(String.raw`^\s*(?:${anyPhrase(cues.or)})\s`, 'i'),
    orAfter: new RegExp(String.raw`^[\s,)]*(?:(?:${or})\s|\/\s)`, 'i'),
    orUnknown: new RegExp(String.raw`^,?\s(?:${or})\s(?=[\w.+#-]*[A-Z\d])[\w.+#-]+`),
    orClass: new RegExp(String.raw`^,?\s(?:${or})\s(?:[\w-]+\s){1,4}\s{3}`, 'i'),
    orClassBetween: new RegExp(String.raw`^\s?(?:\w+\s){0,2},?\s?(?:${or})\s(?:[\w-]+\s){1,4}$`, 'i'),
    lastNouns: new RegExp(
      String.raw`^(?:\s(?!(?:${unfinished})\b)[\w-]+){1,2}(?=,?\s(?:${unfinished})\b)`,
      'i',
    ),
    lastUnknown: new RegExp(
      String.raw`^(?:,\s(?!(?:${unfinished})\b)[\w./+#-]+(?:\s(?!(?:${unfinished})\b)[\w.+#-]+)?){1,3}` +
        String.raw`(?=,?\s(?:${unfinished})\b)`,
      'i',
    ),
    version: new RegExp(String.raw`^[\s(-]*(?:(?:${anyPhrase(cues.version)})\s)?v?[\d.x/+]+\s?\)?`, 'i'),
  };
}

/** The source for any of these words; some end in a stop ("bzw."), where there is no border of a word. */
function wholeWord(words: readonly string[]): string {
  return String.raw`(?<!\w)(?:${anyPhrase(words)})(?!\w)`;
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
