import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { cutMargins } from './cut-margins.ts';
import { dividePages } from './divide-pages.ts';
import type { PdfPage } from './page.ts';
import { oneColumn } from './page-layouts.ts';
import { rowsToLines } from './rows-to-lines.ts';
import { visibleGlyphs } from './visible-glyphs.ts';

/** The lines that people see on the pages, read as one column, without heads and feet. */
export function readPageLines(pages: PdfPage[], recognise: Recognisers): Line[] {
  const { glyphs } = cutMargins(pages, visibleGlyphs(pages), recognise);
  return rowsToLines(dividePages(pages, glyphs, oneColumn, recognise).main, recognise);
}
