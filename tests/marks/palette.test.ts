// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { choosePalette, darkPalette, lightPalette, paletteFor } from '../../lib/marks/palette.ts';

/** Runs over the paragraphs of a page, each in its colour. */
function runsIn(colors: string[]) {
  document.body.innerHTML = colors.map((color) => `<p style="color: ${color}">Go</p>`).join('');
  return [...document.querySelectorAll('p')].map(({ firstChild }, index) => ({
    start: 3 * index,
    length: 2,
    node: firstChild as Text,
    offset: 0,
  }));
}

describe('The palette of the marks', () => {
  it.each([
    'rgb(230, 230, 234)',
    'rgba(255, 255, 255, 0.87)',
    'oklch(0.93 0.01 260)',
    'oklab(0.97 -0.01 0.02)',
    'lab(94 1 -2)',
    'color(srgb 0.9 0.9 0.92)',
  ])('is light where the text is: %s', (color) => {
    expect(paletteFor(color)).toBe(darkPalette);
  });

  it.each([
    'rgb(27, 27, 31)',
    'oklch(0.25 0.01 260)',
    'lab(12 1 -2)',
    'color(srgb 0.1 0.1 0.1)',
    'canvastext',
  ])('is dark where the text is: %s', (color) => {
    expect(paletteFor(color)).toBe(lightPalette);
  });

  it('fits most of the text, whatever a heading looks like, and is left alone while the text is away', () => {
    expect(choosePalette(runsIn(['white', 'black', 'black']))).toBe(lightPalette);
    expect(choosePalette(runsIn(['black', 'white', 'white']))).toBe(darkPalette);
    const gone = runsIn(['white']);
    document.body.replaceChildren();
    expect(choosePalette(gone)).toBeUndefined();
  });
});
