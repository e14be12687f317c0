import type { FlowBlock, FlowCounter, FlowParagraph, FlowRun, FlowTable } from './flow.ts';

/** Puts a document together while its parts go by. */
export interface FlowBuilder {
  /** Adds text to the paragraph at hand. */
  addText(text: string, look: Omit<FlowRun, 'text'>): void;
  /** Ends the paragraph at hand and begins the next one. */
  startParagraph(
    about?: Pick<FlowParagraph, 'bullet'> & Partial<Pick<FlowParagraph, 'depth' | 'level'>>,
  ): void;
  /** Puts a gap before the next paragraph that has text. */
  markGap(): void;
  /** Whether the paragraph at hand has text already. */
  hasText(): boolean;
  startTable(): void;
  startRow(): void;
  startCell(): void;
  endTable(): void;
  /** The blocks of the whole document. */
  finish(): FlowBlock[];
}

/** Makes a builder that throws when the document grows beyond what `counter` allows. */
export function createFlowBuilder(counter: FlowCounter): FlowBuilder {
  const whole: FlowBlock[] = [];
  const tables: FlowTable[] = [];
  let paragraph: FlowParagraph = { kind: 'paragraph', runs: [], depth: 0, bullet: false };

  let gap = true;

  const hasText = (): boolean => paragraph.runs.some(({ text }) => /\S/.test(text));
  const openCell = (): FlowBlock[] => {
    const table = tables.at(-1);
    if (!table) return whole;
    if (table.rows.length === 0) table.rows.push([]);
    const row = table.rows.at(-1) ?? [];
    if (row.length === 0) row.push([]);
    return row.at(-1) ?? whole;
  };
  const endParagraph = (): void => {
    if (!hasText()) return;
    openCell().push(gap ? { ...paragraph, gap } : paragraph);
    gap = false;
  };
  const startParagraph: FlowBuilder['startParagraph'] = (about = { bullet: false }) => {
    // A paragraph inside an item that has no text yet is that item.
    const isItem = paragraph.bullet && !hasText() && !about.bullet;
    endParagraph();
    counter.count('paragraphs');
    const { depth } = paragraph;
    paragraph = {
      kind: 'paragraph',
      runs: [],
      depth: isItem ? depth : 0,
      ...about,
      bullet: isItem || about.bullet,
    };
  };
  return {
    hasText,
    markGap() {
      const isItem = paragraph.bullet && !hasText();
      // What is at hand stands before the gap; an item begins below it.
      endParagraph();
      paragraph = { kind: 'paragraph', runs: [], depth: isItem ? paragraph.depth : 0, bullet: isItem };
      gap ||= !isItem;
    },
    startParagraph,
    addText(text, look) {
      counter.count('characters', text.length);
      paragraph.runs.push({ text, ...look });
    },
    startTable() {
      startParagraph();
      const table: FlowTable = { kind: 'table', rows: [] };
      openCell().push(table);
      tables.push(table);
      counter.checkDepth(tables.length * 10);
    },
    startRow() {
      startParagraph();
      tables.at(-1)?.rows.push([]);
    },
    startCell() {
      startParagraph();
      const table = tables.at(-1);
      if (table?.rows.length === 0) table.rows.push([]);
      table?.rows.at(-1)?.push([]);
    },
    endTable() {
      startParagraph();
      tables.pop();
    },
    finish() {
      endParagraph();
      return whole;
    },
  };
}
