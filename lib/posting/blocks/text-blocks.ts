import { BULLET_START, ITEM_NUMBER } from '../../text/bullet-signs.ts';
import type { TextKnowledge } from '../page-knowledge.ts';
import type { Block } from '../posting.ts';

/** The longest heading, in characters and words. */
const HEADING_LENGTH = 90;
const HEADING_WORDS = 12;

/** In plain text a dash or an asterisk is a bullet without a blank too; without one, » opens a quotation. */
const SIGN = String.raw`(?!»\S)(?:${BULLET_START}|(?:[*·–—-]|o(?=\s{2}|\s[A-Z]))\s*)(?=\S)`;
const BULLET = new RegExp(String.raw`^(?:${SIGN}|${ITEM_NUMBER}\s+)`, 'u');
const MARKDOWN_HEADING = /^#{1,6}\s+/;
const BOLD = /^(\*\*|__)(.+)\1:?$/;

/** Shorter lines end where their author pressed return; longer ones may go on in the next line. */
const WRAP_WIDTH = 50;

/**
 * Splits a plain description into headings, paragraphs and list items. Lines that only wrap stay one
 * paragraph. Offsets are those of `text`: `text.slice(start, start + block.text.length) === block.text`.
 */
export function readTextBlocks(text: string, { askOpening }: TextKnowledge): Block[] {
  const blocks: Block[] = [];
  let last: Block | undefined; // the block that the next line may go on with
  let next = 0;
  for (const whole of text.split('\n')) {
    const index = next;
    next += whole.length + 1;
    const line = whole.trim();
    if (!line) {
      last = undefined;
      continue;
    }
    const start = index + whole.indexOf(line);
    const block = readLine(line, start);
    if (last && !askOpening.test(block.text) && continues(last, block)) {
      last.text = text.slice(last.start, start + line.length);
      continue;
    }
    blocks.push(block);
    last = block.kind === 'heading' ? undefined : block;
  }
  return blocks;
}

function readLine(line: string, start: number): Block {
  const hash = MARKDOWN_HEADING.exec(line);
  if (hash) return { kind: 'heading', text: line.slice(hash[0].length), start: start + hash[0].length };
  const bold = BOLD.exec(line);
  const words = bold?.[2]?.trim();
  if (words && looksLikeHeading(words))
    return { kind: 'heading', text: words, start: start + line.indexOf(words) };
  const bullet = BULLET.exec(line);
  if (bullet && bullet[0].length < line.length) {
    return { kind: 'item', text: line.slice(bullet[0].length), start: start + bullet[0].length };
  }
  return { kind: looksLikeHeading(line) ? 'heading' : 'paragraph', text: line, start };
}

/** A long line without an end, followed by one that does not begin anything of its own. */
function continues(last: Block, next: Block): boolean {
  if (next.kind === 'item') return false;
  const lastLine = last.text.slice(last.text.lastIndexOf('\n') + 1);
  if (/^[a-z(&]/.test(next.text) && !/[.:!?;]$/.test(lastLine)) return lastLine.length >= WRAP_WIDTH / 2;
  return (
    next.kind === 'paragraph' &&
    lastLine.length >= WRAP_WIDTH &&
    lastLine.length <= 100 &&
    !/[.:!?;]$/.test(lastLine)
  );
}

/**
 * Whether a line or paragraph that stands alone reads like the heading of a section: short, opened by a
 * capital or a symbol, and no sentence. "What you'll bring", "REQUIREMENTS", "🚀 Bonus points!", "Your role:".
 */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  if (line.length > HEADING_LENGTH || !/\p{L}{2}/u.test(line)) return false;
  const words = line.split(/\s+/).length;
  if (words > HEADING_WORDS) return false;
  if (/:$/.test(line)) return true;
  if (/[.;,]$/.test(line) && !/(?:\.\.\.|…)$/.test(line)) return false;
  if (/^[a-z(]/.test(line)) return false;
  // "Location: Remote" is a fact, no heading.
  if (/https?:|www\.|@|^[\p{L}\s]{2,30}:\s/u.test(line)) return false;
  // A comma or a number belongs to a list or a fact more often than to a heading.
  return words <= 8 && !/\d{2,}|[,;]\s.*[,;]|[.!?]\s/.test(line);
}
