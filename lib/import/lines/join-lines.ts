import { findDates } from '../recognise/find-dates.ts';
import type { Line } from './text-lines.ts';

/** Compounds that keep their hyphen when a line ends in it: "event-" "driven". */
const KEEPS_HYPHEN =
  /(?:^|[\s(-])(?:event|high|low|cross|end|to|real|multi|on|up|co|non|self|well|long|short|open|third|full|back|front|cloud|data|per|pre|post|hand|two|three|four|one|zero|first|second|large|small|single|cost|time|test|user|client|server|read|write|node|message|machine|domain|service|production|fault|in|out|off|load|rate|object|command|type|key|role|rule|run|step|state|half|mid|so|and|de|re|exactly|at|hard|soft|loosely|tightly|fully|highly|home|day|year|log|sign|roll|warm|cold|hot|blue|green|black|white)-$/iu;

/** What stands after the hyphen of a compound and hardly ever ends another word: "append-" "only". */
const COMPOUND_END =
  /^(?:only|based|driven|made|free|level|ready|side|facing|safe|specific|oriented|scale|aware|native|tolerant|grained|owned|hosted|house|agnostic|critical|heavy|intensive|sensitive|latency|throughput|performance|availability|source|stack|prem|premises|tenant|region|threaded|platform|quality|through|built|written|known|end|once|wide|term|party|friendly|proof|style|like|sized|bound|wise)(?![\p{L}])/u;

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
export function joinWrapped(lines: Line[], width: number): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && continues(last, line, lines[index + 1], width)) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
}

function continues(last: Line, line: Line, next: Line | undefined, width: number): boolean {
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
  if (line.gapBefore || (!isUnder && (isDated(line) || /\s\|\s/.test(line.text)))) return false;
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
    !isDated(last) &&
    !isTitleCase(last.text)
  );
}

function isDated({ text }: Line): boolean {
  const dates = text.length < 120 ? findDates(text) : undefined;
  return dates !== undefined && !dates.single;
}

/** Longer texts are no titles. It also keeps a bullet of many lines from being read anew with each of them. */
const LONGEST_TITLE = 400;

/** Most words have a capital, as in names and titles. */
export function isTitleCase(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const words = text
    .split(/[\s/]+/)
    .filter((word) => /\p{L}{2}/u.test(word) && !/^(?:of|and|the|for|at|in|de|la|und|et)$/.test(word));
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.filter((word) => /^[("“']?\p{Lu}/u.test(word)).length >= 0.7 * words.length
  );
}

/** "Tech: Go, Kafka" says something of an entry; it does not name one. */
export function isLabelled(text: string): boolean {
  return /^(?:tech(?:nologies|nology)?(?: stack)?|stack|tools|environment|skills|keywords|built with|used|responsibilities|achievements|key achievements|gpa|grade|thesis|courses|coursework|relevant coursework|advisor|minor|focus|summary|description|note)\s*:/i.test(
    text,
  );
}

/** A long text, or words with a full stop at the end that is not the one of "Inc." */
export function isSentence(text: string): boolean {
  if (text.length > 100) return true;
  if (!/[^.][.!?]["”’')]?$/.test(text)) return false;
  const words = text.split(' ').length;
  const isAbbreviation = /\b(?:inc|ltd|co|corp|llc|univ|dept|jr|sr|\p{L})\.$/iu.test(text);
  return words >= 5 || (!isAbbreviation && (words >= 3 || (words === 2 && !isTitleCase(text))));
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
