import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Painting } from './painting.ts';
import { type SetGlyph, spellGlyph } from './spell-glyph.ts';
import { type State, sizeOf } from './state.ts';
import { type Turn, toTurn } from './turns.ts';

/** Where the next glyph stands, and where its line began. */
export interface TextCursor {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

/** Runs an operator that says how or where text is set; others are left alone. */
export function setText(cursor: TextCursor, state: State, name: string, args: unknown[]): void {
  const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0);
  switch (name) {
    case 'setCharSpacing':
      state.charSpacing = number(0);
      break;
    case 'setWordSpacing':
      state.wordSpacing = number(0);
      break;
    case 'setHScale':
      state.hScale = number(0) / 100;
      break;
    case 'setLeading':
      state.leading = -number(0);
      break;
    case 'setTextRise':
      state.rise = number(0);
      break;
    case 'setTextRenderingMode':
      state.mode = number(0);
      break;
    case 'setFont':
      [state.fontId, state.fontSize] = [String(args[0]), number(1)];
      break;
    case 'beginText':
      begin(cursor, IDENTITY);
      break;
    case 'setTextMatrix':
      begin(cursor, toMatrix((ArrayBuffer.isView(args[0]) ? args[0] : args) as ArrayLike<number>));
      break;
    case 'setLeadingMoveText':
      state.leading = number(1);
      move(cursor, number(0), number(1));
      break;
    case 'moveText':
      move(cursor, number(0), number(1));
      break;
    case 'nextLine':
      move(cursor, 0, state.leading);
      break;
  }
}

function begin(cursor: TextCursor, matrix: Matrix): void {
  Object.assign(cursor, { matrix, x: 0, lineX: 0, y: 0, lineY: 0 });
}

function move(cursor: TextCursor, x: number, y: number): void {
  cursor.x = cursor.lineX += x;
  cursor.y = cursor.lineY += y;
}

/** Sets glyphs one after the other, and the cursor behind them; numbers between them are gaps. */
export function showText(
  cursor: TextCursor,
  state: State,
  glyphs: (SetGlyph | number | null)[],
  painting: Painting,
): void {
  const { fontSize, charSpacing, wordSpacing, hScale, rise } = state;
  const font = painting.findFont(state.fontId);
  const advance = fontSize * (font.fontMatrix?.[0] ?? 0.001);
  const whole = multiply(state.matrix, cursor.matrix);
  const [a, b, c, d] = whole;
  const height = Math.hypot(c, d) * Math.abs(fontSize);
  const run = painting.beginRun(state, font, height * sizeOf(font));
  const turn = font.vertical ? undefined : turnOf(whole, fontSize, hScale);
  let aslant = '';
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      cursor.x -= (glyph / 1000) * fontSize * hScale;
      continue;
    }
    if (!glyph) continue;
    const width = glyph.width * advance * hScale;
    const text = spellGlyph(glyph, font);
    if (turn === undefined) aslant += text;
    else if (text) {
      const [, , , , x, y] = multiply(whole, [1, 0, 0, 1, cursor.x, cursor.y + rise]);
      run(text, [x, y], [x + width * a, y + width * b], turn);
    }
    cursor.x += width + ((glyph.isSpace ? wordSpacing : 0) + charSpacing) * hScale;
  }
  if (aslant.trim()) painting.addAslant(aslant);
}

/** Which way text runs. What is mirrored, as one letter of XeTeX is, stands as its letters do. */
function turnOf([a, b, c, d]: Matrix, fontSize: number, hScale: number): Turn | undefined {
  const sign = fontSize * hScale < 0 ? -1 : 1;
  const isMirrored = (a * d - b * c) * hScale > 0;
  if (!isMirrored) return toTurn(a * sign, b * sign);
  return fontSize < 0 ? toTurn(d, -c) : toTurn(-d, c);
}
