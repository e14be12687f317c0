import { IDENTITY, type Matrix, type Rectangle } from './matrix.ts';
import type { HiddenReason, PdfStyle } from './page.ts';

/** What pdf.js tells of a font. */
export interface FontFacts {
  name?: string;
  bold?: boolean;
  black?: boolean;
  isType3Font?: boolean;
  fontMatrix?: number[];
  vertical?: boolean;
}

/** What the operators so far have set. */
export interface State {
  matrix: Matrix;
  color: string;
  alpha: number;
  /** Colours are laid over what is below, not mixed with it. */
  isOpaque: boolean;
  /** What is painted shows only inside. */
  clip: Rectangle | undefined;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
  fontId: string;
  fontSize: number;
}

/** The state that a page begins in. */
export const START: State = {
  matrix: IDENTITY,
  color: '#000000',
  alpha: 1,
  isOpaque: true,
  clip: undefined,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fontId: '',
  fontSize: 0,
};
/** Render modes that paint nothing: invisible, and added to the clipping path only. */
const INVISIBLE_MODES = new Set([3, 7]);
/** Letters lower than this, in points, are not read by people. */
const LEAST_SIZE = 2;

/** Fonts of type 3 draw in units of their own; others in thousandths or so of their size. */
export function sizeOf({ isType3Font, fontMatrix }: FontFacts): number {
  return isType3Font ? Math.abs(fontMatrix?.[3] ?? 0.001) * 1000 : 1;
}

/** Why nobody sees letters that are set so, whatever is behind them. */
function findReason({ mode, alpha, color }: State, size: number): HiddenReason | undefined {
  if (INVISIBLE_MODES.has(mode)) return 'render mode';
  if (size < LEAST_SIZE) return 'size';
  return alpha < 0.05 || color === 'none' ? 'transparent' : undefined;
}

/** How letters are set that are drawn in this state, `size` points high. */
export function toStyle(state: State, font: FontFacts, size: number): PdfStyle {
  const name = font.name ?? state.fontId;
  const bold = Boolean(font.bold || font.black) || /bold|black|heavy|semibd|cmbx|-bd\b/i.test(name);
  const hidden = findReason(state, size);
  return { font: name, size, color: state.color, bold, ...(hidden && { hidden }) };
}
