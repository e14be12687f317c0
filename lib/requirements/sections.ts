import type { Block } from '../posting/posting.ts';
import type { SectionRole } from './ask-cues.ts';
import type { CompiledHeadings } from './compile-headings.ts';
import { findHeadingRole, findLabel, foldHeading, isNoHeading } from './headings.ts';
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
  waived: 'mentioned',
  about: 'mentioned',
  benefits: 'mentioned',
  legal: 'mentioned',
  process: 'mentioned',
};

/** The role of the section that each block stands in, block by block. An unknown heading begins no new section. */
export function findBlockRoles(blocks: Block[], headings: CompiledHeadings): BlockRole[] {
  let role: BlockRole = 'intro';
  const short = blocks.map((block) => foldShort(block.text, headings));
  const labels = blocks.map((block) => foldShort(findLabel(block.text) ?? '', headings));
  const insists = [...short, ...labels].some((text) => headings.mustHave.has(text));
  return blocks.map((block, index) => {
    if (insists && headings.shouldHave.has(short[index] ?? '')) {
      role = 'preferred';
      return role;
    }
    // "Must have: Go" and, in the next line, "Should have: Kafka".
    if (insists && headings.shouldHave.has(labels[index] ?? '')) return 'preferred';
    if (block.kind === 'paragraph' && blocks[index + 1]?.kind === 'item' && isSmallHeading(block.text)) {
      role = findHeadingRole(block.text, headings) ?? role;
      return role;
    }
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
    const named = isTitle ? undefined : findRole(blocks, index, headings);
    // After the company's own story, or a line on the place, a new heading may begin anything.
    const opens = (role === 'about' || role === 'process') && !isNoHeading(block.text, headings);
    role = named ?? (opens ? 'intro' : role);
    return role;
  });
}

/** A block that may be a heading of a word or two, folded; any other one is nothing. */
function foldShort(text: string, headings: CompiledHeadings): string {
  return text.length > LONGEST_HEADING_ITEM ? '' : foldHeading(text, headings);
}

/** The role that a heading tells, or else the lines below it. */
function findRole(blocks: Block[], at: number, headings: CompiledHeadings): SectionRole | undefined {
  const heading = blocks[at]?.text ?? '';
  const role = findHeadingRole(heading, headings);
  // "What awaits you" may lead to duties and to benefits.
  if (role === 'responsibilities' && holdsBenefits(blocks, at, headings, 'most')) return 'benefits';
  if (role || !headings.wishes || isNoHeading(heading, headings)) return role;
  // Without a list below it, a short line with praise is an ask itself: "Kafka welcome".
  const leads = blocks[at + 1]?.kind === 'item' || /[:?]$/.test(heading);
  if (leads && headings.wishes.some((wish) => wish.test(heading))) return 'preferred';
  return holdsBenefits(blocks, at, headings, 'half') ? 'benefits' : undefined;
}

/** Whether so many of the lines below a heading are about benefits, and none asks. */
function holdsBenefits(
  blocks: Block[],
  at: number,
  { benefits, itemOpening }: CompiledHeadings,
  least: 'half' | 'most',
): boolean {
  if (!benefits) return false;
  const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading');
  const below = blocks.slice(at + 1, end < 0 ? undefined : end);
  // A line with a label of its own says nothing of the section.
  const lines = below.filter(({ text }) => !/^[^:]{2,40}:/.test(text));
  const telling = lines.filter(({ text }) => benefits.test(text)).length;
  const enough = least === 'half' ? telling * 2 >= lines.length : telling * 2 > lines.length;
  return telling > 0 && enough && !lines.some(({ text }) => itemOpening.test(text));
}

/** In a text without capitals a few words without a stop, above a list, are its heading: "bonus points". */
function isSmallHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING_ITEM && /^[a-z][a-z '’/&-]+$/.test(text);
}

/** In a list that lost its nesting, the outer items are headings: "Must have", "Nice to have". */
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
