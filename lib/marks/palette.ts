import { shownParent } from '../posting/blocks/composed-tree.ts';
import type { TextRun } from '../posting/posting.ts';
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

/** How many places of a text are asked for their colour. */
const asked = 9;

/** The palette that fits most of the text in these runs; `undefined` while none of it is in the page. */
export function choosePalette(runs: TextRun[]): Palette | undefined {
  const step = Math.max(1, Math.floor(runs.length / asked));
  const palettes = runs.flatMap(({ node }, index) => {
    const parent = index % step === 0 && node.isConnected ? shownParent(node) : null;
    const style = parent && node.ownerDocument.defaultView?.getComputedStyle(parent);
    return style ? paletteFor(style.color) : [];
  });
  if (palettes.length === 0) return undefined;
  const dark = palettes.filter((each) => each === darkPalette).length;
  return dark > palettes.length / 2 ? darkPalette : lightPalette;
}

/** The palette for a page with text of this computed colour: light text stands on a dark page. */
export function paletteFor(color: string): Palette {
  const [, space = '', first = 0, second = 0, third = 0] =
    /^(\w+)\((?:srgb |srgb-linear |display-p3 )?([\d.]+)%?,?\s+([-\d.]+)%?,?\s+([-\d.]+)/.exec(color) ?? [];
  const [red, green, blue] = [Number(first), Number(second), Number(third)];
  const scale: Record<string, number> = { rgb: 255, rgba: 255, color: 1 };
  const most = scale[space];
  const lightness = most
    ? (0.299 * red + 0.587 * green + 0.114 * blue) / most
    : red / (space.startsWith('ok') ? 1 : 100);
  return lightness > 0.59 ? darkPalette : lightPalette;
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
