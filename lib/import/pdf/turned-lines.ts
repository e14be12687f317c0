import type { DrawnGlyph } from './drawing.ts';
import type { Rectangle } from './matrix.ts';
import { type Size, type Turn, turnPoint, turnPointBack, turnRectangle } from './turns.ts';

/** A line of text, and the rectangle around it on the page as it is read. */
export interface TurnedLine extends Rectangle {
  glyphs: DrawnGlyph[];
  text: string;
  size: number;
}

/** Further apart than this, in units of their size, glyphs on one baseline are two lines. */
const APART = 1;
const WORD_GAP = 0.17;

/** Lines of text that runs one way, each measured on the page turned by `main`; in the order that they are read. */
export function toTurnedLines(glyphs: DrawnGlyph[], turn: Turn, main: Turn, page: Size): TurnedLine[] {
  const bands: DrawnGlyph[][] = [];
  for (const glyph of glyphs.filter((each) => each.turn === turn).toSorted((a, b) => a.y - b.y)) {
    const band = bands.at(-1);
    if (band?.[0] && glyph.y - band[0].y < 0.4 * glyph.style.size) band.push(glyph);
    else bands.push([glyph]);
  }
  return bands
    .flatMap((band) => split(band.toSorted((a, b) => a.x - b.x)))
    .filter((line) => line.some(({ text }) => text.trim()))
    .map((line) => toLine(line, turn, main, page));
}

function split(band: DrawnGlyph[]): DrawnGlyph[][] {
  const lines: DrawnGlyph[][] = [];
  for (const glyph of band) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && glyph.x - last.end < APART * glyph.style.size) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

function toLine(glyphs: DrawnGlyph[], turn: Turn, main: Turn, page: Size): TurnedLine {
  const size = Math.max(...glyphs.map(({ style }) => style.size));
  const own = {
    left: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ end }) => end)),
    top: Math.min(...glyphs.map(({ y }) => y)) - 0.7 * size,
    bottom: Math.max(...glyphs.map(({ y }) => y)),
  };
  const onPage = turnRectangle(own, turn, page, turnPointBack);
  return { ...turnRectangle(onPage, main, page, turnPoint), glyphs, size, text: spell(glyphs) };
}

function spell(glyphs: DrawnGlyph[]): string {
  const spelled = glyphs.map(({ text, x, style }, index) => {
    const last = glyphs[index - 1];
    return last && x - last.end > WORD_GAP * style.size ? ` ${text}` : text;
  });
  return spelled.join('').replace(/\s+/g, ' ').trim();
}
