/** How many steps can be taken back. */
const depth = 200;
/** Typing in one field within this time, in milliseconds, is one step. */
const together = 1500;

/** What was, what is and what was taken back. Never changed in place. */
export interface History<T> {
  past: T[];
  present: T;
  future: T[];
  /** Which field the last step changed, and when. */
  last?: { field: string; at: number };
}

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** One step further. Steps that name the same field shortly after one another become one. */
export function step<T>(history: History<T>, present: T, at: number, field?: string): History<T> {
  const goesOn = field !== undefined && history.last?.field === field && at - history.last.at < together;
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-depth),
    present,
    future: [],
    ...(field !== undefined && { last: { field, at } }),
  };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: rest };
}
