import type { DrawnState } from './mark.ts';
import { groundOf, lineShapes, type Palette } from './palette.ts';

/** What each kind of mark says, in the order of the legend. */
const meanings: [DrawnState, string][] = [
  ['proved', 'proved'],
  ['used', 'used'],
  ['similar', 'similar'],
  ['listed', 'listed'],
  ['adjacent', 'near'],
  ['missing', 'missing'],
];

interface Legend {
  element: HTMLElement;
  /** Puts on the colours that fit the page. */
  paint(palette: Palette): void;
}

/**
 * The legend at the foot of the page: what the marks mean, a switch, and steps through the requirements.
 *
 * Its words and its size are the same whatever the marks say: a page can search the text of a closed root, and feel for
 * its edges with hit tests. How many gaps there are stands in the panel.
 * All styles are set through the CSSOM, which no page's content security policy forbids.
 */
export function createLegend(
  document: Document,
  actions: { switchMarks(on: boolean): void; step(direction: 1 | -1): void },
): Legend {
  const element = document.createElement('section');
  element.setAttribute('aria-label', 'Gaplight marks');
  const samples = document.createElement('div');
  let folded = false;

  const button = (label: string, text: string, width: string, press: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.title = label;
    made.setAttribute('aria-label', label);
    made.style.cssText = `all: revert; box-sizing: border-box; height: 24px; width: ${width}; padding: 0; margin: 0; font: inherit; color: inherit; background: transparent; border-radius: 6px; border: 1px solid transparent; cursor: pointer;`;
    made.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    return made;
  };

  const fold = button('Fold the legend', '–', '24px', () => {
    folded = !folded;
    samples.style.display = folded ? 'none' : 'flex';
    fold.textContent = folded ? '+' : '–';
    fold.title = folded ? 'Unfold the legend' : 'Fold the legend';
    fold.setAttribute('aria-label', fold.title);
  });
  const previous = button('Previous ask', '↑', '24px', () => actions.step(-1));
  const next = button('Next ask', '↓', '24px', () => actions.step(1));
  const off = button('Take the marks off this page', 'Marks off', '68px', () => actions.switchMarks(false));

  const name = document.createElement('strong');
  name.textContent = 'Gaplight';
  name.style.cssText = 'flex: 1;';
  const bar = document.createElement('div');
  bar.style.cssText = 'display: flex; align-items: center; gap: 4px;';
  bar.append(name, previous, next, off, fold);
  samples.style.cssText = 'display: flex; justify-content: space-between; padding: 4px 2px 2px;';

  return {
    element,
    paint(palette) {
      // A layer of its own: Chromium at times leaves out part of a fixed element that lies over a canvas.
      element.style.cssText = `position: fixed; will-change: transform; left: 12px; bottom: 12px; width: 348px; box-sizing: border-box; padding: 6px 8px 6px 12px; pointer-events: auto; border-radius: 10px; border: 1px solid ${palette.border}; background: ${palette.paper}; color: ${palette.ink}; font: 12px/16px system-ui, sans-serif; box-shadow: 0 1px 6px rgba(0, 0, 0, 0.18);`;
      off.style.borderColor = palette.border;
      samples.replaceChildren(
        ...meanings.map(([state, words]) => {
          const sample = document.createElement('span');
          sample.textContent = words;
          sample.style.cssText = 'padding: 0 1px; forced-color-adjust: none;';
          const { thickness, style } = lineShapes[state];
          sample.style.borderBottom = `${thickness}px ${style} ${palette.line[state]}`;
          sample.style.background = groundOf(state, palette) ?? 'none';
          return sample;
        }),
      );
      element.replaceChildren(bar, samples);
    },
  };
}
