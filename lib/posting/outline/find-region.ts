import { sectionKinds } from '../judge/section-kinds.ts';
import type { PageKnowledge } from '../page-knowledge.ts';
import { takeOutCards } from './find-cards.ts';
import { makeOutline } from './make-outline.ts';
import { type Outline, type OutlineLine, type OutlinePart, putAround } from './outline.ts';
import { takeOutHeaded } from './take-out-headed.ts';
import { takeOutLinks } from './take-out-links.ts';

/** As much prose beside a part is none that counts: as a share, and as one up to so many characters. */
const LITTLE = { share: 0.06, ofShort: 0.15, length: 120 };
/** What stands above the first heading is no text of the posting, up to this share of the prose. */
const MOST_ABOVE = 0.3;
/** More lines beside a text are no section of it. */
const MOST_BESIDE = 60;
/** A page of which a smaller share of the prose is read is read in part. */
const WHOLE = 0.75;

/** The part of a page that is its text, and what lies around it. */
export interface Region {
  outline: Outline;
  part: OutlinePart;
  /** The lines of the part that are its text. */
  lines: OutlineLine[];
  /** How much prose it has, in characters: long lines and items, without links. */
  prose: number;
  /** The page holds prose, no card and under no heading of other things, that is not in the part. */
  isPartial: boolean;
}

/**
 * Finds the text of a page, or of a layer over it: the smallest part that holds all prose outside of cards and of sections
 * of other things.
 */
export function findRegion(root: Element, knowledge: PageKnowledge): Region {
  const outline = makeOutline(root, knowledge);
  const { cues } = knowledge;
  takeOutCards(outline, cues);
  takeOutHeaded(outline, knowledge);
  takeOutLinks(outline, cues);
  const all = proseOf(outline, outline.root);
  const part = narrow(outline, outline.root);
  takeOutBehind(outline, part, knowledge);
  return {
    outline,
    part,
    lines: outline.lines.slice(part.first, part.end).filter((line) => !line.isAround),
    prose: proseOf(outline, part),
    isPartial: proseOf(outline, part) < all * WHOLE,
  };
}

/** The smallest part that holds nearly all prose of another, and has no section of a posting beside it. */
function narrow(outline: Outline, from: OutlinePart): OutlinePart {
  let part = from;
  for (;;) {
    const all = proseOf(outline, part);
    const inner = part.children.find((child) => {
      const beside = all - proseOf(outline, child);
      return (
        beside < all && beside <= Math.max(all * LITTLE.share, Math.min(all * LITTLE.ofShort, LITTLE.length))
      );
    });
    if (!inner || part.children.some((child) => child !== inner && hasSection(outline, child))) return part;
    part = inner;
  }
}

/** Whether a part has a section of a posting: its heading, and something under it. */
function hasSection(outline: Outline, part: OutlinePart): boolean {
  const own = linesOf(outline, part).filter(
    ({ isAround, linked, length }) => !isAround && linked < length / 2,
  );
  return own.length >= 2 && own.length <= MOST_BESIDE && sectionKinds(own).size > 0;
}

function linesOf({ lines }: Outline, { first, end }: OutlinePart): OutlineLine[] {
  return lines.slice(first, end);
}

/**
 * Takes out what stands behind the child that is a posting by itself, where it has no section of a posting: the company's
 * own words, advice, what else there is.
 */
function takeOutBehind(outline: Outline, part: OutlinePart, { around }: PageKnowledge): void {
  const core = part.children.find((child) => sectionKinds(linesOf(outline, child)).size >= 2);
  if (!core) return;
  const open = part.children.slice(part.children.indexOf(core) + 1);
  // Where headings and texts stand one after the other, what is under a heading is no child of it.
  const isFlat = open.some((child) => !isBox(child) && sectionKinds(linesOf(outline, child)).size > 0);
  if (isFlat) return;
  for (let child = open.shift(); child; child = open.shift()) {
    const head = outline.lines[child.first];
    if (child.end === child.first || !head) continue;
    const kinds = sectionKinds(linesOf(outline, child)).size;
    if (kinds === 0 || around.companyHeadings.test(head.text)) putAround(outline, child);
    else if (head.section === undefined) open.push(...child.children.filter(isBox));
  }
}

/** More than one line: a single one is no section by itself. */
function isBox({ first, end }: OutlinePart): boolean {
  return end > first + 1;
}

/** Takes out of a text its title and what stands above it: menus, the way to the page. */
export function takeOutAbove({ outline, part }: Region, title: number): void {
  const isHead = outline.lines[title]?.rank === 1;
  const most = isHead ? proseOf(outline, part) * MOST_ABOVE : 0;
  let holder: OutlinePart | undefined = part;
  while (holder) {
    for (const child of holder.children) {
      const isAbove = child.end > child.first && child.end <= title && proseOf(outline, child) <= most;
      if (isAbove || (child.first === title && child.end === title + 1)) putAround(outline, child);
    }
    holder = holder.children.find(({ first, end }) => first <= title && title < end);
  }
}

/** How many characters of prose a part holds: long lines and items, without links. */
function proseOf({ lines }: Outline, { first, end }: OutlinePart): number {
  let prose = 0;
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line && !line.isAround) prose += line.prose;
  }
  return prose;
}
