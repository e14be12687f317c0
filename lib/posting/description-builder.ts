import { isHeadingLine, opensList } from './heading-lines.ts';
import type { Block, TextRun } from './posting.ts';

/** What surrounds a piece of text in its page. */
export interface TextSetting {
  heading: boolean;
  item: boolean;
  bold: boolean;
  preformatted: boolean;
}

/** Blank characters, or characters that a reader does not see (and halves of characters). */
const PIECES =
  /([[\s\u0085]--\ufeff]+)|[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]--[[\s\u0085]--\ufeff]]+/gv;

/** A bullet written as a character, and the blank after it. */
const BULLET = /^(?:[•●○◦▪▫■□·‣⁃►▸➤➢➔→✓✔✅❖✦✴★☑]\s*|[*–—-]\s+)(?=\S)/u;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Builds a description line by line as a reader sees it: blanks collapse, characters without width are
 * dropped, each line that is not empty becomes a block.
 */
export class DescriptionBuilder {
  readonly blocks: Block[] = [];
  readonly runs: TextRun[] = [];
  private readonly lines: string[] = [];
  /** Length of the finished lines, each with its line break. */
  private finished = 0;
  private line = '';
  private blank: { node: Text; offset: number } | 'unplaced' | undefined;
  private heading = false;
  private item = false;
  private bold = true;

  /** The text so far; complete once the last line is ended. */
  get description(): string {
    return this.lines.join('\n');
  }

  /** Adds the first `length` characters of a text node to the current line. */
  addText(node: Text, length: number, setting: TextSetting): void {
    const data = node.data.length > length ? node.data.slice(0, length) : node.data;
    let from = 0;
    for (const match of data.matchAll(PIECES)) {
      this.addPiece(data.slice(from, match.index), node, from, setting);
      from = match.index + match[0].length;
      if (!match[1]) continue;
      if (setting.preformatted && match[1].includes('\n')) this.endLine();
      else this.addBlank(match[1], node, match.index);
    }
    this.addPiece(data.slice(from), node, from, setting);
  }

  /** Ends the current line; the next text begins a new block. */
  endLine(): void {
    if (this.line) this.addBlock(this.line, this.finished);
    this.line = '';
    this.blank = undefined;
    this.heading = false;
    this.item = false;
    this.bold = true;
  }

  private addBlank(blanks: string, node: Text, offset: number): void {
    if (!this.line || this.blank) return;
    this.blank = blanks[0] === ' ' ? { node, offset } : 'unplaced';
  }

  private addPiece(piece: string, node: Text, offset: number, setting: TextSetting): void {
    if (!piece) return;
    if (this.blank) {
      if (this.blank !== 'unplaced') this.addRun(this.blank.node, this.blank.offset, 1);
      this.line += ' ';
      this.blank = undefined;
    }
    this.addRun(node, offset, piece.length);
    this.line += piece;
    this.heading ||= setting.heading;
    this.item ||= setting.item;
    if (!setting.bold && this.bold && LETTER.test(piece)) this.bold = false;
  }

  private addRun(node: Text, offset: number, length: number): void {
    const start = this.finished + this.line.length;
    const last = this.runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.start + last.length === start) {
      last.length += length;
    } else {
      this.runs.push({ start, length, node, offset });
    }
  }

  private addBlock(line: string, start: number): void {
    this.lines.push(line);
    this.finished += line.length + 1;
    const bullet = this.heading ? undefined : BULLET.exec(line)?.[0];
    const text = bullet ? line.slice(bullet.length) : line;
    const block: Block = { kind: 'paragraph', text, start: start + (bullet?.length ?? 0) };
    const item = this.item || bullet !== undefined;
    if (isHeadingLine(text, { heading: this.heading, bold: this.bold, item })) block.kind = 'heading';
    else if (item) block.kind = 'item';
    const before = this.blocks.at(-1);
    if (block.kind === 'item' && before?.kind === 'paragraph' && opensList(before.text))
      before.kind = 'heading';
    this.blocks.push(block);
  }
}
