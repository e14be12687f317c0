import type { OPS as Operators, PDFPageProxy } from 'pdfjs-dist';
import { toArea } from './areas.ts';
import type { Drawing } from './drawing.ts';
import type { Field } from './field.ts';
import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';
import { Painting } from './painting.ts';
import { setText, showText, type TextCursor } from './set-text.ts';
import type { SetGlyph } from './spell-glyph.ts';
import { clipTo, START, type State, setGraphics } from './state.ts';
import { writeField } from './write-field.ts';

type OperatorCodes = typeof Operators;

/** Says whether a part of the page is on a layer that is shown. */
export interface Layers {
  isVisible(group: never): boolean;
}

/** What stands on a page besides its own content. */
export interface Extras {
  layers: Layers;
  /** Fields and notes with the text that they hold. */
  fields: Field[];
  /** Ids of notes whose pictures are no part of the page. */
  skipped: Set<string>;
}

/**
 * Runs the operators of a page without painting anything, to learn where each glyph stands and in which font, size
 * and colour. `getTextContent` of pdf.js reports neither colours nor where each glyph stands.
 */
export async function readDrawing(
  page: PDFPageProxy,
  codes: OperatorCodes,
  extras: Extras,
): Promise<Drawing> {
  const [operators, viewport] = [await page.getOperatorList(), page.getViewport({ scale: 1 })];
  const painting = new Painting(page, viewport);
  const painter = new Painter(painting, toMatrix(viewport.transform), extras, codes);
  const names = new Map(Object.entries(codes).map(([name, code]) => [code as number, name]));
  for (const [index, code] of operators.fnArray.entries()) {
    painter.run(names.get(code) ?? '', (operators.argsArray[index] ?? []) as unknown[]);
  }
  const base = { ...START, matrix: toMatrix(viewport.transform) };
  for (const field of extras.fields) if (!painting.holds(field)) writeField(field, base, painting);
  return painting;
}

class Painter {
  #state: State;
  #stack: State[] = [];
  readonly #cursor: TextCursor = { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 };
  #clipping: 'clip' | 'eoClip' | undefined;
  /** Since the last "save" nothing was painted. */
  #isIdle = false;
  /** For each marked part that is open, whether it is shown. */
  readonly #marked: boolean[] = [];
  readonly #base: State;
  readonly #painting: Painting;
  readonly #extras: Extras;
  readonly #codes: OperatorCodes;

  constructor(painting: Painting, matrix: Matrix, extras: Extras, codes: OperatorCodes) {
    this.#painting = painting;
    this.#extras = extras;
    this.#codes = codes;
    this.#base = { ...START, matrix };
    this.#state = { ...this.#base };
  }

  run(name: string, args: unknown[]): void {
    const state = this.#state;
    const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0);
    switch (name) {
      case 'save':
        this.#stack.push({ ...state });
        this.#isIdle = true;
        break;
      case 'restore':
        // pdf.js leaves a picture of too many pixels out without a word: then nothing is painted where it was placed.
        if (this.#isIdle) this.#painting.addLostPicture(state);
        this.#pop();
        break;
      case 'paintFormXObjectEnd':
      case 'endGroup':
        this.#pop();
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, toMatrix(args as number[]));
        break;
      case 'paintFormXObjectBegin':
        this.#begin(args[0], args[1]);
        break;
      case 'beginGroup':
        this.#beginGroup((args[0] ?? {}) as Group);
        break;
      case 'beginAnnotation':
        this.#beginNote(args);
        break;
      case 'endAnnotation':
        this.#painting.note = undefined;
        this.#painting.isSkipped = false;
        this.#state = { ...this.#base };
        break;
      case 'beginMarkedContent':
        this.#marked.push(true);
        break;
      case 'beginMarkedContentProps':
        this.#marked.push(args[0] !== 'OC' || this.#extras.layers.isVisible(args[1] as never));
        this.#painting.isOff = this.#marked.includes(false);
        break;
      case 'endMarkedContent':
        this.#marked.pop();
        this.#painting.isOff = this.#marked.includes(false);
        break;
      case 'setFillRGBColor':
        state.color = String(args[0]);
        break;
      case 'setStrokeRGBColor':
        state.strokeColor = String(args[0]);
        break;
      case 'setFillColorN':
        state.color = 'pattern';
        break;
      case 'setStrokeColorN':
        state.strokeColor = 'pattern';
        break;
      case 'setFillTransparent':
        state.color = 'none';
        break;
      case 'setLineWidth':
        state.lineWidth = number(0);
        break;
      case 'setGState':
        setGraphics(state, (args[0] ?? []) as [string, unknown][]);
        break;
      case 'clip':
      case 'eoClip':
        this.#clipping = name;
        break;
      case 'constructPath':
        this.#path(args);
        break;
      case 'showText':
        this.#isIdle = false;
        showText(this.#cursor, state, (args[0] ?? []) as (SetGlyph | number | null)[], this.#painting);
        break;
      default:
        if (/^paint(?:Image|InlineImage|Solid)|^shadingFill$/.test(name)) {
          this.#isIdle = false;
          this.#painting.addPicture(name, args, state);
        } else setText(this.#cursor, state, name, args);
    }
  }

  #pop(): void {
    this.#state = this.#stack.pop() ?? this.#state;
    this.#isIdle = false;
  }

  #begin(matrix: unknown, box: unknown): void {
    const state = this.#state;
    this.#stack.push({ ...state });
    this.#isIdle = false;
    if (matrix) state.matrix = multiply(state.matrix, toMatrix(matrix as number[]));
    if (box) clipTo(state, toArea(state.matrix, box as number[]));
  }

  #beginGroup({ matrix, bbox, smask }: Group): void {
    const state = this.#state;
    this.#stack.push({ ...state });
    this.#isIdle = false;
    state.groupAlpha *= state.alpha;
    state.alpha = state.strokeAlpha = 1;
    if (smask) state.isMask = true;
    else if (bbox) clipTo(state, toArea(multiply(state.matrix, toMatrix(matrix)), bbox));
  }

  /** A field or note is painted over the page, whatever the page has set. */
  #beginNote([id, box, transform, matrix]: unknown[]): void {
    this.#stack = [];
    this.#state = { ...this.#base };
    this.#painting.note = String(id);
    this.#painting.isSkipped = this.#extras.skipped.has(String(id));
    if (box) clipTo(this.#state, toArea(this.#state.matrix, box as number[]));
    for (const next of [transform, matrix])
      this.#state.matrix = multiply(this.#state.matrix, toMatrix(next as number[] | undefined));
  }

  #path([paint, paths, edges]: unknown[]): void {
    const state = this.#state;
    const clipping = this.#clipping;
    this.#clipping = undefined;
    if (!edges) return;
    const { fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } = this.#codes;
    const [path] = (paths ?? []) as (ArrayLike<number> | null)[];
    const isEvenOdd = [eoFill, eoFillStroke, closeEOFillStroke].includes(paint as never);
    const area = toArea(state.matrix, edges as number[], path, isEvenOdd || clipping === 'eoClip');
    if (isEvenOdd || [fill, fillStroke, closeFillStroke].includes(paint as never))
      this.#painting.addFill(area, state.color, state);
    else if (paint === this.#codes.stroke || paint === this.#codes.closeStroke)
      this.#painting.addStroke(area, state);
    if (clipping) clipTo(state, area);
    else this.#isIdle = false;
  }
}

/** What pdf.js tells of parts that are painted together. */
interface Group {
  matrix?: ArrayLike<number> | null;
  bbox?: ArrayLike<number> | null;
  smask?: unknown;
}
