import { describe, expect, it } from 'vitest';
import { type Box, cutBoxes } from '../../lib/marks/mark-boxes.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const size = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
const whole = box(10, 10, 110, 30);

describe('A box with others cut out of it', () => {
  it.each([
    ['none', [], 2000],
    ['one beside it', [box(120, 10, 200, 30)], 2000],
    ['one over its head', [box(0, 0, 200, 20)], 1000],
    ['one over its end', [box(60, 0, 200, 90)], 1000],
    ['one in its middle', [box(50, 15, 60, 25)], 1900],
    ['two that overlap', [box(0, 0, 40, 90), box(30, 0, 60, 90)], 1000],
    ['one over all of it', [box(0, 0, 200, 90)], 0],
  ])('keeps what is not under %s', (_, covers, left) => {
    const pieces = cutBoxes(whole, covers);
    expect(pieces.map(size).reduce((sum, each) => sum + each, 0)).toBe(left);
    for (const cover of covers) for (const piece of pieces) expect(cutBoxes(piece, [cover])).toEqual([piece]);
  });
});
