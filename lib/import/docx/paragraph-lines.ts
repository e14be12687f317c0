import { cleanText } from '../lines/clean-text.ts';
import { splitLead } from '../lines/split-lead.ts';
import { type Line, readLines } from '../lines/text-lines.ts';
import { findBullet } from '../recognise/bullets.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { ForeignText, Paragraph, Run } from './blocks.ts';

/** One line of a paragraph, before it is known what it is. */
export interface ParagraphLine {
  columns: string[];
  bullet: boolean;
  bold: boolean;
  gapBefore: boolean;
  /** From the left, in steps of five points. */
  indent: number;
  /** How it is set, to tell headings. */
  look: string;
  /** The level of its style among headings, from 0; 9 is the text. */
  outline: number;
  /** Height of its letters in points. */
  size: number;
  /** Links in it, with the words that they are on. */
  links: { url: string; text: string }[];
  /** It is set as a heading of this level, from 1. */
  level?: number;
  /** It heads a section, by how it is set or by its words. */
  isHeading?: boolean;
  /** It belongs above all sections; lines that stood together have the same mark. */
  top?: symbol;
}

const POINTS_A_STEP = 5;

/** The lines of a paragraph, without what is hidden and what only says what to write there. */
export function paragraphToLines(paragraph: Paragraph, recognise: Recognisers): ParagraphLine[] {
  return splitLines(readableRuns(paragraph, recognise)).flatMap((runs, index) =>
    readLine(runs, paragraph, index === 0 && isItem(paragraph, runs, recognise), recognise),
  );
}

function readLine(
  runs: Run[],
  paragraph: Paragraph,
  isItem: boolean,
  recognise: Recognisers,
): ParagraphLine[] {
  const raw = cleanText(joinRuns(runs)).replaceAll('\n', ' ');
  const typed = findBullet(raw);
  const bullet = typed !== undefined || isItem;
  const isHead = !bullet && raw.length < 170 && recognise.findDates(raw) !== undefined;
  const lead = isHead ? leadOf(runs) : undefined;
  const columns = toColumns(raw.slice(typed?.length ?? 0), bullet).flatMap((column) =>
    splitLead(column, lead),
  );
  if (columns.length === 0) return [];
  const bold = isBold(runs);
  const [first] = runs.filter(hasLetters);
  return [
    {
      columns,
      bullet,
      bold,
      gapBefore: false,
      indent: paragraph.indent / POINTS_A_STEP,
      look: [paragraph.styleName, bold, first?.size, isCapitals(runs), first?.color].join(' '),
      outline: paragraph.outline,
      size: first?.size ?? 11,
      links: runs.flatMap(({ href, text }) => (href ? [{ url: href, text }] : [])),
    },
  ];
}

/** Each line of a paragraph may be set in its own way. */
function splitLines(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [index, text] of run.text.split(/\r\n?|[\n\u000B\u000C\u0085\u2028\u2029]/).entries()) {
      if (index > 0) lines.push([]);
      if (text) lines.at(-1)?.push({ ...run, text });
    }
  return lines;
}

/** Headings can be numbered as the items of a list are. */
function isItem({ isListed }: Paragraph, runs: Run[], { readHeading }: Recognisers): boolean {
  const isSet = isBold(runs) || isCapitals(runs);
  return isListed && !(isSet && readHeading(joinRuns(runs).trim()) !== undefined);
}

/** The bold words at its start. */
function leadOf(runs: Run[]): string | undefined {
  const plain = runs.findIndex((run) => !run.bold && run.text.trim());
  return plain > 0 ? cleanText(joinRuns(runs.slice(0, plain))).trim() : undefined;
}

function isBold(runs: Run[]): boolean {
  const printed = runs.filter(hasLetters);
  return printed.length > 0 && printed.every((run) => run.bold);
}

function isCapitals(runs: Run[]): boolean {
  const text = runs.map((run) => (run.caps ? run.text.toUpperCase() : run.text)).join('');
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function hasLetters({ text }: Run): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** The lines of a part that came as text. */
export function foreignToLines({ text }: ForeignText, recognise: Recognisers): ParagraphLine[] {
  return readLines(text, recognise).map((line: Line) => ({
    columns: line.columns,
    bullet: line.bullet,
    bold: line.strong ?? false,
    gapBefore: line.gapBefore,
    indent: line.indent,
    look: 'text',
    outline: 9,
    size: line.level === undefined ? 11 : 18 - line.level,
    links: [],
    ...(line.level !== undefined && { level: line.level }),
  }));
}

/** Headings that a template brings along stay, though nobody has written over them. */
function readableRuns({ runs }: Paragraph, { readHeading }: Recognisers): Run[] {
  const seen = runs.filter(({ isHidden }) => !isHidden);
  const isHeading = readHeading(joinRuns(seen).trim()) !== undefined;
  return isHeading ? seen : seen.filter(({ isPlaceholder }) => !isPlaceholder);
}

function joinRuns(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function toColumns(text: string, bullet: boolean): string[] {
  const cells = bullet ? text.trim().split(/\t+/) : text.trim().split(/\t+|\s{4,}/);
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
