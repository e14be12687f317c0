import type { Recognisers } from '../recognise/recognisers.ts';
import type { Line } from './text-lines.ts';

const LONGEST_END = 32;
const LONGEST_HEAD = 170;
const GLUED = /^((?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d)(\p{L}.*)$/u;

/**
 * Makes dates whole that stand in two lines: "Mar 2021 –" and "Present", "Started: 06/2019" and "Ended: 11/2023", or
 * "04/2022 – Backend Engineer" and "present  Moved ...", where they stand in a narrow column beside the text.
 */
export function joinDates(lines: Line[], recognise: Recognisers): Line[] {
  const joined: Line[] = [];
  for (const line of lines.map((each) => orderDates(splitGluedDates(each), recognise))) {
    const last = joined.at(-1);
    const whole =
      last &&
      (joinRange(last, line, recognise) ??
        joinColumn(last, line, recognise) ??
        joinCell(last, line, recognise) ??
        joinStacked(last, line, recognise));
    if (whole) joined.splice(-1, 1, ...whole);
    else joined.push(line);
  }
  return joined;
}

/** "2020–2024BSc Physics": in some files nothing parts a narrow column of years from the text beside it. */
function splitGluedDates(line: Line): Line {
  const [, dates, rest] = GLUED.exec(line.columns[0] ?? '') ?? [];
  return dates && rest ? withColumns(line, [dates, rest, ...line.columns.slice(1)]) : line;
}

/** "Present March 2021": two dates of a column that were joined as one text. */
function orderDates(line: Line, recognise: Recognisers): Line {
  const [cell = '', ...rest] = line.columns;
  const words = line.bullet || cell.length > LONGEST_END ? [] : cell.split(' ');
  for (let at = 1; at < words.length; at++) {
    const dates = toRange(words.slice(0, at).join(' '), words.slice(at).join(' '), recognise);
    if (dates) return withColumns(line, [dates, ...rest]);
  }
  return line;
}

function joinRange(
  last: Line,
  line: Line,
  { findDates, isPresent }: Pick<Recognisers, 'findDates' | 'isPresent'>,
): Line[] | undefined {
  if (last.bullet || line.gapBefore || line.columns.length > 1) return undefined;
  if (line.text.length > LONGEST_END || last.text.length > LONGEST_HEAD) return undefined;
  // A dash at the start of a line looks like a bullet.
  if (line.bullet)
    return joinRange(
      last,
      { ...line, ...withText(`– ${line.text}`), bullet: false },
      { findDates, isPresent },
    );
  const [first, second] = [findDates(last.text), findDates(line.text)];
  const isEnd = second && !second.startDate && second.end === line.text.length;
  const isDashed = second && /^[-–—]\s?/.test(line.text) && second.end === line.text.length;
  const isOpen = second?.single && second.start === 0 && /[-–—]$/.test(last.text);
  const isToday = /^[-–—]/.test(line.text) && isPresent(line.text.replace(/^[-–—]\s?/, ''));
  if (!first?.startDate || first.endDate || !(isEnd || isDashed || isOpen || isToday)) return undefined;
  const text = `${last.text} ${line.text}`;
  const whole = findDates(text);
  if (!whole || whole.single || whole.end < text.length || whole.start > first.start) return undefined;
  return [withColumns(last, [...last.columns.slice(0, -1), `${last.columns.at(-1) ?? ''} ${line.text}`])];
}

/**
 * One date above another in a column of their own, the later first or last: "Present" and "March 2021". What stands
 * beside the second says something of the entry, or is nothing.
 */
function joinStacked(last: Line, line: Line, recognise: Recognisers): Line[] | undefined {
  const [upper = '', ...head] = last.columns;
  const [lower = '', ...rest] = line.columns;
  if (last.bullet || line.bullet || rest.length > 1) return undefined;
  const isPlain = rest.every((text) => saysWhatWasDone(text, recognise));
  const isLoose = head.length === 0 && rest.length === 0 && line.gapBefore;
  const dates = isPlain && !isLoose && toRange(upper, lower, recognise);
  if (!dates) return undefined;
  return [withColumns(last, [dates, ...head]), ...(rest.length > 0 ? [withoutCell(line, rest)] : [])];
}

function saysWhatWasDone(
  text: string,
  { isDegree, isSchool, isSentence, isStatement }: Recognisers,
): boolean {
  return (isStatement(text) || isSentence(text)) && !isDegree(text) && !isSchool(text);
}

/** Two dates as a range, whichever is first; `undefined` where they are none, or the same. */
function toRange(upper: string, lower: string, recognise: Recognisers): string | undefined {
  const [first, second] = [readPoint(upper, recognise), readPoint(lower, recognise)];
  if (!first || !second || first === second) return undefined;
  const dates = first > second ? `${lower} – ${upper}` : `${upper} – ${lower}`;
  return recognise.findDates(dates)?.end === dates.length ? dates : undefined;
}

/** A cell that is one date and nothing else, in a form that can be compared; today is later than all. */
function readPoint(cell: string, { findDates, isPresent }: Recognisers): string | undefined {
  if (isPresent(cell)) return '9999';
  const found = cell.length <= LONGEST_END ? findDates(cell) : undefined;
  return found?.single && found.start === 0 && found.end === cell.length ? found.startDate : undefined;
}

/** "09/2024" in the first cell of a line, and "– Present" alone below it. */
function joinCell(last: Line, line: Line, recognise: Recognisers): Line[] | undefined {
  const [cell = '', ...rest] = last.columns;
  if (last.bullet || rest.length === 0 || line.indent > last.indent + 1) return undefined;
  const isDate = recognise.findDates(cell)?.end === cell.length;
  const [whole] = (isDate && joinRange({ ...last, ...withText(cell) }, line, recognise)) || [];
  return whole && [withColumns(last, [...whole.columns, ...rest])];
}

/** The first half of a range and its dash begin one line, the second half the next. */
function joinColumn(last: Line, line: Line, recognise: Recognisers): Line[] | undefined {
  const { findDates } = recognise;
  if (last.bullet || last.text.length > LONGEST_HEAD) return undefined;
  const half = findDates(last.text);
  const dash = half?.start === 0 && !half.endDate ? /^\s?[-–—]?(?=\s)/.exec(last.text.slice(half.end)) : null;
  if (!half || !dash || !/[-–—]$/.test(last.text.slice(0, half.end) + dash[0])) return undefined;
  const end = takeEnd(line, recognise);
  const dates = end && `${last.text.slice(0, half.end).replace(/\s?[-–—]$/, '')} – ${end.date}`;
  if (!end || !dates || findDates(dates)?.end !== dates.length) return undefined;
  const rest = last.text.slice(half.end + dash[0].length).split(/\s{2,}/);
  return [withColumns(last, [dates, ...rest.map((column) => column.trim()).filter(Boolean)]), ...end.rest];
}

/** The date or the word for today that a line begins with, and the line without it. */
function takeEnd(
  line: Line,
  { findDates, isPresent }: Recognisers,
): { date: string; rest: Line[] } | undefined {
  const [first = '', ...others] = line.columns;
  const words = first.slice(0, 60).split(' ');
  for (let count = 1; count <= Math.min(4, words.length); count++) {
    const date = words.slice(0, count).join(' ');
    const found = findDates(date);
    const isDate = found?.single && found.start === 0 && found.end === date.length;
    if (!isDate && !isPresent(date)) continue;
    const left = [first.slice(date.length).trim(), ...others].filter(Boolean);
    return { date, rest: left.length > 0 ? [withoutCell(line, left)] : [] };
  }
  return undefined;
}

/** The cell had cut the line off from the one below it: whether that goes on with it is open again. */
function withoutCell({ isWhole: _, ...line }: Line, columns: string[]): Line {
  return { ...withColumns(line, columns), lastLength: columns[0]?.length ?? 0 };
}

function withText(text: string): Pick<Line, 'text' | 'columns'> {
  return { text, columns: [text] };
}

function withColumns(line: Line, columns: string[]): Line {
  return { ...line, columns, text: columns.join('  ') };
}
