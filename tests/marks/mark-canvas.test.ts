// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/marks/mark.ts';
import type { Box } from '../../lib/marks/mark-boxes.ts';
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

const box = (look: DrawnBox['look'], top = 100, covers: Box[] = []): DrawnBox => ({
  look,
  covers,
  left: 10,
  right: 60,
  top,
  bottom: top + 20,
});

/** Where the text of the posting is. */
const text: Box = { left: 10, right: 300, top: 40, bottom: 100_000 };

/** All that is done on the canvas for boxes of these states, and where it lies. */
function draw(boxes: DrawnBox[], over: Box | undefined = text) {
  const { calls, context } = createRecorder();
  const own = HTMLCanvasElement.prototype;
  own.getContext = (() => context) as unknown as typeof own.getContext;
  const canvas = createMarkCanvas(document, window);
  canvas.draw(0, over, [], lightPalette);
  calls.length = 0;
  canvas.draw(0, over, boxes, lightPalette);
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

  it('lies over the text of the posting and no further, whatever is marked in it', () => {
    const over = { left: 10, right: 300, top: 40, bottom: 400 };
    const { style } = draw([box('missing'), box('proved', 300)], over);
    expect(style).toMatch(/left: 6px; top: 36px; width: 298px; height: 368px/);
    expect(draw([box('used', 200)], over).style).toBe(style);
    expect(draw([], over).style).toBe(style);
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

  it('draws nothing where something lies above a box, nor on its ring', () => {
    const over = { left: 0, right: 500, top: 0, bottom: 110 };
    const fills = (boxes: DrawnBox[]) =>
      draw(boxes)
        .calls.filter((call) => call.startsWith('fillRect'))
        .map((call) => call.split(' ').slice(1).map(Number));
    // Of the mark its lower half, of the ring its foot and the lower ends of its sides.
    expect(fills([box('missing', 100, [over])]).map(([, , , height]) => height)).toEqual([10]);
    expect(fills([box('ringed', 100)])).toHaveLength(4);
    expect(fills([box('ringed', 100, [over])])).toHaveLength(3);
    expect(fills([box('lit', 100, [{ ...over, bottom: 900 }])])).toEqual([]);
  });

  it('is not drawn anew where nothing has changed', () => {
    const { calls, canvas } = draw([box('missing')]);
    calls.length = 0;
    canvas.draw(0, text, [box('missing')], lightPalette);
    expect(calls).toEqual([]);
    canvas.draw(0, text, [box('missing', 101)], lightPalette);
    expect(calls.length).toBeGreaterThan(4);
  });

  it('draws 800 boxes at most', () => {
    const { calls } = draw(Array.from({ length: 1000 }, () => box('missing')));
    expect(calls.filter((call) => call.startsWith('fillRect'))).toHaveLength(800);
  });
});
