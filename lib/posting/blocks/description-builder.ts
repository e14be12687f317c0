import { BULLET_START } from '../../text/bullet-signs.ts';
import type { Block, TextRun } from '../posting.ts';
import { isHeadingLine, opensList } from './heading-lines.ts';

/** What surrounds a piece of text in its page. */
export interface TextSetting {
  heading: boolean;
  item: boolean;
  bold: boolean;
  /** Line breaks of its source are line breaks for the reader. */
  preformatted: boolean;
}

/** A description that grows text by text. */
export interface DescriptionBuilder {
  /** Adds the first `length` characters of a text node to the current line. */
  addText(node: Text, length: number, setting: TextSetting): void;
  /** Sets what follows in the line apart from what is in it, by a blank that does not stand in the page. */
  setApart(): void;
  /** Ends the current line; the next text begins a new block. */
  endLine(): void;
  /** The lines that are ended, joined by line breaks, with their blocks and places in the page. */
  build(): { description: string; blocks: Block[]; runs: TextRun[] };
}

/** Blank characters, or characters that a reader does not see (and halves of characters). */
const PIECES =
  /([[\s\u0085]--\ufeff]+)|[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]--[[\s\u0085]--\ufeff]]+/gv;

/**
 * A bullet written as a character, and the blank after it. A middle dot at the start of a line needs none; without
 * one, » opens a quotation.
 */
const BULLET = new RegExp(String.raw`^(?!»\S)(?:${BULLET_START}|·)(?=\S)`, 'u');

/**
 * Starts a description as a reader sees it: blanks collapse, characters without width are dropped, each
 * line that is not empty becomes a block.
 */
export function createDescriptionBuilder(): DescriptionBuilder {
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  let description = '';
  let line = '';
  let blank: { node: Text; offset: number } | undefined;
  let heading = false;
  let item = false;
  let bold = true;

  function addRun(node: Text, offset: number, text: string): void {
    const start = description.length + line.length;
    const last = runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.start + last.length === start) {
      last.length += text.length;
    } else {
      runs.push({ start, length: text.length, node, offset });
    }
    line += text;
  }

  function addPiece(piece: string, node: Text, offset: number, setting: TextSetting): void {
    if (!piece) return;
    if (blank) {
      // A line break or a no-break space stands for the blank, but is not the same character.
      if (blank.node.data[blank.offset] === ' ') addRun(blank.node, blank.offset, ' ');
      else line += ' ';
      blank = undefined;
    }
    addRun(node, offset, piece);
    heading ||= setting.heading;
    item ||= setting.item;
    bold &&= setting.bold || !/[\p{L}\p{N}]/u.test(piece);
  }

  function endLine(): void {
    if (line) addBlock();
    line = '';
    blank = undefined;
    heading = item = false;
    bold = true;
  }

  function addBlock(): void {
    const bullet = (!heading && BULLET.exec(line)?.[0].length) || 0;
    const block: Block = { kind: 'paragraph', text: line.slice(bullet), start: description.length + bullet };
    if (bullet) item = true;
    if (isHeadingLine(block.text, { heading, bold, item })) block.kind = 'heading';
    else if (item) {
      block.kind = 'item';
      const before = blocks.at(-1);
      if (before?.kind === 'paragraph' && opensList(before.text)) before.kind = 'heading';
    }
    blocks.push(block);
    description += `${line}\n`;
  }

  return {
    addText(node, length, setting) {
      const data = node.data.slice(0, length);
      let from = 0;
      for (const { 0: piece, 1: blanks, index } of data.matchAll(PIECES)) {
        addPiece(data.slice(from, index), node, from, setting);
        from = index + piece.length;
        if (blanks && setting.preformatted && blanks.includes('\n')) endLine();
        else if (blanks && line) blank ??= { node, offset: index };
      }
      addPiece(data.slice(from), node, from, setting);
    },
    setApart() {
      if (line && !line.endsWith(' ') && !blank) line += ' ';
    },
    endLine,
    build: () => ({ description: description.slice(0, -1), blocks, runs }),
  };
}
