import type { Finding } from './condition.ts';
import type { TravelCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** `TravelCues`, with the expression for a share of the time. */
export interface CompiledTravel extends Omit<TravelCues, 'upTo'> {
  share: RegExp;
}

const PERCENT = String.raw`(\d{1,3})\s?%?(?:\s?[-–]\s?(\d{1,3})\s?%|\sto\s(\d{1,3})\s?%)?`;

/** Makes the cues of travel ready. */
export function compileTravel({ upTo, ...cues }: TravelCues): CompiledTravel {
  return { ...cues, share: new RegExp(String.raw`(?:(${upTo})\s?)?\b${PERCENT}(?<=%)`, 'iu') };
}

/** How much travel a passage asks for. The business of travel, and travel as a perk, are none. */
export function findTravel({ text, section }: Passage, cues: CompiledTravel, isLabelled: boolean): Finding[] {
  const words = cues.words.pattern.exec(text);
  if (!words && !isLabelled) return [];
  if (cues.except.pattern.test(text) || section === 'company') return [];
  const none = cues.none.pattern.exec(text);
  if (none) return [finding('No travel', none, undefined)];
  const share = cues.share.exec(text);
  if (share) {
    const [, upTo, from = '', ...ends] = share;
    const to = ends.find(Boolean);
    const value = to ? `${from}% to ${to}% travel` : `${upTo ? 'Up to ' : ''}${from}% travel`;
    return [finding(value, share, words)];
  }
  const often = cues.howOften.pattern.exec(text);
  const asked = cues.asked.pattern.exec(text);
  if (often && (asked || isLabelled)) return [finding(`Travel ${often[0].toLowerCase()}`, often, words)];
  const named = cues.often.find((each) => each.words.pattern.test(text));
  if (named) return [finding(named.value, named.words.pattern.exec(text) ?? words, words)];
  return asked && section !== 'perks' ? [finding('Some travel', asked, words)] : [];
}

function finding(
  value: string,
  first: RegExpExecArray | null,
  second: RegExpExecArray | null | undefined,
): Finding {
  const ranges = [first, second].flatMap((match) =>
    match ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
  return {
    kind: 'travel',
    value,
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
    ...(value === 'No travel' && { stance: 'waived' as const }),
  };
}
