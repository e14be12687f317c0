import type { DrawnGlyph } from './drawing.ts';
import { isIconFont } from './icons.ts';
import type { PdfStyle } from './page.ts';
import { BAR_SIGN } from './spell-glyph.ts';

/** Glyphs of the fonts of old TeX files by their codes from 11 on, where a file does not name them. */
const OLD_LETTERS = 'ff fi fl ffi ffl ı ȷ ` ´ ˇ ˘ ¯ ˚ ¸ ß æ œ ø Æ Œ Ø'.split(' ');
const FIRST_OLD = 11;
const OLD_DIAERESIS = '\u007F';
/** Where more of the glyphs of a font than this have such codes, the codes are numbers of glyphs. */
const MOST_OLD = 0.15;
/** Small capitals and old figures have code points of Adobe's own, this far above those of plain ones. */
const SMALL_CAPITALS = /^[\uF721-\uF77A\uF7A1-\uF7FF]$/;
const ADOBE = 0xf700;

/** What the glyphs of a font say in all pages together. */
interface Usage {
  count: number;
  old: number;
  /** Some soft hyphen of it stands inside a line, so that it is a plain one. */
  hasInnerHyphen: boolean;
  /** What could be the bar of "ł" stands before other letters, so that it is a space. */
  hasSpaces: boolean;
}

/** The glyphs of all pages with the letters that they stand for, where their fonts say it in a way of their own. */
export function spellFonts(pages: DrawnGlyph[][]): DrawnGlyph[][] {
  const usages = new Map<string, Usage>();
  for (const glyphs of pages)
    for (const [index, glyph] of glyphs.entries()) count(usages, glyph, glyphs[index + 1]);
  return pages.map((glyphs) =>
    glyphs.map((glyph) => {
      const text = spell(glyph.text, glyph.style, usages.get(glyph.style.font));
      return text === glyph.text ? glyph : { ...glyph, text };
    }),
  );
}

function count(usages: Map<string, Usage>, { text, style, end, y }: DrawnGlyph, next?: DrawnGlyph): void {
  const usage = usages.get(style.font) ?? { count: 0, old: 0, hasInnerHyphen: false, hasSpaces: false };
  usages.set(style.font, usage);
  if (text.trim() !== '' || isOld(text)) usage.count += 1;
  if (isOld(text)) usage.old += 1;
  if (text === BAR_SIGN && !/^[lL]/.test(next?.text ?? '')) usage.hasSpaces = true;
  if (text !== '\u00AD' || !next) return;
  const isBeside = Math.abs(next.y - y) < 1 && Math.abs(next.x - end) < 0.15 * style.size;
  if (isBeside && /[\p{L}\d]/u.test(next.text)) usage.hasInnerHyphen = true;
}

function spell(text: string, { font }: PdfStyle, usage: Usage | undefined): string {
  if (text === '\u00AD') return usage?.hasInnerHyphen ? '-' : text;
  if (text === BAR_SIGN && usage?.hasSpaces) return ' ';
  if (isOld(text) && usage && usage.old <= MOST_OLD * usage.count)
    return text === OLD_DIAERESIS ? '¨' : (OLD_LETTERS[text.charCodeAt(0) - FIRST_OLD] ?? text);
  if (SMALL_CAPITALS.test(text) && !isIconFont(font))
    return String.fromCharCode(text.charCodeAt(0) - ADOBE).toUpperCase();
  return text;
}

function isOld(text: string): boolean {
  return text.length === 1 && (/^[\u000B-\u001F]$/.test(text) || text === OLD_DIAERESIS);
}
