import type { Recognisers } from '../recognise/recognisers.ts';
import type { Line } from './text-lines.ts';

/** A text whose longest lines are shorter than this was not wrapped. */
const NARROWEST = 64;

/** How long the lines of a text are before they wrap, in characters. */
export function measureWidth(lines: Line[]): number {
  const lengths = lines
    .filter(({ columns, lastLength }) => columns.length === 1 && lastLength > 40)
    .map(({ lastLength }) => lastLength)
    .toSorted((a, b) => a - b);
  return Math.max(NARROWEST, lengths[Math.floor(0.9 * lengths.length)] ?? 80);
}

/** Makes bullets and paragraphs that were wrapped whole again, without the hyphens that wrapping put in. */
export function joinWrapped(lines: Line[], width: number, recognise: Recognisers): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && continues(last, line, lines[index + 1], width, recognise))
      joined[joined.length - 1] = join(last, line, recognise);
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
  if ((line.columns.length > 1 && !isUnder) || (last.columns.length > 1 && !last.bullet)) return false;
  if (/\p{L}-$/u.test(last.text.slice(-2)) && /^\p{Ll}/u.test(line.text)) return true;
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
    !isTitleCase(last.text)
  );
}

function isDatedRange({ text }: Line, { findDates }: Recognisers): boolean {
  const dates = text.length < 120 ? findDates(text) : undefined;
  return dates !== undefined && !dates.single;
}

/** What stands far to the right of either line, such as dates, stays apart from the text. */
function join(last: Line, line: Line, { joinText }: Recognisers): Line {
  const [first = '', ...rest] = last.columns;
  const [second = '', ...more] = line.columns;
  const columns = [joinText(first, second), ...rest, ...more];
  return { ...last, columns, text: columns.join('  '), lastLength: line.lastLength };
}
