import { parseSlotValue } from './slots/parse-slot.ts';
import type { Slot } from './slots/slot.ts';

/** A proposed bullet: text of the old bullet and of the shape, with slots between. Plain data. */
export interface Rewrite {
  id: string;
  /** The kind of bullet: `latency`, `database`, ... */
  kind: string;
  parts: (string | Slot)[];
  /** Words of the old bullet that are not in the new one, as they stood. */
  dropped: string[];
  /** Why this shape works, in one plain sentence. */
  why: string;
}

/** What the user typed, by slot id. */
export type SlotValues = Record<string, string>;

export function listSlots(rewrite: Rewrite): Slot[] {
  return rewrite.parts.filter((part) => typeof part !== 'string');
}

/**
 * The finished line, or the slots that still stand open (empty, or holding something their type does not take).
 */
export function rewriteText(
  rewrite: Rewrite,
  values: SlotValues,
): { text: string; open?: undefined } | { text?: undefined; open: Slot[] } {
  const open: Slot[] = [];
  let line = '';
  for (const part of rewrite.parts) {
    if (typeof part === 'string') {
      line += part;
      continue;
    }
    const { value } = parseSlotValue(part, values[part.id] ?? '');
    if (value === undefined) open.push(part);
    else line += withoutRepeat(line, value);
  }
  return open.length ? { open } : { text: tidy(line) };
}

/** A value typed with the word that stands before its slot: "by batching" after "by" is "batching". */
function withoutRepeat(line: string, value: string): string {
  const before = /(\p{L}+) $/u.exec(line)?.[1]?.toLowerCase();
  const [first = '', ...rest] = value.split(' ');
  return before && rest.length && first.toLowerCase() === before ? rest.join(' ') : value;
}

/** The line with every slot as its label in brackets: "Cut [p50 / p95 / p99] on [which path] ...". */
export function formatRewrite(rewrite: Rewrite): string {
  return tidy(rewrite.parts.map((part) => (typeof part === 'string' ? part : `[${part.label}]`)).join(''));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
