/** More glyphs than any resume has, spaces included. */
const MOST_GLYPHS = 300_000;
/** More steps of drawing than any resume takes, its ornaments included. */
const MOST_OPERATORS = 1_000_000;

/**
 * The port through which the two halves of pdf.js speak in one thread. What a page draws passes in pieces while it is
 * read; once that is more than any resume draws, `exceeded` rejects and none of
 * it is passed on any more.
 */
export class CountingPort extends EventTarget {
  /** Never resolves; rejects with `TooMuchDrawn`. */
  readonly exceeded: Promise<never>;
  #glyphs = 0;
  #operators = 0;
  #isFull = false;
  readonly #showText: number;
  #reject: (error: Error) => void = () => {};

  /** @param showText the code of the operator that draws glyphs. */
  constructor(showText: number) {
    super();
    this.#showText = showText;
    this.exceeded = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // It may be exceeded while nobody waits.
    this.exceeded.catch(() => {});
  }

  /** Delivers a message, as the port of a worker does. */
  postMessage(message: { stream?: number; chunk?: unknown }, transfer: Transferable[] = []): void {
    if (isDrawn(message.chunk) && this.#isTooMuch(message.chunk)) {
      this.#isFull = true;
      this.#reject(new TooMuchDrawn());
    }
    if (this.#isFull && message.stream) return;
    const data = structuredClone(message, { transfer });
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  #isTooMuch({ fnArray, argsArray }: DrawnPiece): boolean {
    this.#operators += fnArray.length;
    for (const [index, code] of fnArray.entries())
      if (code === this.#showText) this.#glyphs += argsArray[index]?.[0]?.length ?? 0;
    return this.#operators > MOST_OPERATORS || this.#glyphs > MOST_GLYPHS;
  }
}

/** A file draws more than any resume does. */
export class TooMuchDrawn extends Error {}

/** Some operators of a page, and what each of them is given. */
interface DrawnPiece {
  fnArray: number[];
  argsArray: (ArrayLike<ArrayLike<unknown> | undefined> | null)[];
}

function isDrawn(chunk: unknown): chunk is DrawnPiece {
  return typeof chunk === 'object' && chunk !== null && 'fnArray' in chunk && 'argsArray' in chunk;
}
