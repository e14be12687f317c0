import type { SectionRole } from './ask-cues.ts';
import type { CompiledHeadings } from './compile-headings.ts';

const LONGEST_HEADING = 100;
const LABEL = /^[^:.,;()]{2,40}?(?=:|\s[-–—]\s)/;
/** How many words the longest known heading has. */
const LONGEST_PHRASE = 8;

/**
 * What the section under a heading is for, or `undefined` when the heading does not say.
 *
 * A heading that reads as a whole like a known one is that one. Else words for nice-to-haves win unless the
 * heading also speaks of what is required, then the longest known words do.
 */
export function findHeadingRole(heading: string, headings: CompiledHeadings): SectionRole | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const folded = foldHeading(heading, headings);
  const whole = headings.whole.get(folded);
  if (whole) return whole;
  // "Es un plus" states something too, and is a heading that is known.
  const isKnown = headings.openings.has(folded) || headings.words.has(folded);
  if (!isKnown && isNoHeading(heading, headings)) return undefined;
  const role =
    findKnownRole(folded, headings) ?? (headings.otherwise && findHeadingRole(heading, headings.otherwise));
  // "You will get experience with" promises work, "you will get a laptop" does not.
  return role === 'benefits' && headings.work.test(folded) ? 'responsibilities' : role;
}

function findKnownRole(folded: string, headings: CompiledHeadings): SectionRole | undefined {
  const words = folded.split(' ');
  let best: SectionRole | undefined;
  let length = 0;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let to = from; to < words.length && to < from + LONGEST_PHRASE; to++) {
      phrase = to === from ? (words[to] ?? '') : `${phrase} ${words[to]}`;
      const role = headings.words.get(phrase) ?? (from === 0 ? headings.openings.get(phrase) : undefined);
      if (!role) continue;
      if (role === 'preferred' && !headings.insisting.test(folded)) return role;
      if (phrase.length > length) [best, length] = [role, phrase.length];
    }
  }
  return best;
}

/** Whether a short line is an item of a list without its bullet, or a statement: "Strong Go", "Go is required". */
export function isNoHeading(line: string, { itemOpening, statement }: CompiledHeadings): boolean {
  return itemOpening.test(line) || statement.test(line);
}

/** What a line or a sentence is labelled with: "Nice to have" of "Nice to have: Kafka". */
export function findLabel(line: string): string | undefined {
  return LABEL.exec(line)?.[0];
}

/** Small letters, contractions written out, no symbols: "🚀 What You’ll Do:" is "what you will do". */
export function foldHeading(heading: string, { contraction, contractions }: CompiledHeadings): string {
  const small = heading.toLowerCase();
  const written = /['’‘`]/.test(small)
    ? small.replace(/[’‘`]/g, "'").replace(contraction, (short) => contractions.get(short) ?? short)
    : small;
  return written.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
