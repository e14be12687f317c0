import { findDates } from './dates.ts';
import type { Line } from './text-lines.ts';

/** Compounds that keep their hyphen when a line ends in it: "event-" "driven". */
const KEEPS_HYPHEN =
  /(?:^|[\s(-])(?:event|high|low|cross|end|to|real|multi|on|up|co|non|self|well|long|short|open|third|full|back|front|cloud|data|per|pre|post|hand|two|three|four|one|zero|first|second|large|small|single|cost|time|test|user|client|server|read|write|node|message|machine|domain|service|production|fault|in|out|off|load|rate|object|command|type|key|role|rule|run|step|state|half|mid|so|and|de|re)-$/iu;

/** What stands after the hyphen of a compound and hardly ever ends another word: "append-" "only". */
const COMPOUND_END =
  /^(?:only|based|driven|made|free|level|ready|side|facing|safe|specific|oriented|scale|aware|native|tolerant|grained|owned|hosted|house|like|agnostic|critical|heavy|intensive|sensitive|latency|throughput|performance|availability|source|stack|prem|premises|tenant|region|threaded|platform|functional|service|quality|through|built|written|known|to-|end)(?![\p{L}])/u;

/** How long the lines of a text are before they wrap, in characters. */
export function measureWidth(lines: Line[]): number {
  const lengths = lines
    .filter(({ columns, lastLength }) => columns.length === 1 && lastLength > 40)
    .map(({ lastLength }) => lastLength)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(0.9 * lengths.length)] ?? 80;
}

/** Makes bullets and paragraphs that were wrapped whole again, without the hyphens that wrapping put in. */
export function joinWrapped(lines: Line[], width: number): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && continues(last, line, width)) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
}

function continues(last: Line, line: Line, width: number): boolean {
  if (
    last.isWhole ||
    line.bullet ||
    line.level !== undefined ||
    last.level !== undefined ||
    line.strong ||
    last.strong
  )
    return false;
  const isUnder = last.bullet && line.indent > last.indent;
  if ((line.columns.length > 1 && !isUnder) || (last.columns.length > 1 && !last.bullet)) return false;
  if (isUnfinished(last) && /^\p{Ll}/u.test(line.text)) return true;
  if (line.gapBefore || (!isUnder && (isDated(line) || /\s\|\s/.test(line.text)))) return false;
  const wrapped = last.lastLength + 1 + (/^\S+/.exec(line.text)?.[0].length ?? 0) > 0.88 * width;
  if (isUnder) return true;
  if (/^[\p{Ll}(&+%→]/u.test(line.text)) return last.bullet || wrapped || last.lastLength > 60;
  if (!wrapped) return false;
  if (last.bullet)
    return !/[.!?]$/.test(last.text.slice(-1))
      ? !isTitleCase(line.text) || /[,;(–—-]$/.test(last.text.slice(-1))
      : isSentence(line.text);
  return (
    last.indent === line.indent &&
    !/^[^:]{2,40}:\s/.test(line.text) &&
    !isDated(last) &&
    !isTitleCase(last.text)
  );
}

function isUnfinished({ text }: Line): boolean {
  return /\p{L}-$|,$/u.test(text.slice(-2));
}

function isDated({ text }: Line): boolean {
  const dates = text.length < 120 ? findDates(text) : undefined;
  return dates !== undefined && !dates.single;
}

/** Most words have a capital, as in names and titles. */
export function isTitleCase(text: string): boolean {
  const words = text
    .split(/[\s/]+/)
    .filter((word) => /\p{L}{2}/u.test(word) && !/^(?:of|and|the|for|at|in|de|la|und|et)$/.test(word));
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.filter((word) => /^[("“']?\p{Lu}/u.test(word)).length >= 0.7 * words.length
  );
}

/** Words with a full stop at the end. */
export function isSentence(text: string): boolean {
  const ends =
    /[^.][.!?]["”’')]?$/.test(text) && !/\b(?:inc|ltd|llc|co|corp|jr|sr|st|s\.a|b\.v)\.$/i.test(text);
  return text.length > 100 || (ends && text.split(' ').length >= 3);
}

/** What stands far to the right of either line, such as dates, stays apart from the text. */
function join(last: Line, line: Line): Line {
  const [first = '', ...rest] = last.columns;
  const [second = '', ...more] = line.columns;
  const columns = [joinText(first, second), ...rest, ...more];
  return { ...last, columns, text: columns.join('  '), lastLength: line.lastLength };
}

/** Two parts of a text that a line break cut, without the hyphen that the break put in. */
export function joinText(first: string, second: string): string {
  if (first.endsWith('\u00AD')) return first.slice(0, -1) + second;
  if (!/\p{L}-$/u.test(first.slice(-2)) || !/^\p{Ll}/u.test(second)) return `${first} ${second}`;
  return KEEPS_HYPHEN.test(first.slice(-24)) || COMPOUND_END.test(second)
    ? first + second
    : first.slice(0, -1) + second;
}
