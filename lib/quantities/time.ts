import type { Amount } from './amount.ts';
import { type MeasuredAmount, toMeasuredAmount } from './measured-amount.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

type TimeKnowledge = QuantityKnowledge['times'];

const SECOND = 1000;
/** A verb right before a number, but for those that are said of a career. */
const ACTED_ON =
  /(?<!\p{L})(?!worked|gained|accumulated|acquired|earned|completed|served|experienced|combined)\p{L}+ed\s$/iu;

/** Measures a time: a latency, or a duration. Its value is in milliseconds. */
export function measureTime(
  text: string,
  after: string,
  amount: Amount,
  times: TimeKnowledge,
): MeasuredAmount | undefined {
  const time = times.time.exec(after);
  const unit = time?.groups?.unit ?? time?.groups?.short ?? time?.groups?.s;
  if (!time || !unit) return undefined;
  const length = times.milliseconds.get(unit) ?? 1;
  const isLatency =
    length < SECOND ||
    (length === SECOND &&
      !isAmount(after.slice(time[0].length)) &&
      !isJobTime(text, amount.start, after, times));
  return toMeasuredAmount(amount, time, amount.value * length, 'ms', isLatency ? 'latency' : 'duration');
}

/** Whether a number is the years of a career, which are no result: "8 years of experience", "for over five years". */
export function isTenure(text: string, start: number, after: string, times: TimeKnowledge): boolean {
  const years = /^[\s-]?(?:years?|yrs?)(?![\p{L}\d])/u.exec(after);
  if (!years) return false;
  const rest = after.slice(years[0].length);
  // "Backfilled 5 years of clickstream": what a verb acts on is an amount of it.
  if (/^\sof\s/.test(rest) && ACTED_ON.test(text.slice(Math.max(0, start - 24), start))) return false;
  if (times.afterTenure.test(rest)) return true;
  return times.beforeTenure.test(text.slice(Math.max(0, start - 12), start));
}

/** "14 s of writes": time that was lost or spent, and no time of an answer. */
function isAmount(after: string): boolean {
  return /^\sof\s(?!latency|delay|lag|response)/i.test(after);
}

/** Whether the clause before a time tells of a build, a deployment or a recovery. */
export function isOfJob(text: string, start: number, times: TimeKnowledge): boolean {
  return isJobTime(text, start, '', times);
}

/** Seconds of builds, deployments and recoveries are durations; those of requests and queries are latencies. */
function isJobTime(text: string, start: number, after: string, { requests, jobs }: TimeKnowledge): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  return !requests.test(clause) && jobs.test(clause + after);
}
