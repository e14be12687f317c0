import type { Field } from './field.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { Painting } from './painting.ts';
import type { State } from './state.ts';
import { toTurn } from './turns.ts';

/** Between the edge of a field and its text, in points. */
const PADDING = 2;
/** From line to line, and what of that lies above the baseline, in units of the size. */
const [PITCH, ASCENT] = [1.2, 0.9];
/** The largest size that is chosen where a field says none, in points. */
const LARGEST = 12;
/** About how wide letters are in Helvetica, in units of their size. */
const WIDTHS: [RegExp, number][] = [
  [/[ .,:;'|!ijlIft()[\]/\\-]/, 0.29],
  [/[mwMW@%—]/, 0.87],
  [/\p{Lu}|[&+=<>~]/u, 0.67],
];

/** Sets the text of a field or note as a viewer does that makes its looks anew. */
export function writeField(field: Field, base: State, painting: Painting): void {
  const [left, bottom, right, top] = field.rect;
  const isSideways = field.rotation % 180 !== 0;
  const [width, height] = isSideways ? [top - bottom, right - left] : [right - left, top - bottom];
  const size = field.size || Math.max(4, Math.min(LARGEST, (height - PADDING) / PITCH));
  const lines = field.isWrapped
    ? field.text.split('\n').flatMap((line) => wrap(line, (width - 2 * PADDING) / size))
    : [field.text.replace(/\n/g, ' ')];
  const first = field.isWrapped ? height - PADDING - ASCENT * size : height / 2 - 0.35 * size;
  const place = multiply([1, 0, 0, 1, left, bottom], rotate(field.rotation, right - left, top - bottom));
  const matrix = multiply(base.matrix, place);
  const name = field.bold ? 'Helvetica-Bold' : 'Helvetica';
  const state = { ...base, color: field.color, fontId: name };
  const turn = toTurn(matrix[0], matrix[1]);
  if (turn === undefined) return;
  painting.note = field.id;
  const run = painting.beginRun(state, { name }, size);
  for (const [index, line] of lines.entries()) {
    const free = Math.max(0, width - 2 * PADDING - size * measure(line));
    let x = PADDING + (free * field.align) / 2;
    const y = first - index * PITCH * size;
    for (const sign of line) {
      const end = x + size * measure(sign);
      run(sign, apply(matrix, x, y), apply(matrix, end, y), turn);
      x = end;
    }
  }
  painting.note = undefined;
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function rotate(degrees: number, width: number, height: number): Matrix {
  if (degrees === 90) return [0, 1, -1, 0, width, 0];
  if (degrees === 180) return [-1, 0, 0, -1, width, height];
  return degrees === 270 ? [0, -1, 1, 0, 0, height] : [1, 0, 0, 1, 0, 0];
}

function measure(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0.54), 0);
}

/** The lines that a text is broken into; `width` is in units of the size of its letters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
