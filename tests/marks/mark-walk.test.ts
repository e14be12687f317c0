import { describe, expect, it } from 'vitest';
import { createMarkWalk } from '../../lib/marks/mark-walk.ts';

const stop = (...starts: number[]) => ({ places: starts.map((start) => ({ start, end: start + 4 })) });
const stops = [stop(3, 40), stop(20), stop(90)];

describe('Where a walk through the marks is', () => {
  it('goes to the first ask or the last, on from there, and round the end', () => {
    const walk = createMarkWalk();
    expect(walk.step(1)).toBeUndefined();
    walk.follow(stops);
    expect([walk.step(-1), walk.step(1), walk.step(1)].map((at) => at?.ask)).toEqual([2, 0, 1]);
  });

  it('goes on from the ask whose words were clicked, at any of its places', () => {
    const walk = createMarkWalk();
    walk.follow(stops);
    expect(walk.goTo(40)?.ask).toBe(0);
    expect(walk.step(1)?.ask).toBe(1);
    expect(walk.goTo(41)).toBeUndefined();
    expect(walk.step(1)?.ask).toBe(2);
  });

  it('stays where it was when the same asks come again, and begins anew with others', () => {
    const walk = createMarkWalk();
    walk.follow(stops);
    walk.step(1);
    walk.follow([...stops]);
    expect(walk.step(1)?.ask).toBe(1);
    walk.follow(stops.slice(1));
    expect(walk.step(1)?.ask).toBe(0);
  });
});
