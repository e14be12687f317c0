import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { isDatedHead } from '../sections/entry-heads.ts';

/** How many levels of a list can hold heads of entries: employers, and roles at each. */
const HEAD_LEVELS = 2;

/**
 * The ways to read the lines of a section of entries: as they stand, with some of the bullets as the heads of entries,
 * without the gaps inside heads, and with the dates that end entries above them.
 */
export function listReadings(lines: Line[], recognise: Recognisers): Line[][] {
  const closed = closeGaps(lines);
  const others = [...listHeadBullets(lines, recognise), closed, raiseDates(closed, recognise)];
  return [lines, ...new Set(others.filter((each) => each !== lines))];
}

/** In some layouts the outermost bullets are employers, in some those with dates, or those under a date. */
function listHeadBullets(lines: Line[], recognise: Recognisers): Line[][] {
  const levels = [...new Set(lines.filter(({ bullet }) => bullet).map(({ indent }) => indent))].toSorted(
    (a, b) => a - b,
  );
  if (levels.length === 0) return [];
  const outer = levels
    .slice(0, levels.length > 1 || haveLinesUnder(lines) ? HEAD_LEVELS : 0)
    .map((level) => unbullet(lines, ({ indent }) => indent <= level));
  const dated = unbullet(
    lines,
    (line, index) =>
      line.strong === true || isDated(line, recognise) || isAboveDates(line, lines[index + 1], recognise),
  );
  const under = unbullet(
    lines,
    (line, index) =>
      isUnderDates(line, lines[index - 1], recognise) && !hasTitleAbove(lines, index, recognise),
  );
  return [...outer, dated, under];
}

/** Some layouts set every line of a head apart. The same lines where there is nothing to change. */
function closeGaps(lines: Line[]): Line[] {
  const isInside = ({ bullet, gapBefore }: Line, index: number): boolean =>
    gapBefore && !bullet && lines[index - 1]?.bullet === false;
  return lines.some(isInside)
    ? lines.map((line, index) => (isInside(line, index) ? { ...line, gapBefore: false } : line))
    : lines;
}

/** Where dates end every entry, they begin it here. The same lines where they do not. */
function raiseDates(lines: Line[], recognise: Recognisers): Line[] {
  const ends = lines.flatMap((line, index) => (!line.bullet && isDated(line, recognise) ? [index] : []));
  const isAtEnds =
    ends.every((end, at) => end > (ends[at - 1] ?? -1) + 1) && ends.at(-1) === lines.length - 1;
  if (!isAtEnds) return lines;
  return ends.flatMap((end, at) => {
    const [first, ...rest] = lines.slice((ends[at - 1] ?? -1) + 1, end + 1);
    const dates = rest.pop();
    return first && dates ? [{ ...dates, gapBefore: true }, { ...first, gapBefore: false }, ...rest] : [];
  });
}

/** Whether most bullets have lines under them that are none, as the heads of entries do. */
function haveLinesUnder(lines: Line[]): boolean {
  const bullets = lines.filter(({ bullet }) => bullet).length;
  const under = lines.filter(
    ({ bullet, gapBefore }, index) => !bullet && !gapBefore && lines[index - 1]?.bullet,
  );
  return under.length > bullets / 2;
}

/** The same lines where there is nothing to change. */
function unbullet(lines: Line[], isHead: (line: Line, index: number) => boolean): Line[] {
  let changed = false;
  const read = lines.map((line, index) => {
    if (!line.bullet || !isHead(line, index)) return line;
    changed = true;
    return { ...line, bullet: false, gapBefore: !isBareDate(lines[index - 1]) };
  });
  return changed ? read : lines;

  function isBareDate(line: Line | undefined): boolean {
    return line !== undefined && !line.bullet && line.text.length < 60;
  }
}

function isDated(line: Line, recognise: Recognisers): boolean {
  return line.text.length < 140 && !recognise.isStatement(line.text) && isDatedHead(line, recognise);
}

function isAboveDates(line: Line, next: Line | undefined, recognise: Recognisers): boolean {
  if (!next || next.bullet || next.gapBefore || !isDatedHead(next, recognise)) return false;
  const isAlone = !/[\p{L}]/u.test(recognise.withoutDates(next.text));
  return (isAlone || next.indent > line.indent) && isName(line, recognise);
}

function isName({ text }: Line, { isSentence, isStatement, isTitleCase, rateTitle }: Recognisers): boolean {
  return !isSentence(text) && !isStatement(text) && (isTitleCase(text) || rateTitle(text) >= 2);
}

/** Whether the lines between this one and the bullets above it name a title already. */
function hasTitleAbove(lines: Line[], index: number, { rateTitle }: Recognisers): boolean {
  const from = lines.findLastIndex(({ bullet }, at) => bullet && at < index) + 1;
  return lines.slice(from, index).some(({ text }) => rateTitle(text) >= 2);
}

/** The bullet below a line of dates alone, where it names a role. */
function isUnderDates(line: Line, above: Line | undefined, recognise: Recognisers): boolean {
  const { isLocation, withoutDates } = recognise;
  if (!above || above.bullet || !isDatedHead(above, recognise)) return false;
  const rest = withoutDates(above.text);
  if (/[\p{L}\d]/u.test(rest) && !isLocation(rest)) return false;
  return isName(line, recognise);
}
