import { type Paragraph, textOf } from './blocks.ts';
import { TWIP, toPoints } from './lengths.ts';
import { childOf, descendantsOf, type XmlNode } from './xml-tree.ts';

/** The sizes of a page and of the area of its text, in points. */
export interface PageSize {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Follows roughly where on the pages the text stands: enough to tell what is beside what. */
export interface PageCursor {
  size: PageSize;
  /** From 1. */
  page(): number;
  /** From the top of the page, in points. */
  y(): number;
  /** Another page begins; `isKnown` where the program that saved the file says so. */
  turnPage(isKnown: boolean): void;
  /** Goes on behind a paragraph. */
  pass(paragraph: Paragraph): void;
}

const A4: PageSize = { width: 595, height: 842, left: 57, right: 57, top: 57, bottom: 57 };

/** Starts at the top of the first page of a document. */
export function startPages(document: XmlNode | undefined): PageCursor {
  const size = readPageSize(document);
  const isSaid = descendantsOf(document, 'w:lastRenderedPageBreak').length > 0;
  const wide = size.width - size.left - size.right;
  let [page, y] = [1, size.top];
  const turn = (): void => {
    page++;
    y = size.top;
  };
  return {
    size,
    page: () => page,
    y: () => y,
    turnPage(isKnown) {
      if (isKnown || !isSaid) turn();
    },
    pass(paragraph) {
      const height = Math.max(0, ...paragraph.runs.map((run) => run.size)) || 11;
      const letters = textOf(paragraph)
        .split('\n')
        .map((line) => Math.max(1, Math.ceil((line.length * height * 0.5) / wide)));
      y += letters.reduce((sum, lines) => sum + lines, 0) * height * 1.2;
      if (!isSaid && y > size.height - size.bottom) turn();
    },
  };
}

function readPageSize(document: XmlNode | undefined): PageSize {
  const [section] = descendantsOf(childOf(document, 'w:body'), 'w:sectPr');
  const [paper, margins] = [childOf(section, 'w:pgSz')?.attributes, childOf(section, 'w:pgMar')?.attributes];
  const read = (value: string | undefined, otherwise: number): number => toPoints(value, TWIP) || otherwise;
  return {
    width: read(paper?.['w:w'], A4.width),
    height: read(paper?.['w:h'], A4.height),
    left: read(margins?.['w:left'] ?? margins?.['w:start'], A4.left),
    right: read(margins?.['w:right'] ?? margins?.['w:end'], A4.right),
    top: read(margins?.['w:top'], A4.top),
    bottom: read(margins?.['w:bottom'], A4.bottom),
  };
}
