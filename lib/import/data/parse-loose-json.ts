import { jsonrepair } from 'jsonrepair';
import { isNestedTooDeep, parseJson } from '../../text/parse-json.ts';

const DAMAGED = 'This file should hold a resume as JSON, but it is not valid JSON.';

/** Repairing takes time that grows with the square of a text, in characters. A long resume has 20,000. */
const MOST_REPAIRED = 50_000;

/** Looks how deep some JSON is before it is parsed. Throws like `parseLooseJson`. */
export function checkNesting(text: string): void {
  if (isNestedTooDeep(text)) throw new Error(DAMAGED);
}

/**
 * The value of a JSON text as people write it by hand: with comments, commas too many or too few, single quotes, and
 * keys without quotes. `isRepaired` says that it was not quite JSON.
 *
 * @throws Error with one plain sentence when it is not JSON, is cut off, or lies too deep.
 */
export function parseLooseJson(text: string): { value: unknown; isRepaired: boolean } {
  try {
    return { value: parseJson(text), isRepaired: false };
  } catch {
    if (text.length > MOST_REPAIRED || isNestedTooDeep(text) || isCutOff(text)) throw new Error(DAMAGED);
  }
  try {
    return { value: JSON.parse(jsonrepair(text.replace(/^\uFEFF/, ''))), isRepaired: true };
  } catch {
    throw new Error(DAMAGED);
  }
}

/** Whether lists or objects begin that never end, or the other way round: what is missing there nobody can know. */
function isCutOff(text: string): boolean {
  const open: string[] = [];
  const ends: Record<string, string> = { ']': '[', '}': '{' };
  for (const [sign] of text.matchAll(
    /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|[[\]{}]/g,
  )) {
    if (sign === '[' || sign === '{') open.push(sign);
    else if (ends[sign] && open.pop() !== ends[sign]) return true;
  }
  return open.length > 0 || text.trim() === '';
}
