import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/marks/mark.ts';
import { findStops } from '../../lib/marks/mark-stops.ts';
import type { Block } from '../../lib/posting/posting.ts';

const block = (start: number): Block => ({ kind: 'item', text: '', start });
const mark = (start: number, state: Mark['state'] = 'missing'): Mark => ({ start, end: start + 4, state });
const places = (stops: Mark[][]) => stops.map((stop) => stop.map(({ start }) => start));

describe('A walk through the marks', () => {
  it('stops once for each line that has some', () => {
    const blocks = [block(0), block(50), block(100), block(150)];
    expect(places(findStops([mark(3), mark(20), mark(104), mark(150)], blocks))).toEqual([
      [3, 20],
      [104],
      [150],
    ]);
  });

  it('stops several times in a block that is longer than a few lines', () => {
    expect(places(findStops([mark(0), mark(300), mark(500), mark(896)], [block(0)]))).toEqual([
      [0, 300],
      [500, 896],
    ]);
  });

  it('stops in the same places whether they are gaps or not', () => {
    const blocks = [block(0), block(50)];
    const starts = [3, 20, 60];
    const stops = (state: Mark['state']) =>
      places(
        findStops(
          starts.map((start) => mark(start, state)),
          blocks,
        ),
      );
    expect(stops('missing')).toEqual(stops('proved'));
    expect(stops('missing')).toEqual(stops('answered'));
  });

  it('needs no marks and no blocks', () => {
    expect(findStops([], [block(0)])).toEqual([]);
    expect(places(findStops([mark(5)], []))).toEqual([[5]]);
  });
});
