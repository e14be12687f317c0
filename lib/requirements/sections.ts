import type { Block } from '../posting/posting.ts';
import type { SectionRole } from './ask-cues.ts';
import type { CompiledHeadings } from './compile-headings.ts';
import { findHeadingRole, foldHeading, isNoHeading } from './headings.ts';
import type { RequirementLevel } from './requirement.ts';

/** What a block is for. Before any heading, postings mix the company and the role: `intro`. */
export type BlockRole = SectionRole | 'intro';

/** Headings among list items are a word or two: "Must have". */
const LONGEST_HEADING_ITEM = 48;

/** How strongly a section asks where its sentences do not say. In the `intro` each sentence decides for itself. */
export const roleLevels: Record<SectionRole, RequirementLevel> = {
  required: 'required',
  responsibilities: 'required',
  stack: 'required',
  preferred: 'preferred',
  about: 'mentioned',
  benefits: 'mentioned',
  legal: 'mentioned',
  process: 'mentioned',
};

/** The role of the section that each block stands in, block by block. An unknown heading begins no new section. */
export function findBlockRoles(blocks: Block[], headings: CompiledHeadings): BlockRole[] {
  let role: BlockRole = 'intro';
  return blocks.map((block, index) => {
    if (block.kind === 'item' && isHeadingItem(block.text, headings)) {
      role = findHeadingRole(block.text, headings) ?? role;
      return role;
    }
    if (block.kind !== 'heading') {
      const before = role;
      if (block.kind === 'paragraph') role = findIntroducedRole(block.text, headings) ?? role;
      return before;
    }
    // A description that opens with the job's title begins no section by it: "Compensation Analyst".
    const isTitle = index === 0 && headings.jobTitle.test(block.text);
    const named = isTitle ? undefined : findHeadingRole(block.text, headings);
    // After the company's own story a new heading may begin anything.
    const opens = role === 'about' && !isNoHeading(block.text, headings);
    role = named ?? (opens ? 'intro' : role);
    return role;
  });
}

/** In a nested list that lost its nesting the outer items are headings: "Must have", "Nice to have". */
function isHeadingItem(item: string, headings: CompiledHeadings): boolean {
  if (item.length > LONGEST_HEADING_ITEM) return false;
  const role = headings.whole.get(foldHeading(item, headings));
  return role === 'required' || role === 'preferred';
}

/** A paragraph whose last sentence leads over to a list is its heading: "It is a bonus if you have:". */
function findIntroducedRole(paragraph: string, headings: CompiledHeadings): SectionRole | undefined {
  if (!paragraph.endsWith(':')) return undefined;
  const stop = Math.max(
    paragraph.lastIndexOf('. '),
    paragraph.lastIndexOf('! '),
    paragraph.lastIndexOf('? '),
  );
  return findHeadingRole(paragraph.slice(stop + 1).trim(), headings);
}
