import { findBullet, isBulletSign, splitBullets } from '../recognise/bullets.ts';
import type { DocumentRecogniser } from '../recognise/document-marks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { cleanText } from './clean-text.ts';
import { dropMarks, isMarkdown } from './markdown-marks.ts';
import { dropTags } from './markdown-tags.ts';

/** One line of a resume's text, or several that were one before they were wrapped. */
export interface Line {
  /** Without its bullet; parts that stood far apart on the line are joined by two spaces. */
  text: string;
  /** The parts of the line that stood far apart: the role at the left, its dates at the right. */
  columns: string[];
  /** How far from the left the line, or its bullet, begins. */
  indent: number;
  bullet: boolean;
  /** There is an empty line or a rule before it. */
  gapBefore: boolean;
  /** Its level, when it is a heading of Markdown or of the file it came from. */
  level?: number;
  /** The whole line is set in bold. */
  strong?: true;
  /** Length of its last line as it was wrapped, to see whether the next word would have fitted. */
  lastLength: number;
  /** It is known where it ends: nothing below it goes on with it. */
  isWhole?: true;
}

const LONGEST_LINE = 2000;
const RULE = /^(?:[-=_*━─═~•·.\s]{3,}|\|?[-:|\s]{3,}\|)$/;

/** Reads plain text or Markdown into lines. Empty lines and rules are left out, but noted on the line after them. */
export function readLines(text: string, recognise: Recognisers): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let lonelyBullet: number | undefined;
  const cleaned = cleanText(text);
  const marked = isMarkdown(cleaned);
  const plain = marked ? dropTags(cleaned) : cleaned;
  for (const raw of plain.split('\n').flatMap(splitLong)) {
    const expanded = raw.replace(/^[\t ]+/, (white) => white.replaceAll('\t', '    '));
    const trimmed = expanded.trim();
    const indent = expanded.length - expanded.trimStart().length;
    if (isBulletSign(trimmed)) {
      lonelyBullet = indent;
      continue;
    }
    if (trimmed === '' || (RULE.test(trimmed) && !/[\p{L}\d]/u.test(trimmed))) {
      if (/^={3,}$|^-{3,}$/.test(trimmed) && !gap) underline(lines.at(-1), trimmed);
      if (trimmed.startsWith('|') && isTableHead(lines.at(-1), recognise)) lines.pop();
      lonelyBullet = undefined;
      gap = true;
      continue;
    }
    for (const part of splitBullets(trimmed)) {
      // A bullet can stand on a line of its own, above its text; above a heading it is an empty item.
      const isUnder = lonelyBullet !== undefined && !findBullet(part) && !recognise.readHeading(part);
      const line = readLine(isUnder ? `• ${part}` : part, {
        indent: (isUnder ? lonelyBullet : undefined) ?? indent,
        gapBefore: gap,
        marked,
      });
      if (line) lines.push(line);
      lonelyBullet = undefined;
      gap = false;
    }
  }
  return ignoreDoubleSpacing(
    lines.filter(({ text: each }) => !isPageMark(each, lines.slice(0, 4), recognise)),
  );
}

/** No line of a resume is this long; in pieces it costs no more time than its length. */
function splitLong(raw: string): string[] {
  return raw.length <= LONGEST_LINE ? [raw] : (raw.match(/.{1,1999}(?:\s|$)|.{1,2000}/g) ?? []);
}

/** A title with a rule under it is a heading. */
function underline(line: Line | undefined, rule: string): void {
  if (line && !line.bullet && line.text.length <= 60 && line.level === undefined)
    line.level = rule.startsWith('=') ? 1 : 2;
}

/** The names of a table's columns say nothing of their own. */
function isTableHead(line: Line | undefined, recognise: DocumentRecogniser): boolean {
  return line?.columns.every(recognise.isTableHead) ?? false;
}

function readLine(
  part: string,
  { indent, gapBefore, marked }: { indent: number; gapBefore: boolean; marked: boolean },
): Line | undefined {
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(part);
  const bullet = heading || /^\*\*?\S/.test(part) ? undefined : findBullet(part);
  const content = heading ? (heading[2] ?? '').replace(/\s*#+$/, '') : part.slice(bullet?.length ?? 0);
  // A box to tick is no text.
  const item = bullet ? content.replace(/^\[[ xX]\]\s+/, '') : content;
  const text = marked ? dropMarks(item) : content;
  const columns = bullet ? splitTail(text) : splitColumns(text);
  if (columns.length === 0) return undefined;
  const line: Line = {
    text: columns.join('  '),
    columns,
    indent,
    bullet: bullet !== undefined,
    gapBefore,
    lastLength: indent + part.length,
  };
  if (heading?.[1]) line.level = heading[1].length;
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(content.trim())) line.strong = true;
  return line;
}

function splitColumns(text: string): string[] {
  const cells = /^\|.*\|$/.test(text)
    ? text.slice(1, -1).split('|')
    : text.split(/\t+|\s{3,}|(?<![.!?:;,])\s{2,}/);
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** A bullet keeps its text in one piece; only what stands far to the right of it, such as dates, is apart. */
function splitTail(text: string): string[] {
  const gap = [...text.trimEnd().matchAll(/\t\s*|\s{4,}/g)].at(-1);
  return (gap ? [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)] : [text])
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** "Page 1 of 2", "Ana Obi – 1/2": the foot of a page, with or without the name at its top. */
function isPageMark(
  text: string,
  top: Line[],
  { readPageMark, isDocumentTitle }: DocumentRecogniser,
): boolean {
  const mark = readPageMark(text);
  if (!mark?.isSpelledOut || mark.after !== '') return false;
  const { before } = mark;
  return before === '' || isDocumentTitle(before) || top.some((line) => line.text === before);
}

/** Text copied with an empty line after every line has no gaps at all. */
function ignoreDoubleSpacing(lines: Line[]): Line[] {
  const gaps = lines.filter(({ gapBefore }) => gapBefore).length;
  return lines.length > 12 && gaps > 0.85 * lines.length
    ? lines.map((line) => ({ ...line, gapBefore: false }))
    : lines;
}
