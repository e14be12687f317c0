import { findLegendPlace, LEGEND_EDGE, type LegendPlace } from './legend-place.ts';
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

/** Its sizes with the samples and without, in CSS pixels: the same whatever it says, in any font. */
const open = { width: 348, height: 64 };
const folded = { width: 232, height: 38 };

interface Legend {
  element: HTMLElement;
  /** Puts on the colours that fit the page. */
  paint(palette: Palette): void;
  /** Goes where it covers nothing of the page's own that can be used: folded if need be, away where there is no room. */
  arrange(): void;
}

/**
 * The legend at the edge of the page: what the marks mean, a switch, and steps through the requirements.
 *
 * Its words, its size and its place are the same whatever the marks say: a page can search the text of a closed root, and
 * feel for its edges with hit tests. How many gaps there are stands in the panel.
 * All styles are set through the CSSOM, which no page's content security policy forbids.
 */
export function createLegend(
  document: Document,
  host: Element,
  actions: { switchMarks(on: boolean): void; step(direction: 1 | -1): void },
): Legend {
  const element = document.createElement('section');
  element.setAttribute('aria-label', 'Gaplight marks');
  const samples = document.createElement('div');
  let isFolded = false;
  let worn: Palette | undefined;
  let place: LegendPlace | undefined;

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
    isFolded = !isFolded;
    arrange();
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
  element.append(bar, samples);
  // What has come to lie under it since it was arranged is free before a click can come.
  element.addEventListener('pointerenter', arrange);

  function arrange(): void {
    place = findLegendPlace(document, host, isFolded ? [folded] : [open, folded], place);
    const style = layOut(place);
    for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
    const isSmall = place?.size === folded;
    samples.style.display = isSmall ? 'none' : 'flex';
    fold.textContent = isFolded ? '+' : '–';
    fold.title = isFolded ? 'Unfold the legend' : 'Fold the legend';
    fold.setAttribute('aria-label', fold.title);
    // There is no room to unfold it: nothing would happen.
    fold.style.visibility = isSmall && !isFolded ? 'hidden' : 'inherit';
  }

  return {
    element,
    arrange,
    paint(palette) {
      if (palette === worn) return;
      worn = palette;
      // A layer of its own: Chromium at times leaves out part of a fixed element that lies over a canvas.
      element.style.cssText = `position: fixed; will-change: transform; box-sizing: border-box; overflow: hidden; padding: 6px 8px 6px 12px; border-radius: 10px; border: 1px solid ${palette.border}; background: ${palette.paper}; color: ${palette.ink}; font: 12px/16px system-ui, sans-serif; box-shadow: 0 1px 6px rgba(0, 0, 0, 0.18);`;
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
      arrange();
    },
  };
}

/** The styles that put it into a place; without one it is away, and takes no click. */
function layOut(place: LegendPlace | undefined): Record<string, string> {
  if (!place) return { visibility: 'hidden', 'pointer-events': 'none' };
  const { x, y, size } = place;
  const at = (edge: string, side: string, length: number): string => {
    if (edge === 'middle') return `calc(50% - ${length / 2}px)`;
    return edge === side ? `${LEGEND_EDGE}px` : 'auto';
  };
  return {
    visibility: 'visible',
    'pointer-events': 'auto',
    left: at(x, 'left', size.width),
    right: x === 'right' ? `${LEGEND_EDGE}px` : 'auto',
    top: at(y, 'top', size.height),
    bottom: y === 'bottom' ? `${LEGEND_EDGE}px` : 'auto',
    width: `${size.width}px`,
    height: `${size.height}px`,
  };
}
