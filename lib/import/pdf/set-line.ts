import { hasContacts } from '../recognise/contact-addresses.ts';
import type { Piece } from './pieces.ts';

/** A line as it stands on the page: its text first, then what stands to the right of it. */
export interface SetLine {
  page: number;
  y: number;
  main: Piece;
  rest: Piece[];
  isHeading: boolean;
  isItem: boolean;
  /** Where the lines of its own small column end, in points. */
  right?: number;
}

/** How the lines of a column are set. */
export interface Measures {
  left: number;
  right: number;
  /** From one line of a paragraph to the next, in units of its size. */
  pitch: number;
  /** The same for the lines that begin at about one place, where they are set looser. */
  pitches: Map<number, number>;
  /** Where the lines end that begin at about one place in letters of one size. */
  ends: Map<string, number[]>;
}

/** Measures how the lines of a column are set. */
export function measure(lines: SetLine[]): Measures {
  const pieces = lines.map(({ main }) => main);
  const found = lines.slice(1).flatMap((line, index) => {
    const last = lines[index];
    const pitch = last && last.page === line.page ? (line.y - last.y) / line.main.size : 0;
    const isUnder = last && Math.abs(last.main.x - line.main.x) < 1.5 && last.main.font === line.main.font;
    return pitch > 0.8 && pitch < 2.2 ? [{ pitch, ...(isUnder && { at: bucket(line.main.x) }) }] : [];
  });
  const all = found.map(({ pitch }) => pitch).toSorted((a, b) => a - b);
  const pitches = new Map<number, number>();
  for (const { at, pitch } of found)
    if (at !== undefined) pitches.set(at, Math.min(pitches.get(at) ?? 9, pitch));
  const right = Math.max(...pieces.map(({ end }) => end));
  const left = Math.min(...pieces.map((piece) => piece.bulletX ?? piece.x));
  const ends = new Map<string, number[]>();
  // What a bullet stands before ends where the text ends that begins where the bullet does.
  for (const { main } of lines) {
    // Several contacts in a line end where they happen to, and stand above columns as well.
    if (/[|·•]/.test(main.text) && hasContacts(main.text)) continue;
    // What a bullet stands before ends where the text ends that begins where the bullet does.
    for (const x of [main.x, ...(main.bulletX === undefined ? [] : [main.bulletX])])
      for (const near of [-1, 0, 1]) {
        const key = keyOf(bucket(x) + near, main.size);
        ends.set(key, [...(ends.get(key) ?? []), main.end]);
      }
  }
  return { left, right, ends, pitches, pitch: all[Math.floor(all.length * 0.1)] ?? 1.3 };
}

export function bucket(x: number): number {
  return Math.round(x / 3);
}

function keyOf(place: number, size: number): string {
  return `${place} ${size.toFixed(1)}`;
}

/** Text in a column of its own: its lines are this long, in units of its size, and so many end near one edge. */
const PARAGRAPH = { width: 12, lines: 3 };

/** The right edge that a text wraps at: that of the lines which are set alike, where they fill a column, or of all. */
export function edgeAt({ x, size }: Piece, { ends, left, right }: Measures): number {
  const alike = ends.get(keyOf(bucket(x), size)) ?? [];
  const edge = Math.max(0, ...alike);
  const width = edge - x;
  const full = alike.filter((end) => end > edge - 0.15 * width).length;
  const isColumn = width > PARAGRAPH.width * size && full >= PARAGRAPH.lines;
  return isColumn || edge > left + 0.72 * (right - left) ? edge : right;
}
