import type { FileFinding, Flag } from '../imported-resume.ts';
import type { DrawnGlyph } from './drawing.ts';
import { isIconFont } from './icons.ts';
import { looksLikeLanguage } from './letter-statistics.ts';
import type { PdfPage, PdfStyle } from './page.ts';

/** Fewer signs say nothing of their font, or of another font of a file that has an unreadable one. */
const [LEAST_SIGNS, FEW_SIGNS] = [12, 4];
/** A font is unreadable where more of its signs than this are none. */
const MOST_BROKEN = 0.3;
/** Two or more signs side by side that no text holds: control codes, unknown letters, and private ones but for icons. */
const BROKEN_WORDS = /[\p{Cc}\p{Cn}\p{Cs}\p{Co}\uFFFD]{2,}/gu;

/** The glyphs of all pages, those marked whose fonts do not say which letters they are. */
export function markUnreadable(pages: DrawnGlyph[][]): DrawnGlyph[][] {
  const texts = new Map<string, string[]>();
  for (const glyphs of pages)
    for (const [index, glyph] of glyphs.entries()) add(texts, glyph, glyphs[index - 1]);
  const judge = (isSuspect: boolean): string[] =>
    [...texts].filter(([font, text]) => isUnreadable(font, text.join(''), isSuspect)).map(([font]) => font);
  const sure = judge(false);
  if (sure.length === 0) return pages;
  // One program wrote all fonts of the file: where one has no letters, less is needed to say it of others.
  const unreadable = new Set([...sure, ...judge(true)]);
  const styles = new Map<PdfStyle, PdfStyle>();
  return pages.map((glyphs) =>
    glyphs.map((glyph) => {
      if (!unreadable.has(glyph.style.font)) return glyph;
      const style = styles.get(glyph.style) ?? { ...glyph.style, unreadable: true };
      styles.set(glyph.style, style);
      return { ...glyph, style };
    }),
  );
}

function add(texts: Map<string, string[]>, { text, x, y, style }: DrawnGlyph, last?: DrawnGlyph): void {
  const parts = texts.get(style.font) ?? [];
  texts.set(style.font, parts);
  const isNext =
    last?.style.font === style.font && Math.abs(y - last.y) < 1 && Math.abs(x - last.end) < 0.15 * style.size;
  parts.push(isNext ? text : ` ${text}`);
}

function isUnreadable(font: string, text: string, isSuspect: boolean): boolean {
  if (isIconFont(font)) return false;
  const signs = text.replace(/ /g, '');
  if (signs.length < (isSuspect ? FEW_SIGNS : LEAST_SIGNS)) return false;
  const broken = (text.match(BROKEN_WORDS) ?? []).join('').length;
  return broken > MOST_BROKEN * signs.length || !looksLikeLanguage(text, isSuspect);
}

/** Says which fonts hold no readable letters, each once. */
export function findUnreadable(pages: PdfPage[]): FileFinding[] {
  const found = new Map<string, number>();
  for (const { number, glyphs } of pages)
    for (const { style } of glyphs)
      if (style.unreadable && !style.hidden && !found.has(style.font)) found.set(style.font, number);
  return [...found].map(([font, page]) => ({
    kind: 'unreadable-font',
    page,
    text: '',
    why: `Programs cannot read the letters of the font ${toName(font)}, though people can. ${CURE}`,
  }));
}

/** A note on the resume where most of its text cannot be read. */
export function flagUnreadable(pages: PdfPage[]): Flag[] {
  const seen = pages
    .flatMap(({ glyphs }) => glyphs)
    .filter(({ text, style }) => text !== ' ' && !style.hidden);
  const unreadable = seen.filter(({ style }) => style.unreadable);
  if (unreadable.length <= seen.length / 2) return [];
  const fonts = [...new Set(unreadable.map(({ style }) => toName(style.font)))].slice(0, MOST_NAMED);
  const named = `${fonts.length > 1 ? 'fonts' : 'font'} ${fonts.join(' and ')}`;
  return [{ path: [], why: `Programs cannot read the letters of the ${named} in this PDF file. ${CURE}` }];
}

const CURE = 'Print the file to PDF from another program, or choose another font.';
const MOST_NAMED = 2;

/** The name of a font without the letters that mark a part of it. */
function toName(font: string): string {
  return font.replace(/^[A-Z]{6}\+/, '') || 'without a name';
}
