import type { PDFPageProxy } from 'pdfjs-dist';
import { type Area, intersect, toArea } from './areas.ts';
import type { Drawing, DrawnGlyph, Fill } from './drawing.ts';
import type { Field } from './field.ts';
import { multiply, type Rectangle } from './matrix.ts';
import type { HiddenReason, PdfStyle } from './page.ts';
import { placesOf } from './picture-places.ts';
import { type FontFacts, type State, toStyle } from './state.ts';
import { type Size, type Turn, turnPoint } from './turns.ts';

const UNIT = [0, 0, 1, 1];
/** A line this thick, in points, is a ground for letters. */
const THICK_LINE = 4;
/** A picture that was left out and is smaller, in points, is none. */
const LEAST_LOST = 20;
/** Opacity from which nothing below is seen. */
const COVERING = 0.9;
/** How pdf.js numbers pictures that have an opacity for each dot. */
const SEE_THROUGH_PICTURE = 3;

/** Sets one glyph of a run that begins and ends at these points of the page. */
type Run = (text: string, from: [number, number], to: [number, number], turn: Turn) => void;

/** Takes down what is drawn on a page. */
export class Painting implements Drawing {
  readonly glyphs: DrawnGlyph[] = [];
  readonly aslant: string[] = [];
  readonly fills: Fill[] = [];
  readonly width: number;
  readonly height: number;
  /** The field or note that is being drawn. */
  note: string | undefined;
  /** What is drawn belongs to no page, such as the sign of a note. */
  isSkipped = false;
  /** What is drawn is on a layer that is switched off. */
  isOff = false;
  readonly #fonts = new Map<string, FontFacts>();
  readonly #styles = new Map<string, PdfStyle>();
  readonly #page: PDFPageProxy;

  constructor(page: PDFPageProxy, { width, height }: Size) {
    this.#page = page;
    this.width = width;
    this.height = height;
  }

  /** What pdf.js tells of a font; nothing where it is damaged. */
  findFont(id: string): FontFacts {
    let font = this.#fonts.get(id);
    if (!font) {
      const { commonObjs } = this.#page;
      font = (commonObjs.has(id) ? commonObjs.get(id) : {}) as FontFacts;
      this.#fonts.set(id, font);
    }
    return font;
  }

  /** Takes down glyphs that are set in one state, `height` points high. */
  beginRun(state: State, font: FontFacts, height: number): Run {
    const size = Math.round(height * 100) / 100;
    const { clip, mode } = state;
    return (text, [x, y], [endX, endY], turn) => {
      if (this.isSkipped) return;
      const [atX, atY] = [(x + endX) / 2, (y + endY) / 2 - (turn === 0 ? 0.25 * size : 0)];
      const isCut = clip !== undefined && isOutside(clip, atX, atY, 0.5 * size + 1);
      const reason = this.isOff ? 'layer' : isCut ? 'cut off' : undefined;
      const style = this.#findStyle(state, font, size, reason);
      const [left, base] = turnPoint(x, y, turn, this);
      const [end] = turnPoint(endX, endY, turn, this);
      this.glyphs.push({
        text,
        x: Math.min(left, end),
        end: Math.max(left, end),
        y: base,
        style,
        turn,
        ...(this.note && { note: this.note }),
      });
      if (mode < 4) return;
      const to = this.glyphs.length;
      state.letters = { from: state.letters?.from ?? to - 1, to };
    };
  }

  #findStyle(state: State, font: FontFacts, size: number, reason: HiddenReason | undefined): PdfStyle {
    const { color, strokeColor, mode, alpha, groupAlpha, fontId } = state;
    const key = [fontId, size, color, strokeColor, mode, alpha * groupAlpha, reason].join(' ');
    const known = this.#styles.get(key);
    if (known) return known;
    const style = toStyle(state, font, size, reason);
    this.#styles.set(key, style);
    return style;
  }

  /** Takes down text that runs aslant, whose glyphs stand on no line. */
  addAslant(text: string): void {
    if (!this.isSkipped && !this.isOff) this.aslant.push(text);
  }

  /** Takes down a filled area; `color` is "#rrggbb", or a word for what has several. */
  addFill(area: Area, color: string, state: State, isSolid = true): void {
    const { isMasked, isMask, isOpaque, clip, letters } = state;
    const alpha = state.alpha * state.groupAlpha;
    if (isMask || this.isSkipped || this.isOff || color === 'none' || alpha < 0.05) return;
    if (letters) {
      this.#show(letters, color);
      return;
    }
    this.fills.push({
      ...(clip
        ? intersect(clip, area)
        : { left: area.left, right: area.right, top: area.top, bottom: area.bottom }),
      color: isMasked ? 'masked' : color,
      alpha,
      at: this.glyphs.length,
      covers: isSolid && isOpaque && !isMasked && color !== 'pattern' && alpha >= COVERING,
      outlines: [...(clip?.outlines ?? []), ...(area.rings ? [area] : [])],
    });
  }

  /** Letters that only clip are seen by what is painted inside them. */
  #show({ from, to }: { from: number; to: number }, color: string): void {
    for (const glyph of this.glyphs.slice(from, to)) {
      const { hidden, ...style } = glyph.style;
      if (hidden === 'render mode') glyph.style = { ...style, color };
    }
  }

  /** Takes down a drawn line, where it is thick enough for letters to stand on it. */
  addStroke({ left, right, top, bottom, rings }: Area, state: State): void {
    const width = state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]);
    const isLine = !rings && (bottom - top < 1 || right - left < 1);
    if (!isLine || width < THICK_LINE || state.letters) return;
    const half = width / 2;
    const box = { left: left - half, right: right + half, top: top - half, bottom: bottom + half };
    this.addFill(box, state.strokeColor, { ...state, alpha: state.strokeAlpha });
  }

  /** Takes down what an operator paints that draws pictures or shades. */
  addPicture(name: string, args: unknown[], state: State): void {
    if (name === 'shadingFill') {
      const page = { left: 0, top: 0, right: this.width, bottom: this.height };
      this.addFill(page, 'shading', state);
      return;
    }
    const isStencil = /Mask/.test(name);
    const isSolid = !isStencil && !this.#hasHoles(args[0]);
    for (const matrix of placesOf(name, args)) {
      const area = toArea(multiply(state.matrix, matrix), UNIT);
      if (name === 'paintSolidColorImageMask') this.addFill(area, state.color, state);
      else this.addFill(area, 'picture', state, isSolid);
    }
  }

  /** Takes down where a picture must have been that pdf.js left out, if one of some size was. */
  addLostPicture(state: State): void {
    const area = toArea(state.matrix, UNIT);
    if (area.right - area.left >= LEAST_LOST && area.bottom - area.top >= LEAST_LOST)
      this.addFill(area, 'picture', state, false);
  }

  #hasHoles(picture: unknown): boolean {
    const { objs, commonObjs } = this.#page;
    const found =
      typeof picture === 'string'
        ? [objs, commonObjs].find((each) => each.has(picture))?.get(picture)
        : picture;
    const kind = (found as { kind?: number } | null | undefined)?.kind;
    return kind === undefined || kind === SEE_THROUGH_PICTURE;
  }

  /** Whether all that a field or note says was drawn already. What was drawn in its place is taken out if not. */
  holds({ id, text, isChoice }: Field): boolean {
    const drawn = this.glyphs.filter(({ note }) => note === id);
    const signs = new Set(drawn.map((glyph) => glyph.text.normalize('NFC')).join(''));
    const wanted = [...text.normalize('NFC')].filter(
      (sign) => /[^\x00-\x7F]/.test(sign) && /\p{L}/u.test(sign),
    );
    // A list shows what was not chosen as well.
    const isWhole =
      !isChoice && drawn.some((glyph) => glyph.text.trim()) && wanted.every((sign) => signs.has(sign));
    if (!isWhole && drawn.length > 0) this.#takeOut(id);
    return isWhole;
  }

  #takeOut(id: string): void {
    const first = this.glyphs.findIndex(({ note }) => note === id);
    const kept = this.glyphs.filter(({ note }) => note !== id);
    const count = this.glyphs.length - kept.length;
    this.glyphs.splice(0, this.glyphs.length, ...kept);
    for (const fill of this.fills) if (fill.at > first) fill.at = Math.max(first, fill.at - count);
  }
}

function isOutside({ left, right, top, bottom }: Rectangle, x: number, y: number, by: number): boolean {
  return x < left - by || x > right + by || y < top - by || y > bottom + by;
}
