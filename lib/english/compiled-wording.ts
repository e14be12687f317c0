import { leadingPhrasePattern, listPhrases, listWords, phrasePattern, phraseSource } from '../text/lists.ts';
import { NUMBER_WORD } from '../text/number-words.ts';
import type { Measure, WordingKnowledge } from './wording-knowledge.ts';

/** The wording knowledge, ready for look-ups. */
export interface CompiledWording {
  fillers: Set<string>;
  /** Matches a name that begins with such an adjective, at the start of a text. */
  compounds: RegExp;
  adverbs: Set<string>;
  quantifiers: Set<string>;
  gainVerbs: Set<string>;
  emptyWords: Set<string>;
  vagueObjects: Set<string>;
  changeVerbs: Set<string>;
  bareTechniques: Set<string>;
  measureCompounds: Set<string>;
  statistics: Set<string>;
  /** A phrase that says nothing, anywhere in a bullet. */
  closers: RegExp;
  ceremonies: RegExp;
  talkVerbs: Set<string>;
  countNouns: Set<string>;
  /** Every measure phrase. */
  measures: RegExp;
  /** The measure of a phrase in lower case. */
  measureOf: Map<string, Measure>;
  /** The first measure of each type, for its examples. */
  byType: Map<string, Measure>;
  an: Set<string>;
  a: Set<string>;
  /** Names that are written small. */
  smallNames: Set<string>;
  gains: Set<string>;
  /** Matches the end of a noun that names work. */
  workHead: RegExp;
  /** Matches the end of an adjective. */
  adjectiveEnd: RegExp;
  /** One thing behind a preposition, at the end of its phrase: " for finance team", " into streaming pipeline". */
  bareThing: RegExp;
  oneOfMany: ReadonlySet<string>;
  /** Matches a load that is stated: "serving 2M users". */
  load: RegExp;
  /** Matches who uses it, or for whom it is. */
  usedBy: RegExp;
  /** Matches a last clause that tells how something is now. */
  lastState: RegExp;
}

/** Makes the knowledge of wording ready for look-ups. Takes some milliseconds: do it once. */
export function compileWording(wording: WordingKnowledge): CompiledWording {
  const measureOf = new Map<string, Measure>();
  for (const measure of wording.measures)
    for (const phrase of listPhrases(measure.words)) measureOf.set(phrase, measure);
  return {
    fillers: new Set(listWords(wording.fillers)),
    compounds: leadingPhrasePattern(listPhrases(wording.compounds)),
    adverbs: new Set(listWords(wording.adverbs)),
    quantifiers: new Set(listWords(wording.quantifiers)),
    gainVerbs: new Set(listWords(wording.gainVerbs)),
    vagueObjects: new Set(listWords(wording.vagueObjects)),
    emptyWords: new Set(listWords(wording.emptyWords)),
    changeVerbs: new Set(listWords(wording.changeVerbs)),
    bareTechniques: new Set(listWords(wording.bareTechniques)),
    measureCompounds: new Set(listWords(wording.measureCompounds)),
    statistics: new Set(listWords(wording.statistics)),
    closers: phrasePattern(listPhrases(wording.closers), 'giu'),
    ceremonies: phrasePattern(listPhrases(wording.ceremonies)),
    countNouns: new Set(listWords(wording.countNouns)),
    talkVerbs: new Set(listWords(wording.talkVerbs)),
    measures: phrasePattern([...measureOf.keys()], 'giu'),
    measureOf,
    byType: new Map(wording.measures.toReversed().map((measure) => [measure.type, measure])),
    an: new Set(listWords(wording.an)),
    a: new Set(listWords(wording.a)),
    smallNames: new Set(listWords(wording.smallNames)),
    gains: new Set(listWords(wording.gains)),
    workHead: new RegExp(`(?:${phraseSource(listWords(wording.workEnds))})$`, 'i'),
    adjectiveEnd: new RegExp(`(?:${phraseSource(listWords(wording.adjectiveEnds))})$`),
    load: new RegExp(
      String.raw`\b(?:${phraseSource(listPhrases(wording.loadVerbs))}) ` +
        String.raw`(?:[~<>$€£]|\d|over|up to|more than|about|around|millions|thousands|(?!zero|one)${NUMBER_WORD}|several|all)`,
      'iu',
    ),
    usedBy: new RegExp(
      String.raw`\b(?:used (?:by|across|in)|for) [^,;]*\b(?:${phraseSource(listWords(wording.users))})\b`,
      'iu',
    ),
    lastState: new RegExp(
      '(?:,? (?:and|so|so that|which|thus|hence)(?: then)? |[,;] (?:and |so |which |thus |this )?)' +
        String.raw`((?:\p{L}+[ '’-]){0,6}?(?:${phraseSource(listPhrases(wording.states))})\b[^,;()]*)$`,
      'iu',
    ),
    oneOfMany: new Set(listWords(wording.oneOfMany)),
    bareThing: new RegExp(
      String.raw`(?<= )(${phraseSource(listWords(wording.thingLinks))}) ((?:[\p{L}][\p{L}\d-]* ){0,3})(${phraseSource(listWords(`${wording.bareThings} ${wording.oneOfMany}`))})` +
        String.raw`(?=$|[,;:.)]| [(]| (?:for|in|on|to|by|with|using|from|at|across)\b)`,
      'gu',
    ),
  };
}
