import type { Quantity } from '../../quantities/quantity.ts';
import { NUMBER_WORD } from '../../text/number-words.ts';
import type { Has } from '../bullet-kind.ts';

/** A load that is stated: "serving 2M users", "handles all payments". */
const LOAD = new RegExp(
  String.raw`\b(?:serving|handling|processing|supporting|handl(?:es?|ed)|serv(?:es?|ed)|process(?:es|ed)?|to (?:handle|support|serve)) ` +
    String.raw`(?:[~<>$€£]|\d|over|up to|more than|about|around|millions|thousands|hundreds|(?!zero|one)${NUMBER_WORD}|several|the whole|all)`,
  'iu',
);
/** People, teams or customers who use it, or for whom it is. */
const USERS =
  /\b(?:used (?:by|across|in)|for) [^,;]*\b(?:teams?|users|customers|clients|clinics|hospitals|stores|shops|offices|agencies|companies|schools|scientists|analysts|developers|departments?|riders|drivers|managers|agents)\b/iu;
const MEANS =
  /\b(?:through|via|using|leveraging|with|thanks to)\b|\bby (?!\d|~|about|over|up to|half|a (?:third|quarter|factor)|two thirds|nearly|our|the)/iu;

/** What a bullet already has, so that nothing is asked twice. */
export function findHas(text: string, quantities: Quantity[], hadGain: boolean): Set<Has> {
  const has = new Set<Has>(quantities.map((quantity) => quantity.kind));
  if (quantities.length) has.add('figure');
  if (quantities.some(isPair) || IN_WORDS.test(text) || RHYTHM.test(text)) has.add('pair');
  if (MEANS.test(text)) has.add('means');
  if (LOAD.test(text)) has.add('load');
  if (USERS.test(text)) has.add('users');
  if (hadGain) has.add('gain');
  if (has.has('rate') || has.has('size') || quantities.some(isMany)) has.add('scale');
  return has;
}

function isMany({ kind, value }: Quantity): boolean {
  return kind === 'count' && value >= 300;
}

function isPair({ before, after }: Quantity): boolean {
  return before !== undefined && after !== undefined;
}

/** A pair whose sides are told in other ways: "now 2 hours instead of 5", "up from 24", "one every 2 days, from monthly". */
const RHYTHM =
  /\bfrom (?:hourly|daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|nightly|once|twice)\b/iu;
const IN_WORDS =
  /\d[^;]{0,40}\b(?:instead of|up from|down from|rather than|from) (?:about |over |nearly )?(?:\d|half|a |one |two )/iu;
