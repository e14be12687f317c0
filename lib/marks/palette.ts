import type { DrawnState } from './mark.ts';

/** The colours of the marks by state and of the legend. They are those of the panel. */
export interface Palette {
  line: Record<DrawnState, string>;
  missingGround: string;
  paper: string;
  ink: string;
  border: string;
  accent: string;
}

/** For pages with dark text. */
export const lightPalette: Palette = {
  line: {
    proved: '#0b6e54',
    used: '#0b6e54',
    similar: '#7a3fb0',
    listed: '#9a5b00',
    adjacent: '#1d5bb8',
    missing: '#b4233a',
  },
  missingGround: 'rgba(214, 40, 68, 0.13)',
  paper: '#ffffff',
  ink: '#1b1b1f',
  border: '#d5d5dc',
  accent: '#3636c9',
};

/** For pages with light text. */
export const darkPalette: Palette = {
  line: {
    proved: '#5fd3b5',
    used: '#5fd3b5',
    similar: '#cfa3f5',
    listed: '#f2b347',
    adjacent: '#82b4ff',
    missing: '#ff8b98',
  },
  missingGround: 'rgba(255, 110, 128, 0.22)',
  paper: '#1d1d21',
  ink: '#ececf0',
  border: '#3c3c44',
  accent: '#a6a6ff',
};

/** The palette for a page with text of this colour: light text stands on a dark page. `color` is a computed CSS colour such as `rgb(30, 30, 30)`. */
export function paletteFor(color: string): Palette {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? darkPalette : lightPalette;
}

/** How the line under a mark looks. */
interface LineShape {
  /** In CSS pixels. */
  thickness: number;
  style: 'solid' | 'double' | 'dotted' | 'dashed';
}

/** A shape of its own for each state, so that they read without colour. */
export const lineShapes: Record<DrawnState, LineShape> = {
  proved: { thickness: 2, style: 'solid' },
  used: { thickness: 1, style: 'solid' },
  similar: { thickness: 3, style: 'double' },
  listed: { thickness: 2, style: 'dotted' },
  adjacent: { thickness: 2, style: 'dashed' },
  missing: { thickness: 1, style: 'solid' },
};

/** The ground behind a mark of this state; `undefined` where it has none. */
export function groundOf(state: DrawnState, palette: Palette): string | undefined {
  return state === 'missing' ? palette.missingGround : undefined;
}
