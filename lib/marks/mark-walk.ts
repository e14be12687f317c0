import type { MarkStop } from './mark.ts';

/** A walk through the asks of a posting, and where it is. */
export interface MarkWalk {
  /** Walks through these from now on. A change of the resume goes on with the walk where it was. */
  follow(stops: MarkStop[]): void;
  /** Goes to the next (1) or the previous (-1) stop, round the end; `undefined` where there are none. */
  step(direction: 1 | -1): { stop: MarkStop; ask: number } | undefined;
  /** Goes to the first ask one of whose places begins at `start`; `undefined` where there is none. */
  goTo(start: number): { stop: MarkStop; ask: number } | undefined;
}

/** Makes a walk that has not begun. */
export function createMarkWalk(): MarkWalk {
  let stops: MarkStop[] = [];
  let current = -1;

  function at(ask: number): { stop: MarkStop; ask: number } | undefined {
    const stop = stops[ask];
    if (!stop) return undefined;
    current = ask;
    return { stop, ask };
  }

  return {
    follow(next) {
      if (JSON.stringify(next) !== JSON.stringify(stops)) current = -1;
      stops = next;
    },
    step(direction) {
      const from = current < 0 && direction === -1 ? 0 : current;
      return at((from + direction + stops.length) % stops.length);
    },
    goTo: (start) => at(stops.findIndex(({ places }) => places.some((place) => place.start === start))),
  };
}
