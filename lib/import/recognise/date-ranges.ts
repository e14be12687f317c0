import { type DateHead, type DatePoint, type FoundDates, LATIN, scanHeads } from './date-points.ts';
import type { DateShapes } from './date-shapes.ts';

/** Signs beside a number that make it part of something else: a price, a version, a phone number. */
const SIGN_BEFORE = /[/.'’$€£¥#+_=@&:-]$/;
const SIGN_AFTER = new RegExp(String.raw`^(?:[+%°'’]|[.,/:-]\d|${LATIN})`, 'u');
const PHONE_BEFORE = /(?:\d{3}|\+\d{1,3})\s$/;
const PHONE_AFTER = /^\s\d{3}/;
const CELL_BEFORE = /(?:^|\s{2})$/;
const CELL_AFTER = /^(?:$|\s{2})/;

/** "–22", "/22", "-22" behind a year; "-12" is December. */
const SHORT_YEAR = new RegExp(String.raw`^(?:–(\d\d)|[-/](1[3-9]|[2-9]\d))(?![\d%]|[.,/]\d|${LATIN})`, 'u');

/** Finds the first two dates that belong together, of which one can be today. */
export function findRange(text: string, points: DatePoint[], shapes: DateShapes): FoundDates | undefined {
  const heads = points.length > 0 ? scanHeads(text) : [];
  for (const [index, point] of points.entries()) {
    const found =
      readHeaded(text, heads, point, shapes) ??
      readPair(text, point, points[index + 1], shapes) ??
      readShortYear(text, point) ??
      readPresent(text, point, shapes);
    if (found) return found;
  }
  return undefined;
}

/** Finds a date that stands alone: a start after "since" or before a dash, an end after "until", or neither. */
export function findLone(text: string, points: DatePoint[], shapes: DateShapes): FoundDates | undefined {
  const readers = [readSince, readOpen, readUntil, readSingle];
  for (const read of readers)
    for (const point of points) {
      const found = read(text, point, shapes);
      if (found) return found;
    }
  return undefined;
}

/** "May – Aug 2019", "05–08/2019", "May 1 – Aug 15, 2019" */
function readHeaded(
  text: string,
  heads: DateHead[],
  point: DatePoint,
  { isBetween, fromBefore }: DateShapes,
): FoundDates | undefined {
  if (point.date.length < 7 || (point.isWeak && point.date.length < 10)) return undefined;
  const head = heads.findLast(
    ({ end, month, day }) =>
      end < point.start &&
      month &&
      (!day || point.date.length === 10) &&
      isBetween(text.slice(end, point.start)),
  );
  if (!head || !isCleanAfter(text, point.end)) return undefined;
  const startDate = [point.date.slice(0, 4), head.month, head.day].filter(Boolean).join('-');
  if (startDate > point.date) return undefined;
  return {
    start: fromBefore(text, head.start) ?? head.start,
    end: point.end,
    startDate,
    endDate: point.date,
  };
}

function readPair(
  text: string,
  first: DatePoint,
  second: DatePoint | undefined,
  { isBetween, fromBefore }: DateShapes,
): FoundDates | undefined {
  if (!second || !isCleanBefore(text, first.start) || !isCleanAfter(text, second.end)) return undefined;
  const gap = text.slice(first.end, second.start);
  const areTouching =
    gap.trim() === '' && /\p{L}/u.test(text.charAt(second.start)) && !first.isWeak && !second.isWeak;
  const areCells = CELL_BEFORE.test(gap) && gap.trim() === '' && isCell(text, first.start, second.end);
  if (!areTouching && !areCells && !isBetween(gap)) return undefined;
  const dates = [
    second.order && !first.order ? first.reread(second.order) : first.date,
    first.order && !second.order ? second.reread(first.order) : second.date,
  ];
  const areYears = dates.every((date) => date.length === 4);
  const isTurned = (dates[0] ?? '').slice(0, (dates[1] ?? '').length) > (dates[1] ?? '');
  // "from 2000 to 1950 ms" is no time.
  if (isTurned && areYears && /^\s\p{Ll}/u.test(text.slice(second.end))) return undefined;
  // Cells can stand newest first; a range that somebody wrote backwards is theirs to put right.
  const [startDate, endDate] = isTurned && !isBetween(gap) ? dates.toReversed() : dates;
  return {
    start: fromBefore(text, first.start) ?? first.start,
    end: second.end,
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
  };
}

/** "2019-22" */
function readShortYear(text: string, { start, end, date }: DatePoint): FoundDates | undefined {
  const match = date.length === 4 && isCleanBefore(text, start) ? SHORT_YEAR.exec(text.slice(end)) : null;
  const short = match?.[1] ?? match?.[2];
  return match && short && short > date.slice(2)
    ? { start, end: end + match[0].length, startDate: date, endDate: `${date.slice(0, 2)}${short}` }
    : undefined;
}

/** "May 2022 – Present", "Present – May 2022" */
function readPresent(
  text: string,
  { start, end, date: startDate }: DatePoint,
  { toPresent, presentBefore, fromBefore }: DateShapes,
): FoundDates | undefined {
  if (!isCleanBefore(text, start)) return undefined;
  const from = fromBefore(text, start) ?? start;
  const match = toPresent.exec(text.slice(end));
  if (match) {
    const after = end + match[0].length;
    const isMarked = match.groups?.mark ?? match.groups?.label;
    if (isMarked || !/^\s\p{L}/u.test(text.slice(after))) return { start: from, end: after, startDate };
  }
  const present = isCleanAfter(text, end) ? presentBefore(text, start) : undefined;
  return present === undefined ? undefined : { start: present, end, startDate };
}

function readSince(
  text: string,
  { start, end, date: startDate }: DatePoint,
  { sinceBefore }: DateShapes,
): FoundDates | undefined {
  const isOfNumbers = /^\s\p{Ll}{1,5}\s\d/u.test(text.slice(end, end + 9));
  const since = isCleanAfter(text, end) && !isOfNumbers ? sinceBefore(text, start) : undefined;
  return since === undefined ? undefined : { start: since, end, startDate };
}

/** "2020 –" at the end of a text, or of a cell. */
function readOpen(text: string, { start, end, date: startDate }: DatePoint): FoundDates | undefined {
  const dash = isCleanBefore(text, start) ? /^\s{0,3}[-–—](?=\s?$|\s{2}|\s?\))/.exec(text.slice(end)) : null;
  return dash ? { start, end: end + dash[0].length, startDate } : undefined;
}

/** "until 2020", "– 2020", "2027 (expected)" */
function readUntil(
  text: string,
  { start, end, date: endDate }: DatePoint,
  { untilBefore, expectedBehind }: DateShapes,
): FoundDates | undefined {
  if (!isCleanAfter(text, end)) return undefined;
  const until = untilBefore(text, start);
  const expected = expectedBehind.exec(text.slice(end))?.[0].length;
  if (until !== undefined || expected) return { start: until ?? start, end: end + (expected ?? 0), endDate };
  const dash = /(?<=^|\s{2})[-–—]\s?$/.exec(text.slice(0, start));
  return dash ? { start: dash.index, end, endDate } : undefined;
}

function readSingle(
  text: string,
  { start, end, date: startDate, isWeak }: DatePoint,
): FoundDates | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const found = { start, end, startDate, single: true } as const;
  if (isWeak) {
    const hasMonth = /\p{L}/u.test(text.slice(start, end));
    const isApart = hasMonth ? /(?:[([|·•,–—]\s?|\s{2}|^)$/.test(before) : CELL_BEFORE.test(before);
    const isWhole = hasMonth || /^\d\d/.test(text.slice(start, end));
    return isApart && isWhole && /^(?:$|[)\]]|\s{2})/.test(after) ? found : undefined;
  }
  if (!isCleanBefore(text, start) || !isCleanAfter(text, end)) return undefined;
  // "2019 requests" are none.
  const isCount = end - start === 4 && /^\s\p{Ll}/u.test(after);
  return isCount || PHONE_BEFORE.test(before) || PHONE_AFTER.test(after) ? undefined : found;
}

function isCleanBefore(text: string, start: number): boolean {
  return !SIGN_BEFORE.test(text.slice(Math.max(0, start - 1), start));
}

function isCleanAfter(text: string, end: number): boolean {
  return !SIGN_AFTER.test(text.slice(end, end + 2));
}

function isCell(text: string, start: number, end: number): boolean {
  return (
    CELL_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && CELL_AFTER.test(text.slice(end, end + 2))
  );
}
