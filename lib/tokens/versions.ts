import type { CompiledVersions } from './compile-surroundings.ts';

/** How far behind a name, in characters, its version is looked for. */
const REACH = 48;

/** Right behind most names, and before no version. */
const NOT_BEFORE = ',.;:)/\n';

/**
 * The version written beside a name that ends at `end`: "17+" of "Java 17+", "8/11" of "Java 8/11".
 * Returns `undefined` when there is no version, or when the number counts something else ("Java 5+ years").
 */
export function readVersion(
  text: string,
  end: number,
  { behind, counted }: CompiledVersions,
): string | undefined {
  if (end >= text.length || NOT_BEFORE.includes(text.charAt(end))) return undefined;
  const after = text.slice(end, end + REACH);
  const found = behind.exec(after);
  if (!found?.[1]) return undefined;
  const rest = after.slice(found[0].length);
  if (found[1] === '24/7' || /^\w/.test(rest) || counted.test(rest) || /^\s?[+-]?\s?\d/.test(rest))
    return undefined;
  // "Go (5 services)" counts something; "Java (17)" and "Python (3.x, 2.7)" are versions.
  if (found[0].includes('(') && !/^\s?[),;/]/.test(rest)) return undefined;
  const version = found[1].replace(/\s+/g, ' ').trim();
  return isPlausible(version) ? version : undefined;
}

/** Versions have one or two digits before the point, or are years as in "SQL Server 2019". */
function isPlausible(version: string): boolean {
  const first = Number.parseInt(version.replace(/^v/i, ''), 10);
  return first <= 99 || (first >= 1995 && first <= 2035);
}

/**
 * Whether a version found in a resume answers the one a posting asks for: "21" answers "17+" and "17",
 * "8" does not. Of several ("8/11") the lowest asked and the highest found count. Returns `undefined`
 * when either holds no number.
 */
export function meetsVersion(asked: string, found: string): boolean | undefined {
  const wanted = parseNumbers(asked);
  const present = parseNumbers(found);
  const lowest = wanted.toSorted(compareNumbers)[0];
  const highest = present.toSorted(compareNumbers).at(-1);
  if (!lowest || !highest) return undefined;
  // Compared no deeper than the posting says: "3" is answered by "3.11", and "3.x" by "3".
  return compareNumbers(highest.slice(0, lowest.length), lowest) >= 0;
}

/** Negative when `a` is older than `b`, positive when newer, 0 when equal or when one holds no number. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [parseNumbers(a)[0], parseNumbers(b)[0]];
  return first && second ? compareNumbers(first, second) : 0;
}

/** [[2, 7], [3]] of "2.7 or 3". */
function parseNumbers(version: string): number[][] {
  return (version.match(/\d+(?:\.\d+)*/g) ?? []).map((number) => number.split('.').map(Number));
}

function compareNumbers(a: number[], b: number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
