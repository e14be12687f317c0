import { foldLetters } from '../../text/fold-words.ts';
import type { BlockRead } from '../blocks/read-blocks.ts';
import type { Outline, OutlineLine, OutlinePart } from '../outline/outline.ts';
import type { Page } from '../page.ts';
import { locateText } from './locate-text.ts';

/** Within so much of the beginning and of the end of a text its first and its last line are looked for, in letters. */
const END = 400;
/** A shorter line stands in too many texts, in letters. */
const SHORTEST = 12;

/** The part of a page in which a text stands, by lines of its beginning and its end; `undefined` where it does not. */
export function findShown({ lines }: Outline, text: string): OutlinePart | undefined {
  const letters = foldLetters(text);
  const stands = (within: string) => (line: OutlineLine) => {
    const own = foldLetters(line.text);
    return own.length >= SHORTEST && within.includes(own.slice(0, END / 4));
  };
  const first = lines.find(stands(letters.slice(0, END)));
  const last = lines.findLast(stands(letters.slice(-END)));
  return first && last && joinParts(first.part, last.part);
}

/** Whether a text stands in a longer one, by its beginning and its end. */
export function standsIn(whole: string, text: string): boolean {
  const [letters, own] = [foldLetters(whole), foldLetters(text)];
  const ends = [own.slice(0, END / 4), own.slice(-END / 4)];
  return own.length >= SHORTEST && ends.every((end) => letters.includes(end));
}

/** A text in the page itself, where it stands in a part of it. */
export function readShown(page: Page, part: OutlinePart | undefined, text: string): BlockRead | undefined {
  return part && locateText(page.readBlocks([part.element]), text);
}

/** The smallest part that holds both. */
function joinParts(one: OutlinePart, other: OutlinePart): OutlinePart | undefined {
  const around = new Set<OutlinePart>();
  for (let part: OutlinePart | undefined = one; part; part = part.parent) around.add(part);
  for (let part: OutlinePart | undefined = other; part; part = part.parent) if (around.has(part)) return part;
  return undefined;
}
