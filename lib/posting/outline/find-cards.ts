import type { PostingCues } from '../page-knowledge.ts';
import { type Outline, type OutlineLine, type OutlinePart, putAround } from './outline.ts';

/** Fewer siblings of one make are no list. */
const FEWEST = 3;
/** The share of them that must look like cards. */
const MOST_OF = 0.7;
/** A card begins with its link, among so many lines. */
const HEAD_LINES = 3;
/** A sibling of much more text than the others is what they lead to, and no card: in characters, and in times of theirs. */
const TEXT_OF_ITS_OWN = { length: 800, times: 4 };
/** Shorter links in a row are labels of this page and not the titles of others. */
export const TITLE_LENGTH = 20;
const FEWEST_TITLES = 5;

/** Class names that tell the state or the number of a card, and not its make. */
const STATE = /active|select|current|first|last|odd|even|open|visit|\d/i;

/**
 * Takes the cards of lists out of the text: siblings of one make that each begin with a link to a page of their own. None
 * of them is the text, whatever they say.
 */
export function takeOutCards(outline: Outline, cues: PostingCues): void {
  for (const part of listParts(outline.root)) {
    if (part.children.length < 2) continue;
    const makes = Map.groupBy(part.children.filter(hasLines), ({ element }) => makeOf(element));
    for (const siblings of makes.values()) {
      const cards = chooseReplies(siblings, outline, cues) ?? chooseCards(siblings, outline, cues);
      for (const card of cards) putAround(outline, card);
      outline.cards += cards.length;
    }
  }
}

/** The messages of a thread apart from the one that is much longer than each other, if there is one. */
function chooseReplies(
  siblings: OutlinePart[],
  { lines }: Outline,
  { messageHead }: PostingCues,
): OutlinePart[] | undefined {
  const isMessage = ({ first, end }: OutlinePart): boolean =>
    lines
      .slice(first, Math.min(end, first + HEAD_LINES))
      .some(({ text, length }) => length < 90 && messageHead.test(text));
  const messages = siblings.filter(isMessage);
  if (messages.length < 2 || messages.length < siblings.length * MOST_OF) return undefined;
  const lengths = messages.map(({ first, end }) => unlinkedOf(lines.slice(first, end)));
  const longest = Math.max(...lengths);
  const isTopic = (length: number): boolean =>
    length === longest && lengths.filter((other) => other * 2 > longest).length === 1;
  return messages.filter((_, index) => !isTopic(lengths[index] ?? 0));
}

function chooseCards(siblings: OutlinePart[], { lines }: Outline, cues: PostingCues): OutlinePart[] {
  if (siblings.length < 2) return [];
  if (siblings.length < FEWEST && !siblings.every((part) => isTitled(part, lines, cues))) return [];
  const linesOf = ({ first, end }: OutlinePart): OutlineLine[] => lines.slice(first, end);
  const leading = siblings.filter((part) =>
    linesOf(part)
      .slice(0, HEAD_LINES)
      .some((line) => (isLinked(line) || line.opensLinked) && line.length > 3),
  );
  if (leading.length < siblings.length * MOST_OF) return [];
  const isBare = (part: OutlinePart): boolean => part.end === part.first + 1 || linesOf(part).every(isLinked);
  if (siblings.every(isBare) && !areTitles(siblings.flatMap(linesOf), cues)) return [];
  const lengths = siblings.map((part) => unlinkedOf(linesOf(part)));
  const median = medianOf(lengths);
  return siblings.filter((part, index) => {
    const length = lengths[index] ?? 0;
    if (linesOf(part).some(({ rank }) => rank === 1)) return false;
    return length < TEXT_OF_ITS_OWN.length || length < median * TEXT_OF_ITS_OWN.times;
  });
}

/** Whether a part begins with a heading that is a link and names a job: two of these are a list already. */
function isTitled({ first }: OutlinePart, lines: OutlineLine[], { jobTitle }: PostingCues): boolean {
  const head = lines[first];
  return head !== undefined && head.rank > 0 && isLinked(head) && jobTitle.test(head.text);
}

/** Whether bare links are titles of other pages, and not the labels or places of this one. */
function areTitles(links: OutlineLine[], { jobTitle, listTitle }: PostingCues): boolean {
  const length = links.every(isLinked) ? medianOf(links.map((line) => line.length)) : 0;
  const jobs = links.filter(({ text }) => jobTitle.test(text) || listTitle.test(text)).length;
  return (links.length >= FEWEST_TITLES && length >= TITLE_LENGTH) || jobs >= links.length * 0.4;
}

function medianOf(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function isLinked({ linked, length }: OutlineLine): boolean {
  return linked >= length * 0.6;
}

function unlinkedOf(lines: OutlineLine[]): number {
  return lines.reduce((sum, { length, linked }) => sum + length - linked, 0);
}

function hasLines({ first, end }: OutlinePart): boolean {
  return end > first;
}

/** What an element is made as: its name and the first of its classes that is no state. */
function makeOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  return `${element.localName}.${classes.find((name) => name && !STATE.test(name)) ?? ''}`;
}

/** A part and all parts in it, the outer ones first. */
function listParts(root: OutlinePart): OutlinePart[] {
  const parts = [root];
  for (let index = 0; index < parts.length; index++) parts.push(...(parts[index]?.children ?? []));
  return parts;
}
