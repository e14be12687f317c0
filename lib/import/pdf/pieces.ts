import { cleanText } from '../lines/clean-text.ts';
import { startsWithArrowInside, startsWithBulletRun } from '../recognise/bullets.ts';
import { isBulletGlyph, isIconGlyph } from './icons.ts';
import type { Rectangle } from './matrix.ts';
import type { PdfGlyph, PdfPage } from './page.ts';

/** Words that stand together on one line of a page. */
export interface Piece {
  text: string;
  x: number;
  end: number;
  /** Its baseline. */
  y: number;
  size: number;
  font: string;
  /** All of its letters are bold. */
  bold: boolean;
  /** The bold words that it begins with, where others follow. */
  lead?: string;
  /** The words before those in a second font, where it is set in two. */
  otherFont?: string;
  /** Where its bullet begins, when it has one; the bullet is not in the text. */
  bulletX?: number;
  /** Width of its first word, to see whether that would have fitted on the line above. */
  firstWidth: number;
  /** Addresses of the links on it, with the words that they are on. */
  links: { url: string; text: string }[];
}

/** Gaps in units of the size of the letters: between words, and between pieces. */
const WORD_GAP = 0.17;
/** Between words where no gap between letters comes near it. */
const NARROW_GAP = 0.12;
const PIECE_GAP = 1;
/** A single space can be this wide in justified text. */
const JUSTIFIED_GAP = 1.6;
/** The glyphs of a piece while it is put together. */
interface GlyphRun {
  glyphs: PdfGlyph[];
  text: string;
  /** Where its first word ends. */
  firstEnd?: number;
  /** Length of the text before the first letter that is not bold. */
  boldLength?: number;
}

/**
 * The words of one line, in pieces that stand apart; icons are left out and part the pieces.
 *
 * @param cuts where pieces end, in points from the left, however close the next word is.
 */
export function toPieces(band: PdfGlyph[], page: PdfPage, cuts: number[] = []): Piece[] {
  const glyphs = dropTwins(band.toSorted((a, b) => a.x - b.x));
  const gaps = listGaps(glyphs);
  const spacing = letterSpacing(gaps);
  const wordGap = (spacing === 0 && areClear(gaps) ? NARROW_GAP : WORD_GAP) + spacing;
  const runs: GlyphRun[] = [];
  let last: PdfGlyph | undefined;
  let spaces = 0;
  let isCut = true;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      spaces += glyph.text.length;
      continue;
    }
    if (isIconGlyph(glyph)) {
      isCut = true;
      last = glyph;
      continue;
    }
    const [lastEnd, nextX] = [last?.end, glyph.x];
    if (lastEnd !== undefined && cuts.some((x) => lastEnd <= x + 1 && nextX >= x - 1)) isCut = true;
    const size = Math.min(glyph.style.size, last?.style.size ?? glyph.style.size);
    if (last && isOtherLine(last, glyph)) isCut = true;
    const gap = last ? (glyph.x - last.end) / size : 0;
    const run = runs.at(-1);
    if (!run || isCut || gap > (spaces === 1 ? JUSTIFIED_GAP : PIECE_GAP) + spacing) {
      runs.push({ glyphs: [glyph], text: glyph.text, ...(!glyph.style.bold && { boldLength: 0 }) });
    } else {
      const isApart = (spaces > 0 && gap > wordGap / 3) || gap > wordGap;
      if (isApart) run.firstEnd ??= last?.end ?? glyph.x;
      if (!glyph.style.bold) run.boldLength ??= run.text.length;
      run.text += isApart ? ` ${glyph.text}` : glyph.text;
      run.glyphs.push(glyph);
    }
    last = glyph;
    spaces = 0;
    isCut = false;
  }
  return runs.flatMap((run) => toPiece(run, page) ?? []);
}

/** Letters of another size on another baseline are of another text, however close they come: small capitals share one. */
function isOtherLine(last: PdfGlyph, glyph: PdfGlyph): boolean {
  const ratio = last.style.size / glyph.style.size;
  return (ratio > 1.3 || ratio < 0.77) && Math.abs(last.y - glyph.y) > 0.5;
}

/** Bold that is made by setting each letter twice is one letter. */
function dropTwins(glyphs: PdfGlyph[]): PdfGlyph[] {
  return glyphs.filter((glyph, index) => {
    for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
      const other = glyphs[at];
      if (
        other &&
        other.text === glyph.text &&
        glyph.x - other.x < 0.12 * glyph.style.size &&
        glyph.text.trim() &&
        glyph.end - glyph.x > 0.15 * glyph.style.size
      )
        return false;
    }
    return true;
  });
}

/** The gaps between letters without a blank between them, in units of their size. */
function listGaps(glyphs: PdfGlyph[]): number[] {
  return glyphs.slice(1).flatMap((glyph, index) => {
    const last = glyphs[index];
    return last && glyph.text.trim() && last.text.trim() ? [(glyph.x - last.end) / glyph.style.size] : [];
  });
}

/** Whether the gaps between words are plainly other than those between letters, narrow as they are in a full line. */
function areClear(gaps: number[]): boolean {
  const wide = gaps.filter((gap) => gap > NARROW_GAP).length;
  // Letters that are set apart have one such gap after the other.
  const inARow = gaps.filter((gap, index) => gap > NARROW_GAP && (gaps[index - 1] ?? 0) > NARROW_GAP).length;
  const isBetween = gaps.some((gap) => gap > NARROW_GAP / 2 && gap <= NARROW_GAP);
  return wide > 2 && wide < gaps.length / 2 && inARow < wide / 3 && !isBetween;
}

/** How far the letters of a line are set apart, beyond their own widths, in units of their size. */
function letterSpacing(gaps: number[]): number {
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.length >= 4 && median > 0.04 && median < 1 ? median : 0;
}

function toPiece(
  { glyphs, text, firstEnd, boldLength = 0 }: GlyphRun,
  { links }: PdfPage,
): Piece | undefined {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return undefined;
  const main = mostCommon(glyphs);
  const [x, end, y] = [first.x, Math.max(...glyphs.map((glyph) => glyph.end)), main.y];
  const isBullet = isBulletGlyph(first) && !startsWithArrowInside(text) && !startsWithBulletRun(text);
  const clean = cleanText(isBullet ? text.slice(first.text.length) : text)
    .replace(/\s+/g, ' ')
    .trim();
  const piece: Piece = {
    // A soft hyphen at the end says that the word goes on in the next line.
    text: /[\u00AD\u2010]\s*$/.test(text) ? `${clean.replace(/-$/, '')}\u00AD` : clean,
    x,
    end,
    y,
    size: main.style.size,
    font: main.style.font,
    bold: glyphs.every(({ style, text: letter }) => style.bold || !/[\p{L}\d]/u.test(letter)),
    firstWidth: (firstEnd ?? end) - x,
    links: links.flatMap((link) => {
      const under = glyphs.filter((glyph) => isOver(glyph, link));
      return under.length > 0 ? [{ url: link.url, text: under.map((glyph) => glyph.text).join('') }] : [];
    }),
  };
  const lead = cleanText(text.slice(0, boldLength)).trim();
  if (lead && !piece.bold) piece.lead = lead;
  const head = cleanText(text.slice(0, otherFontAt(glyphs, text))).trim();
  if (head && !piece.lead) piece.otherFont = head;
  if (isBullet) {
    piece.bulletX = x;
    piece.x = glyphs[1]?.x ?? end;
  }
  return piece;
}

/** How much of a text stands before the words that are set in a second font, where there are two; 0 elsewhere. */
function otherFontAt(glyphs: PdfGlyph[], text: string): number {
  const first = glyphs[0]?.style.font;
  const at = glyphs.findIndex(({ style }) => style.font !== first);
  const second = glyphs[at]?.style.font;
  if (at < 3 || glyphs.length - at < 3 || glyphs.slice(at).some(({ style }) => style.font !== second))
    return 0;
  const before = glyphs
    .slice(0, at)
    .map((glyph) => glyph.text)
    .join('');
  const length = [...text.matchAll(/\S/g)][[...before.replace(/\s/g, '')].length]?.index ?? 0;
  return text[length - 1] === ' ' ? length : 0;
}

function mostCommon(glyphs: PdfGlyph[]): PdfGlyph {
  const counts = new Map<PdfGlyph['style'], number>();
  for (const { style } of glyphs) counts.set(style, (counts.get(style) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return glyphs.find(({ style }) => counts.get(style) === most) ?? (glyphs[0] as PdfGlyph);
}

function isOver({ x, end, y, style }: PdfGlyph, { left, right, top, bottom }: Rectangle): boolean {
  const [atX, atY] = [(x + end) / 2, y - 0.3 * style.size];
  return left <= atX && atX <= right && top <= atY && atY <= bottom;
}
