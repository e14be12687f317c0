import { MOST_CHARACTERS } from '../limits.ts';

/** A piece of text that is set in one way. It may hold tabs, and line breaks inside its paragraph. */
export interface FlowRun {
  text: string;
  bold?: boolean;
  /** Height of its letters in points. */
  size?: number;
  href?: string;
}

/** A paragraph, a heading or an item of a list. */
export interface FlowParagraph {
  kind: 'paragraph';
  runs: FlowRun[];
  /** Of a heading, from 1. */
  level?: number;
  /** How many lists it stands in. */
  depth: number;
  /** It begins an item of a list. */
  bullet: boolean;
  /** There is a gap before it. */
  gap?: boolean;
}

/** A table: rows of cells, each with its blocks. */
export interface FlowTable {
  kind: 'table';
  rows: FlowBlock[][][];
}

export type FlowBlock = FlowParagraph | FlowTable;

/** A document of flowing text as its format has it, in reading order. */
export interface FlowDocument {
  blocks: FlowBlock[];
  /** What the format hides from people: one text for each piece. */
  hidden: string[];
}

/** What the documents of a format may hold at most. A long resume has less than a tenth of it. */
const MOST = {
  paragraphs: 5_000,
  characters: MOST_CHARACTERS,
  parts: 100_000,
  signs: 2_000_000,
  levels: 250,
};

/** Counts while a document is read. */
export interface FlowCounter {
  /** @throws Error with one plain sentence when the document holds more than any resume does. */
  count(what: keyof typeof MOST, more?: number): void;
  /** Looks how many parts stand inside one another. Throws like `count`. */
  checkDepth(depth: number): void;
}

/** Makes a counter; `format` names the kind of file in sentences: "web page". */
export function createFlowCounter(format: string): FlowCounter {
  const counts = { paragraphs: 0, characters: 0, parts: 0, signs: 0, levels: 0 };
  const refuse = (what: string): Error =>
    new Error(`This ${format} ${what}, which no resume does, so it was not read.`);
  return {
    count(what, more = 1) {
      counts[what] += more;
      if (counts[what] > MOST[what]) throw refuse(`has more than ${MOST[what].toLocaleString('en')} ${what}`);
    },
    checkDepth(depth) {
      if (depth > MOST.levels) throw refuse(`nests parts more than ${MOST.levels} deep`);
    },
  };
}
