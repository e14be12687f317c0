import { readHeading } from './sections.ts';

/**
 * Learns from the headings that are known by their words how headings are set, so that others are known too.
 *
 * @param lines how each line is set, in any words, and its text.
 * @returns the looks that headings have.
 */
export function learnLooks(lines: { look: string; text: string }[]): Set<string> {
  const counts = new Map<string, { known: number; all: number }>();
  for (const { look, text } of lines) {
    const count = counts.get(look) ?? { known: 0, all: 0 };
    count.all++;
    if (readHeading(text)) count.known++;
    counts.set(look, count);
  }
  return new Set(
    [...counts].filter(([, { known, all }]) => known >= 2 && known >= 0.4 * all).map(([look]) => look),
  );
}
