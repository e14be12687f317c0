import type { ImportKnowledge } from '../import-knowledge.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import type { Line } from '../lines/text-lines.ts';
import { importLines } from '../sections/read-sections.ts';

/** Fewer words ask for nothing. */
const FEWEST_WORDS = 12;

/**
 * Looks whether the text of a file can be a posting.
 *
 * @throws Error with one plain sentence where it is empty, an address only, too short or too long.
 */
export function checkPostingText(name: string, text: string): void {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0)
    throw new Error(
      `${name} holds no text, only pictures at most. Copy the words of the posting and paste them.`,
    );
  if (/^\s*https?:\/\/\S+\s*$/.test(text))
    throw new Error(
      'This is an address, and Gaplight loads nothing. Open it in a tab, or paste the posting’s text.',
    );
  if (words.length < FEWEST_WORDS)
    throw new Error(
      `${name} has only ${words.length === 1 ? 'one word' : `${words.length} words`}, too few for a posting.`,
    );
  if (text.length > MOST_CHARACTERS)
    throw new Error(
      `${name} is longer than any posting: ${text.length.toLocaleString('en')} characters of at most ${MOST_CHARACTERS.toLocaleString('en')}.`,
    );
}

/**
 * Looks whether lines are those of a resume: somebody who can be reached, and work or schools with their dates.
 *
 * @throws Error with one plain sentence where they are.
 */
export function refuseResume(name: string, lines: Line[], knowledge: ImportKnowledge): void {
  const { basics, work, education } = importLines(lines, knowledge).resume;
  const isReachable = basics.email || basics.phone || basics.profiles.length > 0;
  const isDated = [...work, ...education].some(({ startDate, endDate }) => startDate || endDate);
  if (isReachable && isDated)
    throw new Error(`${name} reads like a resume, not like a posting. Add it where your resume goes.`);
}
