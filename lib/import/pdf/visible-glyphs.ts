import { plainBullets } from './bullet-signs.ts';
import type { PdfGlyph, PdfPage } from './page.ts';

/** What people see of each page, with plain bullets in place of the signs of fonts. */
export function visibleGlyphs(pages: PdfPage[]): PdfGlyph[][] {
  return plainBullets(
    pages.map((page) =>
      page.glyphs.filter(
        ({ text, style }) =>
          !style.unreadable && (!style.hidden || page.isScan) && !/^[\u0000-\u0008]+$/.test(text),
      ),
    ),
  );
}
