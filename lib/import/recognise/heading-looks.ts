import type { HeadingRecogniser } from './headings.ts';

/** How a line is set, in any words, and its text. */
interface SetText {
  look: string;
  size: number;
  text: string;
}

/**
 * Learns from the headings that are known by their words how headings are set, so that others are known too.
 *
 * @returns the looks that headings have.
 */
export function learnLooks(lines: SetText[], { readHeading }: HeadingRecogniser): Set<string> {
  const counts = new Map<string, { kinds: Set<string>; known: number; all: number; size: number }>();
  for (const { look, size, text } of lines) {
    const count = counts.get(look) ?? { kinds: new Set(), known: 0, all: 0, size };
    const kind = readHeading(text);
    count.all++;
    if (kind) {
      count.known++;
      count.kinds.add(kind);
    }
    counts.set(look, count);
  }
  const likely = [...counts].filter(([, { kinds, known, all }]) => kinds.size >= 2 && known >= 0.4 * all);
  // Names of groups of skills can read like headings, "Tools" and "Languages", but they are set smaller.
  const largest = Math.max(...likely.map(([, { size }]) => size));
  return new Set(likely.filter(([, { size }]) => size > 0.9 * largest).map(([look]) => look));
}
