import { anyPhrase } from '../text/lists.ts';
import type { NegationCues } from './ask-cues.ts';

/** `NegationCues`, ready to be tried on what stands around a name. */
export interface CompiledNegation {
  /** Without one of these nothing in a sentence is negated. */
  hints: RegExp;
  /** All the way to a name: "we do not use any ". */
  before: RegExp;
  /** The same, right behind another name: ", not ". */
  contrast: RegExp;
  /** "away from ", "instead of the ". */
  away: RegExp;
  /** The same behind a negation, which takes it back: "cannot imagine it without ". */
  kept: RegExp;
  /** "chose NATS over ". */
  turnedDown: RegExp;
  /** Right behind a name: "-free", " is no longer used". */
  behind: RegExp;
}

/** How many words may stand between a negation and a name. */
const MOST_BETWEEN = 7;

/** Makes the words that negate ready. */
export function compileNegation(cues: NegationCues): CompiledNegation {
  const openings = anyPhrase(cues.openings);
  const between = String.raw`(?:\s(?:${anyPhrase(cues.between)})){0,${MOST_BETWEEN}}`;
  const away = String.raw`(?:${anyPhrase(cues.away)})(?:\s(?:${anyPhrase(cues.articles)})){0,2}\s`;
  return {
    hints: new RegExp(anyPhrase(cues.hints), 'i'),
    before: new RegExp(String.raw`(?<![\p{L}-])(?:${openings})${between}\s["“(]?$`, 'iu'),
    contrast: new RegExp(String.raw`[,(–—-]\s?(?:\p{L}+\s)?(?:${openings})\s["“]?$`, 'iu'),
    away: new RegExp(String.raw`(?<![\p{L}-])(?:${away}|(?:${anyPhrase(cues.joined)}))["“]?$`, 'iu'),
    kept: new RegExp(String.raw`(?<![\p{L}-])(?:${openings})\s[^,;.]*\s${away}["“]?$`, 'iu'),
    turnedDown: cues.turnedDown?.pattern ?? /(?!)/,
    behind: cues.behind.pattern,
  };
}
