import { allMatches } from '../text/all-matches.ts';

const PERCENTILE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[pP](?<short>\d{2,3}(?:\.\d+)?)(?![\p{L}\d%])` +
    String.raw`|(?<long>\d{2}(?:\.\d+)?)(?:th|st|nd|rd)[\s-]percentile|(?<median>[Mm]edian))`,
  'gu',
);

/**
 * The percentile of a time that stands between `start` and `end` (UTF-16 units), as "p99": the one directly after the
 * time ("92ms p99") or inside a pair ("2s (p99) to 92ms"), else the last one named before it in the same sentence.
 */
export function findPercentile(text: string, start: number, end: number): string | undefined {
  const after = /^\s?(?:latency\s)?(?:\(|at\s(?:the\s)?|@\s?)?(?=[pP]\d|\d\d(?:th|\.)|median)/.exec(
    text.slice(end, end + 24),
  );
  if (after) {
    const direct = readPercentiles(text.slice(end + after[0].length, end + after[0].length + 20))[0];
    if (direct) return direct;
  }
  const inside = readPercentiles(text.slice(start, end))[0];
  if (inside) return inside;
  const clause =
    text
      .slice(Math.max(0, start - 140), start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  return readPercentiles(clause).at(-1);
}

function readPercentiles(text: string): string[] {
  return allMatches(text, PERCENTILE).map(({ groups }) =>
    groups?.median ? 'p50' : `p${groups?.short ?? groups?.long}`,
  );
}
