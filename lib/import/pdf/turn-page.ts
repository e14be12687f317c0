import type { DrawnGlyph } from './drawing.ts';
import type { PdfPage } from './page.ts';
import { placeTurned } from './place-turned.ts';
import { type TurnedLine, toTurnedLines } from './turned-lines.ts';
import { type Turn, turnRectangle, turnSize } from './turns.ts';

/** What stands on a page before it is turned. */
type Unturned = Pick<PdfPage, 'width' | 'height' | 'links' | 'dots'> & { glyphs: DrawnGlyph[] };
/** The same on the page as it is read. */
type Turned = Pick<PdfPage, 'width' | 'height' | 'links' | 'dots' | 'glyphs' | 'sideways'>;

const TURNS: Turn[] = [0, 1, 2, 3];
/** What is enough to tell a page that is turned as a whole by. */
const SHOWN_LINES = 3;
/** The height of a line that is set anew, and what of it is above the baseline, in units of its size. */
const [PITCH, ASCENT] = [1.5, 1.1];
/** The page turned so that most of its text is upright. What runs another way is set upright too, where it belongs. */
export function turnPage(page: Unturned): Turned {
  const counts = TURNS.map(
    (turn) =>
      page.glyphs.filter((glyph) => glyph.turn === turn && glyph.text.trim() && !glyph.style.hidden).length,
  );
  if (!page.glyphs.some(({ turn }) => turn !== 0)) return page;
  const main = TURNS.reduce((best, turn) => ((counts[turn] ?? 0) > (counts[best] ?? 0) ? turn : best), 0);
  const { width, height } = turnSize(page, main);
  const links = page.links.map((link) => turnRectangle(link, main, page));
  const dots = page.dots.map((dot) => turnRectangle(dot, main, page));
  const upright = page.glyphs.filter(({ turn }) => turn === main);
  const lines = TURNS.filter((turn) => turn !== main).flatMap((turn) =>
    toTurnedLines(page.glyphs, turn, main, page),
  );
  const shown = main === 0 ? [] : toTurnedLines(upright, main, main, page).slice(0, SHOWN_LINES);
  const sideways = [...shown, ...lines]
    .filter(({ glyphs }) => glyphs.some(({ style }) => !style.hidden))
    .map(({ text }) => text);
  return { ...insert({ width, height, links, dots, glyphs: upright }, lines), sideways };
}

/** Makes room for lines and sets them there. */
function insert(page: Unturned, lines: TurnedLine[]): Turned {
  const seen = page.glyphs.filter(({ text, style }) => text.trim() && !style.hidden);
  const insertions = lines
    .map((line) => ({ line, ...placeTurned(line, lines, seen, page.height) }))
    .sort((a, b) => a.at - b.at);
  const room = (y: number): number =>
    insertions.reduce((sum, { at, line }) => sum + (at <= y ? PITCH * line.size : 0), 0);
  const glyphs: DrawnGlyph[] = page.glyphs.map((glyph) => ({ ...glyph, y: glyph.y + room(glyph.y) }));
  let above = 0;
  for (const { line, x, at } of insertions) {
    const y = at + above + ASCENT * line.size;
    const by = x - Math.min(...line.glyphs.map((glyph) => glyph.x));
    glyphs.push(...line.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + by, end: glyph.end + by, y })));
    above += PITCH * line.size;
  }
  const move = <Box extends { top: number; bottom: number }>(box: Box): Box => {
    const by = room((box.top + box.bottom) / 2);
    return { ...box, top: box.top + by, bottom: box.bottom + by };
  };
  return {
    ...page,
    height: page.height + above,
    glyphs,
    links: page.links.map(move),
    dots: page.dots.map(move),
  };
}
