import type { CompiledWording } from '../../english/compiled-wording.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Has } from '../bullet-kind.ts';

const MEANS =
  /\b(?:through|via|using|leveraging|with|thanks to)\b|\bby (?!\d|~|about|over|up to|half|a (?:third|quarter|factor)|two thirds|nearly|our|the)/iu;

/** What a bullet already has, so that nothing is asked twice. */
export function findHas(
  text: string,
  quantities: Quantity[],
  hadGain: boolean,
  wording: CompiledWording,
): Set<Has> {
  const has = new Set<Has>(quantities.map((quantity) => quantity.kind));
  if (quantities.length) has.add('figure');
  if (
    quantities.some(isPair) ||
    IN_WORDS.test(text) ||
    RHYTHM.test(text) ||
    FROM_TO.test(text) ||
    IN_BRACKETS.test(text)
  )
    has.add('pair');
  if (MEANS.test(text)) has.add('means');
  if (wording.load.test(text)) has.add('load');
  if (wording.usedBy.test(text)) has.add('users');
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
const FROM_TO = /\bfrom (?:about |over )?[$€£]?\d[^;]{0,25}? to (?:about |under |below )?[$€£]?\d/iu;
const IN_BRACKETS = /\((?:from )?[~$€£]?\d[^;)]{0,20}? (?:to|->|→) [~$€£]?\d/iu;
const RHYTHM =
  /\bfrom (?:hourly|daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|nightly|once|twice)\b/iu;
const IN_WORDS =
  /\d[^;]{0,40}\b(?:instead of|up from|down from|rather than|from) (?:about |over |nearly )?(?:\d|half|a |one |two )/iu;
