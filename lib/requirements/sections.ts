import type { Block } from '../posting/posting.ts';
import type { AskCues, HeadingCues, SectionRole } from './ask-cues.ts';
import type { Level } from './requirement.ts';

/** Before any heading a posting speaks of the company and of the role by turns: `intro`. */
export type BlockRole = SectionRole | 'intro';

const LONGEST_HEADING = 100;

/** How strongly a section asks where its sentences do not say; `intro` is decided by each sentence. */
export const roleLevels: Record<SectionRole, Level> = {
  required: 'required',
  responsibilities: 'required',
  stack: 'required',
  preferred: 'preferred',
  about: 'mentioned',
  benefits: 'mentioned',
  legal: 'mentioned',
  process: 'mentioned',
};

/** The role of the section that each block stands in. A heading of no known role stays in its section. */
export function findBlockRoles(blocks: Block[], cues: AskCues): BlockRole[] {
  let role: BlockRole = 'intro';
  return blocks.map((block) => {
    if (block.kind === 'heading') role = findHeadingRole(block.text, cues) ?? role;
    return role;
  });
}

/**
 * What the section under a heading is for, or `undefined` when the heading does not say.
 *
 * A heading that reads as a whole like a known one is that one. Else words for nice-to-haves win unless the
 * heading also speaks of what is required, then the longest known words do.
 */
export function findHeadingRole(heading: string, cues: AskCues): SectionRole | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const folded = foldHeading(heading);
  const whole = cues.headings.find((entry) => entry.whole.includes(folded));
  if (whole) return whole.role;
  const padded = ` ${folded} `;
  let best: HeadingCues | undefined;
  let length = 0;
  for (const entry of cues.headings) {
    for (const words of entry.words) {
      if (words.length <= length || !padded.includes(` ${words} `)) continue;
      if (entry.role === 'preferred' && !/\b(?:required|minimum|must)\b/.test(folded)) return 'preferred';
      best = entry;
      length = words.length;
    }
  }
  return best?.role;
}

/** Small letters, contractions written out, no symbols: "🚀 What You’ll Do:" is "what you will do". */
function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'ll\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'d\b/g, ' would')
    .replace(/\b(what|who|it|that|here)'s\b/g, '$1 is')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
