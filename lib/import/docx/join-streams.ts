import { reaches } from '../lines/page-marks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { ParagraphLine } from './paragraph-lines.ts';

/** More lines than this without a heading are no contacts. */
const LONGEST_HEAD = 12;

/**
 * Puts columns that stand beside one another after one another, each read from its top to its end. What stands in one
 * above its first heading and says who the person is, is marked to go to the top of the resume.
 */
export function joinStreams(streams: ParagraphLine[][], recognise: Recognisers): ParagraphLine[] {
  return streams.flatMap((stream) => {
    const first = stream.findIndex(({ isHeading }) => isHeading);
    const head = first < 0 ? stream : stream.slice(0, first);
    return isPersonal(head, recognise) ? [...markTop(head), ...stream.slice(head.length)] : stream;
  });
}

/** Whether some lines say who somebody is or how to reach them, and no more. */
export function isPersonal(lines: ParagraphLine[], recognise: Recognisers): boolean {
  const texts = lines.map(({ columns }) => columns.join('  '));
  // A column can begin in the middle of a role, whose employer reads like a name.
  const isOther =
    lines.some(({ bullet }) => bullet) ||
    texts.map(recognise.findDates).some((dates) => dates && !dates.single);
  return lines.length <= LONGEST_HEAD && !isOther && texts.some((text) => namesOrReaches(text, recognise));
}

function namesOrReaches(text: string, recognise: Recognisers): boolean {
  return reaches(text, recognise) || (text.includes(' ') && recognise.isPersonName(text));
}

/** Marks lines to go to the top of the resume together. */
export function markTop(lines: ParagraphLine[]): ParagraphLine[] {
  const top = Symbol('lines that stood together');
  return lines.map((line) => ({ top, ...line }));
}

/** Moves the lines that are marked for it above the first heading; those in the largest letters, the name, come first. */
export function moveToTop(lines: ParagraphLine[]): ParagraphLine[] {
  const marked = Map.groupBy(
    lines.filter(({ top }) => top !== undefined),
    ({ top }) => top,
  );
  const rest = lines.filter(({ top }) => top === undefined);
  const heading = rest.findIndex(({ isHeading }) => isHeading);
  const end = heading < 0 ? rest.length : heading;
  const heads = [rest.slice(0, end), ...marked.values()].filter((head) => head.length > 0);
  const largest = Math.max(...heads.map(largestOf));
  const name = heads.findIndex((head) => largestOf(head) === largest);
  return [...heads.splice(name, 1), ...heads].flat().concat(rest.slice(end));
}

function largestOf(lines: ParagraphLine[]): number {
  return Math.max(...lines.map(({ size }) => size));
}
