import type { BulletKind } from './bullet-kind.ts';
import type { BulletReading } from './read-bullet.ts';
import { listPhrases } from './verb-knowledge.ts';
import { phrasePattern, splitWords } from './words.ts';

const spelledNumber =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds|thousands)\b/giu;

/** Why a bullet is left alone, in one plain sentence; `undefined` when there is something to gain. */
export function findNothing(
  reading: BulletReading,
  kinds: { kind: BulletKind; score: number }[],
): string | undefined {
  const words = splitWords(reading.text);
  if (words.length < 2)
    return 'There is too little here to work with: a bullet names what you did and to what.';
  if (isComplete(reading, kinds)) return 'Verb, object and numbers are there: leave it as it is.';
  const technical = reading.tokens.length > 0 || kinds.length > 0;
  if (reading.wording.ceremonies.test(reading.text) && !reading.quantities.length && !kinds.length)
    return 'How a team works is no evidence of what you built: leave it out, or tell what you shipped that way.';
  if (!technical && !reading.lead.verbs.length)
    return 'No work of an engineer is named here: say what you built or changed, or leave it out.';
  return undefined;
}

/** A strong verb, and either a before-and-after pair or two figures, or one with an outcome that settles it. */
function isComplete(reading: BulletReading, kinds: { kind: BulletKind }[]): boolean {
  const { lead, quantities, text } = reading;
  const count = quantities.length + (text.match(spelledNumber)?.length ?? 0);
  const settled = kinds.some(
    ({ kind }) => !!kind.settled && phrasePattern(listPhrases(kind.settled)).test(text),
  );
  const strong = lead.verbs.length > 0 && !lead.claims;
  if (!strong && !settled) return false;
  return reading.has.has('pair') || count >= 2 || (count === 1 && settled);
}
