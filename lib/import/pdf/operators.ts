import type { OPS as Operators, PDFPageProxy } from 'pdfjs-dist';
import { IDENTITY, type Matrix, multiply, type Rectangle, toMatrix, transformRectangle } from './matrix.ts';
import type { PdfGlyph, PdfStyle } from './page.ts';
import { type FontFacts, START, type State, sizeOf, toStyle } from './state.ts';

type OperatorCodes = typeof Operators;

/** What the operators of a page draw, in points from the top left corner. */
export interface Drawing {
  glyphs: PdfGlyph[];
  turned: string[];
  /** Filled boxes in the order they are painted. */
  fills: Fill[];
}

/** A filled rectangle. */
export interface Fill extends Rectangle {
  /** "#rrggbb", or another word for a picture or pattern of several colours. */
  color: string;
  /** How many glyphs were painted before it. */
  at: number;
}

interface SetGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/**
 * Runs the operators of a page without painting anything, to learn where each glyph stands and in which font, size
 * and colour. `getTextContent` of pdf.js reports neither colours nor where each glyph stands.
 */
export async function readDrawing(page: PDFPageProxy, codes: OperatorCodes): Promise<Drawing> {
  const [operators, viewport] = [await page.getOperatorList(), page.getViewport({ scale: 1 })];
  const drawing: Drawing = { glyphs: [], turned: [], fills: [] };
  const painter = new Painter(drawing, page, toMatrix(viewport.transform));
  const names = new Map(Object.entries(codes).map(([name, code]) => [code as number, name]));
  for (const [index, code] of operators.fnArray.entries()) {
    painter.run(names.get(code) ?? '', (operators.argsArray[index] ?? []) as unknown[], codes);
  }
  return drawing;
}

class Painter {
  #state: State;
  readonly #stack: State[] = [];
  #text: Matrix = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;
  #isClipping = false;
  readonly #fonts = new Map<string, FontFacts>();
  readonly #styles = new Map<string, PdfStyle>();
  readonly #drawing: Drawing;
  readonly #page: PDFPageProxy;

  constructor(drawing: Drawing, page: PDFPageProxy, matrix: Matrix) {
    this.#drawing = drawing;
    this.#page = page;
    this.#state = { ...START, matrix };
  }

  run(name: string, args: unknown[], codes: OperatorCodes): void {
    const state = this.#state;
    const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0);
    switch (name) {
      case 'save':
        this.#stack.push({ ...state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#stack.pop() ?? state;
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, toMatrix(args as number[]));
        break;
      case 'paintFormXObjectBegin':
        this.#stack.push({ ...state });
        if (args[0]) state.matrix = multiply(state.matrix, toMatrix(args[0] as number[]));
        break;
      case 'setFillRGBColor':
        state.color = String(args[0]);
        break;
      case 'setFillColorN':
        state.color = 'pattern';
        break;
      case 'setFillTransparent':
        state.color = 'none';
        break;
      case 'setGState':
        for (const [key, value] of (args[0] ?? []) as [string, unknown][]) {
          if (key === 'ca') state.alpha = Number(value);
          if (key === 'BM') state.isOpaque = value === 'source-over' || value === 'Normal';
          if (key === 'Font' && Array.isArray(value))
            [state.fontId, state.fontSize] = [String(value[0]), Number(value[1])];
        }
        break;
      case 'setCharSpacing':
        state.charSpacing = number(0);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(0);
        break;
      case 'setHScale':
        state.hScale = number(0) / 100;
        break;
      case 'setLeading':
        state.leading = -number(0);
        break;
      case 'setTextRise':
        state.rise = number(0);
        break;
      case 'setTextRenderingMode':
        state.mode = number(0);
        break;
      case 'setFont':
        [state.fontId, state.fontSize] = [String(args[0]), number(1)];
        break;
      case 'beginText':
        this.#setText(IDENTITY);
        break;
      case 'setTextMatrix':
        this.#setText(toMatrix((ArrayBuffer.isView(args[0]) ? args[0] : args) as ArrayLike<number>));
        break;
      case 'setLeadingMoveText':
        state.leading = number(1);
        this.#moveText(number(0), number(1));
        break;
      case 'moveText':
        this.#moveText(number(0), number(1));
        break;
      case 'nextLine':
        this.#moveText(0, state.leading);
        break;
      case 'showText':
        this.#show((args[0] ?? []) as (SetGlyph | number | null)[]);
        break;
      case 'clip':
      case 'eoClip':
        this.#isClipping = true;
        break;
      case 'constructPath':
        this.#path(number(0), args[2] as ArrayLike<number> | undefined, codes);
        break;
      case 'shadingFill':
        if (state.clip) this.#fill(state.clip, 'shading');
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
        this.#fill(transformRectangle(state.matrix, { left: 0, top: 0, right: 1, bottom: 1 }), 'picture');
        break;
    }
  }

  #setText(matrix: Matrix): void {
    this.#text = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  #moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #path(paint: number, edges: ArrayLike<number> | undefined, codes: OperatorCodes): void {
    if (!edges) return;
    const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(edges);
    const box = transformRectangle(this.#state.matrix, { left, top, right, bottom });
    if (this.#isClipping) this.#state.clip = box;
    this.#isClipping = false;
    const isFill = [codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke].includes(paint as never);
    if (isFill) this.#fill(box, this.#state.color);
  }

  #fill(box: Rectangle, color: string): void {
    const { alpha, isOpaque } = this.#state;
    if (alpha >= 0.5 && isOpaque && color !== 'none')
      this.#drawing.fills.push({ ...box, color, at: this.#drawing.glyphs.length });
  }

  #show(glyphs: (SetGlyph | number | null)[]): void {
    const { fontSize, charSpacing, wordSpacing, hScale, rise } = this.#state;
    const font = this.#font();
    const advance = fontSize * (font.fontMatrix?.[0] ?? 0.001);
    const whole = multiply(this.#state.matrix, this.#text);
    const [a, b, c, d] = whole;
    const size = Math.hypot(c, d) * Math.abs(fontSize) * sizeOf(font);
    const isTurned = font.vertical || Math.abs(b) > Math.abs(a) * 0.2 || a * hScale < 0;
    const style = this.#style(font, size);
    let turned = '';
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#x -= (glyph / 1000) * fontSize * hScale;
        continue;
      }
      if (!glyph) continue;
      const width = glyph.width * advance * hScale;
      const [, , , , x, y] = multiply(whole, [1, 0, 0, 1, this.#x, this.#y + rise]);
      if (isTurned) turned += glyph.unicode;
      else if (glyph.unicode) {
        this.#drawing.glyphs.push({ text: glyph.unicode, x, end: x + width * a, y, style });
      }
      this.#x += width + ((glyph.isSpace ? wordSpacing : 0) + charSpacing) * hScale;
    }
    if (turned.trim()) this.#drawing.turned.push(turned);
  }

  #font(): FontFacts {
    const { fontId } = this.#state;
    let font = this.#fonts.get(fontId);
    if (!font) {
      const { commonObjs } = this.#page;
      font = (commonObjs.has(fontId) ? commonObjs.get(fontId) : {}) as FontFacts;
      this.#fonts.set(fontId, font);
    }
    return font;
  }

  #style(font: FontFacts, height: number): PdfStyle {
    const { color, mode, alpha, fontId } = this.#state;
    const size = Math.round(height * 100) / 100;
    const key = [fontId, size, color, mode, alpha].join(' ');
    const known = this.#styles.get(key);
    if (known) return known;
    const style = toStyle(this.#state, font, size);
    this.#styles.set(key, style);
    return style;
  }
}
