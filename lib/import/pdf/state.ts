import { type Area, intersect } from './areas.ts';
import { IDENTITY, type Matrix, type Rectangle } from './matrix.ts';
import type { HiddenReason, PdfStyle } from './page.ts';

/** What pdf.js tells of a font. */
export interface FontFacts {
  name?: string;
  bold?: boolean;
  black?: boolean;
  isType3Font?: boolean;
  fontMatrix?: number[];
  /** The box around all of its letters, in its own units: left, bottom, right, top. */
  bbox?: number[];
  vertical?: boolean;
  /** Names of glyphs by their codes, where the file gives them names of its own. */
  differences?: (string | undefined)[];
}

/** Where something that is painted can be seen: inside a rectangle, and inside each of some outlines. */
export interface Clip extends Rectangle {
  outlines: Area[];
}

/** How text is set. */
interface TextState {
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
  fontId: string;
  fontSize: number;
}

/** What the operators so far have set. */
export interface State extends TextState {
  matrix: Matrix;
  color: string;
  strokeColor: string;
  alpha: number;
  strokeAlpha: number;
  /** How opaque the groups are that are painted into, all together. */
  groupAlpha: number;
  lineWidth: number;
  /** Colours are laid over what is below, not mixed with it. */
  isOpaque: boolean;
  /** A soft mask lets only parts of what is painted be seen. */
  isMasked: boolean;
  /** What is painted is a mask for something else. */
  isMask: boolean;
  /** What is painted shows only inside. */
  clip: Clip | undefined;
  /** Letters that what is painted shows inside, as the first and after the last of them. */
  letters: { from: number; to: number } | undefined;
}

const TEXT: TextState = {
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fontId: '',
  fontSize: 0,
};

/** The state that a page begins in. */
export const START: State = {
  ...TEXT,
  matrix: IDENTITY,
  color: '#000000',
  strokeColor: '#000000',
  alpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  lineWidth: 1,
  isOpaque: true,
  isMasked: false,
  isMask: false,
  clip: undefined,
  letters: undefined,
};
/** Render modes that paint nothing: invisible, and added to the clipping path only. */
const INVISIBLE_MODES = new Set([3, 7]);
/** Letters lower than this, in points, are not read by people. */
const LEAST_SIZE = 2;

/** Sets what a dictionary of graphics states says. */
export function setGraphics(state: State, entries: [string, unknown][]): void {
  for (const [key, value] of entries) {
    if (key === 'ca') state.alpha = Number(value);
    if (key === 'CA') state.strokeAlpha = Number(value);
    if (key === 'LW') state.lineWidth = Number(value);
    if (key === 'BM') state.isOpaque = value === 'source-over' || value === 'Normal';
    if (key === 'SMask') state.isMasked = Boolean(value);
    if (key === 'Font' && Array.isArray(value))
      [state.fontId, state.fontSize] = [String(value[0]), Number(value[1])];
  }
}

/** Lets what is painted from now on show only inside of an area as well. */
export function clipTo(state: State, area: Area): void {
  const { clip } = state;
  state.clip = {
    ...(clip ? intersect(clip, area) : toBox(area)),
    outlines: [...(clip?.outlines ?? []), ...(area.rings ? [area] : [])],
  };
}

function toBox({ left, right, top, bottom }: Rectangle): Rectangle {
  return { left, right, top, bottom };
}

/** Units to the em that fonts are drawn in, whatever program made them: 1000, 2048, 2816. */
const UNITS = { least: 900, most: 4200 };
/** From the lowest to the highest letter of a font, in units of its size. */
const LETTERS_HEIGHT = 1.15;

/**
 * How large a font is whose size is 1. Fonts of type 3 draw in units of their own: where these are no units of an em,
 * as those of old bitmap fonts are dots, the box around its letters tells.
 */
export function sizeOf({ isType3Font, fontMatrix, bbox }: FontFacts): number {
  if (!isType3Font) return 1;
  const unit = Math.abs(fontMatrix?.[3] ?? 0.001);
  if (1 / unit >= UNITS.least && 1 / unit <= UNITS.most) return 1;
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * unit;
  return height > 0.2 && height < 5 ? height / LETTERS_HEIGHT : unit * 1000;
}

/** Why nobody sees letters that are set so, whatever is behind them. */
function findReason(state: State, size: number): HiddenReason | undefined {
  const { mode, color, groupAlpha } = state;
  if (INVISIBLE_MODES.has(mode)) return 'render mode';
  if (size < LEAST_SIZE) return 'size';
  const isFilled = mode % 4 !== 1 && state.alpha * groupAlpha >= 0.05 && color !== 'none';
  const isOutlined = mode % 4 > 0 && state.strokeAlpha * groupAlpha >= 0.05;
  return isFilled || isOutlined ? undefined : 'transparent';
}

/** How letters are set that are drawn in this state, `size` points high, with a reason if nobody sees them. */
export function toStyle(state: State, font: FontFacts, size: number, reason?: HiddenReason): PdfStyle {
  const name = font.name ?? state.fontId;
  const bold = Boolean(font.bold || font.black) || /bold|black|heavy|semibd|cmbx|-bd\b/i.test(name);
  const hidden = reason ?? findReason(state, size);
  const isOutline = state.mode % 4 === 1;
  const outline = state.mode % 4 === 2 ? state.strokeColor : undefined;
  return {
    font: name,
    size,
    color: isOutline ? state.strokeColor : state.color,
    bold,
    ...(outline && outline !== state.color && { outline }),
    ...(hidden && { hidden }),
  };
}
