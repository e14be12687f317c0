import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { readLead } from '../../english/read-lead.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import { CURRENCY_SIGNS } from '../../text/currencies.ts';
import type { Token } from '../../tokens/token.ts';

/** What a text states, taken apart so that two texts can be compared. */
export interface Facts {
  /** Numbers with unit and the noun they count, and pairs: "480ms", "6 service", "480ms>92ms". */
  figures: Set<string>;
  /** "without downtime", "not sharded". */
  negations: Set<string>;
  /** Terms by id (with version), and the spelling in lower case. */
  terms: Map<string, string>;
  /** Proper nouns and identifiers, in lower case. */
  names: Set<string>;
  /** Words of substance, by stem. */
  words: Set<string>;
  /** Every word and term as spelled, in lower case; and every stem. */
  spellings: Set<string>;
  stems: Set<string>;
  /** All words in lower case, a blank around each: for names of several words. */
  line: string;
}

interface Reader {
  extract(text: string): Token[];
  verbs: CompiledVerbs;
  wording: CompiledWording;
}

const figure = new RegExp(
  String.raw`([~<>≤≥]?\s?[${CURRENCY_SIGNS}]?)(\d(?:[\d,]*\d)?(?:\.\d+)?)\s?` +
    String.raw`(%|×|x\b|µs\b|[kmgtp]?i?b(?:ps)?\b|[kmbn]\b|bn\b|ms\b|ns\b|us\b|s\b` +
    String.raw`|sec(?:ond)?s?\b|min(?:ute)?s?\b|h(?:ou)?rs?\b|days?\b|weeks?\b|months?\b|years?\b` +
    String.raw`|(?:thousand|million|billion)\b)?(\+)?`,
  'giu',
);
const figureWord = new RegExp(String.raw`^[${CURRENCY_SIGNS}]?\d[\d,.]*(?:[a-z]{1,3}|%)?\+?$`, 'i');
const bounding = new RegExp(
  '(~|<|≤|>|≥|\\b(?:under|below|less than|up to|at most|over|above|more than|at least' +
    `|about|around|roughly|nearly|almost|approximately))\\s*[${CURRENCY_SIGNS}]?$`,
  'i',
);
/** Reads what a text states. Linear in its length, apart from the sorting of its terms. */
export function readFacts(text: string, reader: Reader): Facts {
  const tokens = reader.extract(text);
  const words = splitWords(text);
  const facts: Facts = {
    figures: readFigures(text, words, tokens, reader),
    negations: new Set(),
    terms: new Map(
      tokens.map((token) => [`${token.termId} ${token.version ?? ''}`, token.text.toLowerCase()]),
    ),
    names: new Set(),
    words: new Set(),
    spellings: new Set(tokens.map((token) => token.text.toLowerCase())),
    stems: new Set(),
    line: ` ${words.map((word) => word.lower).join(' ')} `,
  };
  const { english } = reader.verbs;
  const lead = leadWords(text, reader);
  words.forEach((word, index) => {
    const root = stem(word.lower, reader.verbs);
    facts.spellings.add(word.lower.replace(/'s$/, ''));
    facts.stems.add(root);
    const next = words[index + 1];
    if (english.negations.has(word.lower.split('-')[0] ?? '') && next)
      facts.negations.add(`${word.lower} ${stem(next.lower, reader.verbs)}`);
    if (english.grammatical.has(word.lower) || isEmptyWord(word, reader.wording)) return;
    if (tokens.some((token) => word.start < token.end && word.end > token.start)) return;
    if (figureWord.test(word.text)) return;
    if (isName(word, words, index, text)) facts.names.add(word.lower.replace(/'s$/, ''));
    else if (!lead.has(word.start)) facts.words.add(root);
  });
  return facts;
}

/** The offsets of words of a weak opening and of the leading verbs: how a bullet begins is no fact of its own. */
function leadWords(text: string, reader: Reader): Set<number> {
  const lead = readLead(text, reader.verbs);
  const opener = lead.opener ? text.indexOf(lead.opener) + lead.opener.length : 0;
  const begin = lead.body && text.endsWith(lead.body) ? text.length - lead.body.length : 0;
  const until = Math.max(opener, begin);
  return new Set(
    splitWords(text)
      .filter((word) => word.end <= until)
      .map((word) => word.start),
  );
}

function isEmptyWord(word: Word, wording: CompiledWording): boolean {
  return (
    wording.fillers.has(word.lower) || wording.adverbs.has(word.lower) || wording.quantifiers.has(word.lower)
  );
}

/** A capital inside a sentence, an acronym, a digit or a sign inside a word: a name. */
function isName(word: Word, words: Word[], index: number, text: string): boolean {
  if (/[\p{L}]/u.test(word.text) && /[\d_@#+]/.test(word.text)) return true;
  if (/\p{Lu}/u.test(word.text.slice(1))) return true;
  if (!/^\p{Lu}/u.test(word.text) || index === 0) return false;
  const before = words[index - 1];
  return !!before && !/[.!?:;•\n]\s*$/.test(text.slice(before.end, word.start));
}

function readFigures(text: string, words: Word[], tokens: Token[], reader: Reader): Set<string> {
  const figures = new Set<string>();
  let last: { value: string; end: number } | undefined;
  for (const match of text.matchAll(figure)) {
    const at = match.index + match[0].search(/\d/);
    const end = match.index + match[0].length;
    if (/[\p{L}_]/u.test(text.charAt(at - 1))) continue;
    const token = tokens.find((each) => each.start <= at && each.end > at);
    if (token && /\p{L}/u.test(token.text)) continue;
    const [, sign = '', number = '', unit = '', plus = ''] = match;
    const value = `${bound(text.slice(Math.max(0, at - 24), at))}${sign.replace(/[~<>≤≥\s]/g, '')}${number.replaceAll(',', '')}${/^[mMbBkKsS]/.test(unit) && unit.length <= 2 ? unit : unit.toLowerCase()}${plus}`;
    figures.add(value);
    if (
      last &&
      /^\s?(?:to|→|->|–|—|-|and|or)\s?[~<>]?\s?(?:under |over |about )?$/i.test(
        text.slice(last.end, match.index + (match[0].length - match[0].trimStart().length)),
      )
    )
      figures.add(`${last.value}>${value}`);
    const noun = nounAfter(words, end, text, reader);
    if (noun) figures.add(`${value} ${noun}`);
    last = { value, end };
  }
  return figures;
}

/** Whether a number is a bound or a guess: "under 50ms", "~40", "over 1M". */
function bound(before: string): string {
  const word = bounding.exec(before)?.[1];
  if (!word) return '';
  if (/^(?:<|≤|under|below|less|up|at most)/i.test(word)) return '<';
  return /^(?:>|≥|over|above|more|at least)/i.test(word) ? '>' : '~';
}

/** The word that a number counts: the next one, unless it is a function word or stands apart. */
function nounAfter(words: Word[], end: number, text: string, reader: Reader): string | undefined {
  let at = end;
  for (const word of words.slice(words.findIndex((each) => each.start >= end))) {
    if (word.start < end) return undefined;
    if (!/^[\s-]*$/.test(text.slice(at, word.start))) return undefined;
    at = word.end;
    if (isEmptyWord(word, reader.wording)) continue;
    const verb = reader.verbs.forms.form(word.lower) === 'past';
    return verb || reader.verbs.english.grammatical.has(word.lower)
      ? undefined
      : stem(word.lower, reader.verbs);
  }
  return undefined;
}

/** The stem by which two forms of a word are the same: a known verb's base form, else without its plural. */
export function stem(word: string, verbs: CompiledVerbs): string {
  const bare = word.replace(/'s$/, '');
  const base = verbs.nounsOfWork.get(bare) ?? verbs.forms.base(bare);
  if (base) return base;
  if (/ies$/.test(bare)) return bare.replace(/ies$/, 'y');
  return bare.length > 3 ? bare.replace(/(?<=[^su])s$/, '') : bare;
}
