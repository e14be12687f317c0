import type { Block } from '../posting/posting.ts';
import type { AskKnowledge, SectionRole } from './ask-cues.ts';
import type { Level } from './requirement.ts';

/** Before any heading a posting speaks of the company and of the role by turns: `intro`. */
export type BlockRole = SectionRole | 'intro';

const LONGEST_HEADING = 100;
/** Headings among list items are a word or two: "Must have". */
const LONGEST_HEADING_ITEM = 48;
/** In words. */
const LONGEST_PHRASE = 8;

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
export function findBlockRoles(blocks: Block[], knowledge: AskKnowledge): BlockRole[] {
  let role: BlockRole = 'intro';
  return blocks.map((block, index) => {
    if (block.kind === 'item' && isHeadingItem(block.text, knowledge)) {
      role = findHeadingRole(block.text, knowledge) ?? role;
      return role;
    }
    if (block.kind !== 'heading') {
      const before = role;
      if (block.kind === 'paragraph') role = findIntroducedRole(block.text, knowledge) ?? role;
      return before;
    }
    // A description that opens with the job's title begins no section by it: "Compensation Analyst".
    const isTitle = index === 0 && knowledge.cues.jobTitle.test(block.text);
    const told = isTitle ? undefined : findHeadingRole(block.text, knowledge);
    // After the company's own story a new heading may begin anything.
    const opens = role === 'about' && !knowledge.cues.noHeading.test(block.text);
    role = told ?? (opens ? 'intro' : role);
    return role;
  });
}

/** In a nested list that lost its nesting the outer items are headings: "Must have", "Nice to have". */
function isHeadingItem(item: string, { wholeHeadings }: AskKnowledge): boolean {
  if (item.length > LONGEST_HEADING_ITEM) return false;
  const role = wholeHeadings.get(foldHeading(item));
  return role === 'required' || role === 'preferred';
}

/** A paragraph whose last sentence leads over to a list is its heading: "It is a bonus if you have:". */
function findIntroducedRole(paragraph: string, knowledge: AskKnowledge): SectionRole | undefined {
  if (!paragraph.endsWith(':')) return undefined;
  const stop = Math.max(
    paragraph.lastIndexOf('. '),
    paragraph.lastIndexOf('! '),
    paragraph.lastIndexOf('? '),
  );
  return findHeadingRole(paragraph.slice(stop + 1).trim(), knowledge);
}

/**
 * What the section under a heading is for, or `undefined` when the heading does not say.
 *
 * A heading that reads as a whole like a known one is that one. Else words for nice-to-haves win unless the
 * heading also speaks of what is required, then the longest known words do.
 */
export function findHeadingRole(heading: string, knowledge: AskKnowledge): SectionRole | undefined {
  if (heading.length > LONGEST_HEADING || knowledge.cues.noHeading.test(heading)) return undefined;
  const folded = foldHeading(heading);
  const whole = knowledge.wholeHeadings.get(folded);
  if (whole) return whole;
  const words = folded.split(' ');
  let best: SectionRole | undefined;
  let length = 0;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let to = from; to < words.length && to < from + LONGEST_PHRASE; to++) {
      phrase = to === from ? (words[to] ?? '') : `${phrase} ${words[to]}`;
      const role =
        knowledge.headingWords.get(phrase) ??
        (from === 0 ? knowledge.headingOpenings.get(phrase) : undefined);
      if (!role) continue;
      if (role === 'preferred' && !/\b(?:required|minimum|must)\b/.test(folded)) return role;
      if (phrase.length > length) [best, length] = [role, phrase.length];
    }
  }
  return best;
}

/** Small letters, contractions written out, no symbols: "🚀 What You’ll Do:" is "what you will do". */
function foldHeading(heading: string): string {
  const small = heading.toLowerCase();
  const written = /['’‘`]/.test(small) ? writeOut(small) : small;
  return written.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function writeOut(heading: string): string {
  return heading
    .replace(/[’‘`]/g, "'")
    .replace(/'ll\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'d\b/g, ' would')
    .replace(/\b(what|who|it|that|here)'s\b/g, '$1 is');
}
