import { cleanText } from './clean-text.ts';
import { isBulletSign, isIconSign } from './pdf-icons.ts';
import type { Box } from './pdf-matrix.ts';
import type { PdfGlyph, PdfPage } from './pdf-page.ts';

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
  /** Its first letter is. */
  boldStart: boolean;
  /** Where its bullet begins, when it has one; the bullet is not in the text. */
  bulletX?: number;
  /** Width of its first word, to see whether that would have fitted on the line above. */
  firstWidth: number;
  /** Addresses of the links on it, with the words that they are on. */
  links: { url: string; text: string }[];
}

/** Pieces on one baseline of one page, from left to right. */
export interface Row {
  page: number;
  y: number;
  pieces: Piece[];
}

/** Gaps in units of the size of the letters: between words, between pieces, and from a bullet to its text. */
const WORD_GAP = 0.17;
const PIECE_GAP = 1;
/** A single space can be this wide in justified text. */
const JUSTIFIED_GAP = 1.6;
const BULLET_GAP = 4;
const TYPED_BULLET = /^(?:[-–—*+·o]|\(?\d{1,2}[.)])$/;
/** Spacing accents that old fonts set over a letter, and the combining ones they stand for. */
const ACCENTS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˚': '\u030A',
  '˘': '\u0306',
  '¯': '\u0304',
  '˙': '\u0307',
  '˝': '\u030B',
};

/** The visible text of a page in rows from top to bottom. */
export function readRows(page: PdfPage, glyphs: PdfGlyph[]): Row[] {
  return toBands(glyphs).flatMap((band) => {
    const pieces = markBullets(toPieces(band, page), page.dots);
    const y = pieces[0]?.y;
    return y === undefined ? [] : [{ page: page.number, y, pieces }];
  });
}

/** Signs on about the same baseline; raised and lowered small ones belong to the line they touch. */
function toBands(glyphs: PdfGlyph[]): PdfGlyph[][] {
  const bands: { y: number; size: number; glyphs: PdfGlyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const band = bands.at(-1);
    const size = Math.max(band?.size ?? 0, glyph.style.size);
    if (band && glyph.y - band.y <= 0.25 * size) {
      band.glyphs.push(glyph);
      band.size = size;
    } else bands.push({ y: glyph.y, size: glyph.style.size, glyphs: [glyph] });
  }
  for (const [index, band] of bands.entries()) {
    for (const near of [bands[index + 1], bands[index - 1]]) {
      const isRaised =
        near &&
        band.size < 0.85 * near.size &&
        Math.abs(near.y - band.y) < 0.6 * near.size &&
        touches(band.glyphs, near.glyphs, near.size);
      if (!isRaised) continue;
      near.glyphs.push(...band.glyphs.map((glyph) => ({ ...glyph, y: near.y })));
      band.glyphs = [];
      break;
    }
  }
  return bands.map((band) => band.glyphs).filter((band) => band.length > 0);
}

/** Every sign of the small band stands right beside a sign of the other. */
function touches(small: PdfGlyph[], large: PdfGlyph[], size: number): boolean {
  const [left, right] = [Math.min(...small.map(({ x }) => x)), Math.max(...small.map(({ end }) => end))];
  return (
    right - left < 6 * size &&
    large.some(({ x, end }) => Math.abs(end - left) < 0.3 * size || Math.abs(x - right) < 0.3 * size)
  );
}

interface Draft {
  glyphs: PdfGlyph[];
  text: string;
  /** Widths of the words so far are measured from here. */
  firstEnd?: number;
}

function toPieces(band: PdfGlyph[], page: PdfPage): Piece[] {
  const signs = dropTwins(band.toSorted((a, b) => a.x - b.x));
  const wordGap = WORD_GAP + letterSpacing(signs);
  const drafts: Draft[] = [];
  let last: PdfGlyph | undefined;
  let spaces = 0;
  let isCut = true;
  for (const glyph of signs) {
    if (glyph.text.trim() === '') {
      spaces += glyph.text.length;
      continue;
    }
    if (isIconSign(glyph)) {
      isCut = true;
      last = glyph;
      continue;
    }
    const size = Math.max(glyph.style.size, last?.style.size ?? 0);
    const gap = last ? (glyph.x - last.end) / size : 0;
    const draft = drafts.at(-1);
    if (!draft || isCut || gap > (spaces === 1 ? JUSTIFIED_GAP : PIECE_GAP) + letterSpacing(signs)) {
      drafts.push({ glyphs: [glyph], text: glyph.text });
    } else {
      const isAccent = last !== undefined && gap < -0.1 && addAccent(draft, last, glyph);
      if (!isAccent) {
        const isApart = (spaces > 0 && gap > wordGap / 3) || gap > wordGap;
        if (isApart) draft.firstEnd ??= last?.end ?? glyph.x;
        draft.text += isApart ? ` ${glyph.text}` : glyph.text;
      }
      draft.glyphs.push(glyph);
    }
    last = glyph;
    spaces = 0;
    isCut = false;
  }
  return drafts.flatMap((draft) => toPiece(draft, page) ?? []);
}

/** Sets an accent that stands over a letter on that letter. Says whether it was one. */
function addAccent(draft: Draft, last: PdfGlyph, glyph: PdfGlyph): boolean {
  const [before, after] = [ACCENTS[last.text], ACCENTS[glyph.text]];
  if (before && /\p{L}/u.test(glyph.text)) draft.text = draft.text.slice(0, -1) + letter(glyph.text) + before;
  else if (after && /\p{L}/u.test(last.text))
    draft.text = draft.text.slice(0, -1) + letter(last.text) + after;
  else return false;
  return true;
}

function letter(text: string): string {
  return text === 'ı' ? 'i' : text;
}

/** Bold that is made by setting each letter twice is one letter. */
function dropTwins(signs: PdfGlyph[]): PdfGlyph[] {
  return signs.filter((glyph, index) => {
    for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
      const other = signs[at];
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

/** How far the letters of a line are set apart, beyond their own widths, in units of their size. */
function letterSpacing(signs: PdfGlyph[]): number {
  const gaps = signs
    .slice(1)
    .flatMap((glyph, index) => {
      const last = signs[index];
      return last && glyph.text.trim() && last.text.trim() ? [(glyph.x - last.end) / glyph.style.size] : [];
    })
    .toSorted((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.length >= 4 && median > 0.04 && median < 1 ? median : 0;
}

function toPiece({ glyphs, text, firstEnd }: Draft, { links }: PdfPage): Piece | undefined {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return undefined;
  const main = mostCommon(glyphs);
  const [x, end, y] = [first.x, Math.max(...glyphs.map((glyph) => glyph.end)), main.y];
  const clean = cleanText(isBulletSign(first) ? text.slice(first.text.length) : text)
    .replace(/\s+/g, ' ')
    .trim();
  const piece: Piece = {
    // A soft hyphen at the end says that the word goes on in the next line.
    text: /\u00AD\s*$/.test(text) ? `${clean}\u00AD` : clean,
    x,
    end,
    y,
    size: main.style.size,
    font: main.style.font,
    bold: glyphs.every(({ style, text: sign }) => style.bold || !/[\p{L}\d]/u.test(sign)),
    boldStart: first.style.bold,
    firstWidth: (firstEnd ?? end) - x,
    links: links.flatMap((link) => {
      const under = glyphs.filter((glyph) => isOver(glyph, link));
      return under.length > 0 ? [{ url: link.url, text: under.map((glyph) => glyph.text).join('') }] : [];
    }),
  };
  if (isBulletSign(first)) {
    piece.bulletX = x;
    piece.x = glyphs[1]?.x ?? end;
  }
  return piece;
}

function mostCommon(glyphs: PdfGlyph[]): PdfGlyph {
  const counts = new Map<PdfGlyph['style'], number>();
  for (const { style } of glyphs) counts.set(style, (counts.get(style) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return glyphs.find(({ style }) => counts.get(style) === most) ?? (glyphs[0] as PdfGlyph);
}

function isOver({ x, end, y, style }: PdfGlyph, { left, right, top, bottom }: Box): boolean {
  const [atX, atY] = [(x + end) / 2, y - 0.3 * style.size];
  return left <= atX && atX <= right && top <= atY && atY <= bottom;
}

/** Gives a bullet that stands alone, typed or drawn, to the text on its right. */
function markBullets(pieces: Piece[], dots: Box[]): Piece[] {
  const marked: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = marked.at(-1);
    const isLone = last?.text === '' && last.bulletX !== undefined;
    const before = marked.at(-2);
    const isTyped = last && TYPED_BULLET.test(last.text) && (!before || last.x - before.end > 2 * last.size);
    if (last && (isLone || isTyped) && piece.x - last.end < BULLET_GAP * piece.size) {
      marked[marked.length - 1] = { ...piece, bulletX: last.bulletX ?? last.x };
      continue;
    }
    const inText = splitBullet(piece, index);
    const dot = inText.bulletX === undefined ? findDot(inText, pieces[index - 1], dots) : undefined;
    marked.push(dot ? { ...inText, bulletX: dot.left } : inText);
  }
  return marked.filter(({ text }) => text !== '');
}

/** "– Built it": a typed bullet right before its text. */
function splitBullet(piece: Piece, index: number): Piece {
  const match = index === 0 && /^((?:[-–—*+·]|\(?\d{1,2}[.)])\s+)(?=[\p{L}\d"“(<~$€])/u.exec(piece.text);
  if (!match || piece.bulletX !== undefined || (/\d/.test(match[0]) && !/^\S+\s+\p{Lu}/u.test(piece.text)))
    return piece;
  const text = piece.text.slice(match[0].length);
  return { ...piece, text, bulletX: piece.x, x: piece.x + piece.firstWidth + 0.3 * piece.size };
}

function findDot({ x, y, size }: Piece, before: Piece | undefined, dots: Box[]): Box | undefined {
  return dots.find(({ left, right, top, bottom }) => {
    const middle = (top + bottom) / 2;
    const isBeside = right <= x + 0.5 && x - right < 2.5 * size && right - left < 0.65 * size;
    return isBeside && middle < y && middle > y - 0.75 * size && !(before && left - before.end < 3 * size);
  });
}
