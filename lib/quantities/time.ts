import type { Amount } from './amount.ts';
import { type Measure, toMeasure } from './measure.ts';

/** A unit of time right after a number. */
export const TIME =
  /^[\s-]?(?<unit>nanoseconds?|ns|microseconds?|[µμ]s|milliseconds?|msecs?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|yrs?)(?![\p{L}\d])|^(?<short>us|m)(?![\p{L}\d])|^\s?(?<s>s)(?![\p{L}\d'’])/u;
const TIME_MS: [RegExp, number][] = [
  [/^n/, 1e-6],
  [/^(?:micro|[µμ]|us)/, 1e-3],
  [/^(?:ms|milli)/, 1],
  [/^s/, 1e3],
  [/^mo/, 2_629_800_000],
  [/^m/, 6e4],
  [/^h/, 3.6e6],
  [/^d/, 8.64e7],
  [/^w/, 6.048e8],
  [/^y/, 31_557_600_000],
];
/** Reads a time after an amount: a latency, or a duration. Its value is in milliseconds. */
export function measureTime(text: string, after: string, amount: Amount): Measure | undefined {
  const time = TIME.exec(after);
  const unit = time?.groups?.unit ?? time?.groups?.short ?? time?.groups?.s;
  if (!time || !unit) return undefined;
  const factor = TIME_MS.find(([shape]) => shape.test(unit))?.[1] ?? 1;
  const kind =
    /^(?:n|micro|[µμ]|us|ms|milli)/.test(unit) || (/^s/.test(unit) && !isJobTime(text, amount.start, after))
      ? 'latency'
      : 'duration';
  return toMeasure(amount, time, amount.value * factor, 'ms', kind);
}

/** Years of a career are no result: "8 years of experience", "for over five years". */
export function isTenure(text: string, start: number, after: string): boolean {
  const years = /^[\s-]?(?:years?|yrs?)(?![\p{L}\d])/u.exec(after);
  if (!years) return false;
  const next = after.slice(years[0].length);
  if (/^['’]?\s(?:of|in|across|as|with|experience|professional|\p{Ll}+ing)(?!\p{L})/iu.test(next))
    return true;
  return /\b(?:over|for|with|past|last|than)\s$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** Seconds of builds, deployments and recoveries are durations; those of requests and queries are latencies. */
function isJobTime(text: string, start: number, after: string): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  const around = clause + after;
  if (/latenc|respon|request|quer(?:y|ies)|\bp\d\d|\bAPI\b|endpoint|page/i.test(clause)) return false;
  return /build|deploy|compil|\btests?\b|suite|\bCI\b|\bjobs?\b|batch|pipeline|fail-?over|recover|restor|downtime|outage|\bMTT\w|release|rollback|roll-?out|backup|reboot|boot|train|window|interval|talk|timeout|\bTTL\b/i.test(
    around,
  );
}
