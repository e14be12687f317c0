import type { Work } from './resume.ts';

/**
 * Roles, projects or the like with their places in the list, the newest first: what goes on, then by end, then by
 * start. What has no dates keeps its place at the end.
 */
export function newestFirst<Item extends Pick<Work, 'startDate' | 'endDate'>>(
  items: Item[],
): [Item, number][] {
  const lastDay = ({ startDate, endDate }: Item): string => endDate ?? (startDate ? '9999' : '0000');
  return items
    .map((item, index): [Item, number] => [item, index])
    .toSorted(([a], [b]) => compare(lastDay(b), lastDay(a)) || compare(b.startDate ?? '', a.startDate ?? ''));
}

/** Dates of JSON Resume are in the order of their characters. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
