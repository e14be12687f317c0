// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/marks/mark.ts';
import { createMarkCanvas, type DrawnBox } from '../../lib/marks/mark-canvas.ts';
import { lightPalette } from '../../lib/marks/palette.ts';

/** Notes every call and every value set on a canvas; jsdom has none to draw on. */
function createRecorder() {
  const calls: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get:
      (_, name) =>
      (...values: unknown[]) => {
        calls.push(`${String(name)} ${values.filter((value) => typeof value !== 'object').join(' ')}`);
        return name === 'createPattern' ? {} : undefined;
      },
    set: (_, name, value) => {
      calls.push(`${String(name)} ${typeof value}`);
      return true;
    },
  });
  return { calls, context };
}

const box = (state: DrawnBox['state'], top = 100): DrawnBox => ({
  state,
  left: 10,
  right: 60,
  top,
  bottom: top + 20,
});

/** All that is done on the canvas for boxes of these states, and where it lies. */
function draw(boxes: DrawnBox[]) {
  const { calls, context } = createRecorder();
  const own = HTMLCanvasElement.prototype;
  own.getContext = (() => context) as unknown as typeof own.getContext;
  const canvas = createMarkCanvas(document, window);
  canvas.draw(0, boxes, lightPalette);
  calls.length = 0;
  canvas.draw(0, boxes, lightPalette);
  return { calls, style: canvas.element.style.cssText, canvas };
}

describe('The canvas of the marks', () => {
  const states: Mark['state'][] = ['proved', 'used', 'listed', 'adjacent', 'missing', 'answered'];

  it.each(states)('takes the same calls and the same place for a mark that is %s', (state) => {
    const one = draw([box(state), box('proved', 300)]);
    const other = draw([box('missing'), box('proved', 300)]);
    expect(one.calls.length).toBeGreaterThan(4);
    expect(one.calls).toEqual(other.calls);
    expect(one.style).toBe(other.style);
  });

  it('lies where the marks are and no further, so that it makes no page longer', () => {
    expect(draw([box('missing'), box('proved', 300)]).style).toMatch(
      /left: 6px; top: 96px; width: 58px; height: 228px/,
    );
    expect(draw([]).style).toMatch(/width: 1px; height: 1px/);
  });

  it('leaves out what is far from the window, and follows it in steps of half its height', () => {
    const { calls, canvas } = draw([box('missing'), box('missing', 100_000)]);
    expect(calls.filter((call) => call.startsWith('fillRect'))).toHaveLength(1);
    const half = window.innerHeight / 2;
    expect([0, half - 1, half, 3 * half].map((top) => canvas.isOutOf(top))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('draws 800 boxes at most', () => {
    const { calls } = draw(Array.from({ length: 1000 }, () => box('missing')));
    expect(calls.filter((call) => call.startsWith('fillRect'))).toHaveLength(800);
  });
});
