import { collectWords } from '../recognise/hyphens.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { Line } from './text-lines.ts';

/** A text whose longest lines are shorter than this was not wrapped. */
const NARROWEST = 64;

/** What the lines of a document tell about how they were wrapped. */
export interface Wrapping {
  /** How long lines are before they wrap, in characters; 0 where every line goes on. */
  width: number;
  /** The words of the document in small letters. */
  words: ReadonlySet<string>;
}

/** Measures how the lines of a document were wrapped. */
export function measureWrapping(lines: Line[]): Wrapping {
  return { width: measureWidth(lines), words: collectWords(lines.map(({ text }) => text)) };
}

function measureWidth(lines: Line[]): number {
  const lengths = lines
    .filter(({ columns, lastLength }) => columns.length === 1 && lastLength > 40)
    .map(({ lastLength }) => lastLength)
    .toSorted((a, b) => a - b);
  return Math.max(NARROWEST, lengths[Math.floor(0.9 * lengths.length)] ?? 80);
}

/** Makes bullets and paragraphs that were wrapped whole again, without the hyphens that wrapping put in. */
export function joinWrapped(lines: Line[], { width, words }: Wrapping, recognise: Recognisers): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && continues(last, line, lines[index + 1], width, recognise))
      joined[joined.length - 1] = join(last, line, words, recognise);
    else joined.push(line);
  }
  return joined;
}

function continues(
  last: Line,
  line: Line,
  next: Line | undefined,
  width: number,
  recognise: Recognisers,
): boolean {
  const { isLabelled, isSentence, isTitleCase } = recognise;
  if (
    last.isWhole ||
    isLabelled(line.text) ||
    line.bullet ||
    line.level !== undefined ||
    last.level !== undefined ||
    line.strong ||
    last.strong
  )
    return false;
  const isUnder = last.bullet && line.indent > last.indent;
  if (isUnder && namesRole(last, line, recognise)) return false;
  if ((line.columns.length > 1 && !isUnder) || (last.columns.length > 1 && !last.bullet)) return false;
  if (/[\p{L}\d]-$/u.test(last.text.slice(-2)) && /^\p{Ll}/u.test(line.text)) return true;
  if (goesOnInSmall(last, line, width, recognise)) return true;
  if (line.gapBefore || (!isUnder && (isDatedRange(line, recognise) || /\s\|\s/.test(line.text))))
    return false;
  const wrapped = last.lastLength + 1 + (/^\S+/.exec(line.text)?.[0].length ?? 0) > 0.88 * width;
  if (isUnder || (last.text.endsWith(',') && /^\p{Ll}/u.test(line.text))) return true;
  if (/^[\p{Ll}(&+%→]/u.test(line.text)) return last.bullet || wrapped || last.lastLength > 60;
  if (!wrapped) return false;
  if (last.bullet) {
    // Names of an entry have something under them; the end of a bullet has the next bullet, or nothing.
    const isEnd = !next || next.bullet || next.gapBefore;
    if (/[.!?]$/.test(last.text.slice(-1))) return isSentence(line.text);
    return isEnd || !isTitleCase(line.text) || /[,;(–—-]$/.test(last.text.slice(-1));
  }
  return (
    last.indent === line.indent &&
    !/^[^:]{2,40}:\s/.test(line.text) &&
    !isDatedRange(last, recognise) &&
    !isTitleCase(last.text) &&
    // A name below a whole sentence is the next thing.
    !(
      /[.!?]$/.test(last.text.slice(-1)) &&
      line.text.length < 60 &&
      isTitleCase(line.text) &&
      !isSentence(line.text)
    )
  );
}

/** A full line without an end, and a line that begins in small letters, are one text, however far apart they stand. */
function goesOnInSmall(
  last: Line,
  line: Line,
  width: number,
  { isCompanyName, rateTitle }: Recognisers,
): boolean {
  return (
    /^\p{Ll}{2,}\s/u.test(line.text) &&
    /[\p{L}\d,)]$/u.test(last.text) &&
    !/\s\|\s|https?:/.test(line.text) &&
    last.lastLength > 0.75 * width &&
    !isCompanyName(line.text) &&
    rateTitle(line.text) < 2
  );
}

/** A line under a bullet that is the head of an entry: what is in it and when, or a title under a name. */
function namesRole(last: Line, line: Line, recognise: Recognisers): boolean {
  const { isSentence, isTitleCase, rateTitle, withoutDates } = recognise;
  if (!/^[\p{Lu}\d]/u.test(line.text) || isSentence(last.columns[0] ?? '')) return false;
  if (isDatedRange(line, recognise))
    return (
      line.columns.length > 1 || isTitleCase(withoutDates(line.text)) || withoutDates(line.text).length < 3
    );
  const [isTitle, isName] = [line, last].map(
    ({ text, columns }) =>
      text.length < 90 && (isTitleCase(columns[0] ?? text) || rateTitle(columns[0] ?? text) >= 2),
  );
  if (!isTitle || !(isName || last.columns.length > 1)) return false;
  const rates = [last, line].map(({ columns }) => rateTitle(columns[0] ?? ''));
  return line.columns.length > 1 || Math.max(...rates) >= 2;
}

function isDatedRange({ text }: Line, { findDates }: Recognisers): boolean {
  const dates = text.length < 120 ? findDates(text) : undefined;
  return dates !== undefined && !dates.single;
}

/** What stands far to the right of either line, such as dates, stays apart from the text. */
function join(last: Line, line: Line, words: ReadonlySet<string>, { joinText }: Recognisers): Line {
  const [first = '', ...rest] = last.columns;
  const [second = '', ...more] = line.columns;
  const columns = [joinText(first, second, words), ...rest, ...more];
  return { ...last, columns, text: columns.join('  '), lastLength: line.lastLength };
}
