import { cleanText } from '../lines/clean-text.ts';
import { spellLinks } from '../lines/spell-links.ts';
import { splitLead } from '../lines/split-lead.ts';
import type { Line } from '../lines/text-lines.ts';
import { findBullet } from '../recognise/bullets.ts';
import { learnLooks } from '../recognise/heading-looks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** A part of a Word document as mammoth reads it. */
export interface DocxNode {
  type: string;
  children?: DocxNode[];
  value?: string;
  href?: string;
  breakType?: string;
  styleName?: string | null;
  numbering?: { level: string } | null;
  indent?: { start: string | null };
  isBold?: boolean;
  isAllCaps?: boolean;
  fontSize?: number | null;
}

/** One line of a paragraph, before it is known what it is. */
interface ParagraphLine {
  columns: string[];
  bullet: boolean;
  bold: boolean;
  gapBefore: boolean;
  indent: number;
  /** How it is set, to tell headings. */
  look: string;
  /** Height of its letters in points. */
  size: number;
  /** Links in it, with the words that they are on. */
  links: { url: string; text: string }[];
}

/** Word counts indents in twentieths of a point. */
const TWIPS_A_STEP = 100;

/** The lines of a Word document in reading order: paragraphs whole, tables by rows or by cells. */
export function documentToLines(body: DocxNode, recognise: Recognisers): Line[] {
  const found = readBlocks(body.children ?? [], recognise);
  const looks = learnLooks(
    found
      .filter(({ bullet, columns }) => !bullet && columns.length === 1)
      .map(({ look, size, columns }) => ({ look, size, text: columns[0] ?? '' })),
    recognise,
  );
  const firstHeading = found.findIndex(
    ({ columns }) => columns.length === 1 && recognise.readHeading(columns[0] ?? ''),
  );
  return found.map((line, index) => {
    const isTop = firstHeading < 0 || index < firstHeading;
    return toLine(isTop ? spellContacts(line, recognise) : line, looks);
  });
}

/** Above the first heading, links are contacts. */
function spellContacts(line: ParagraphLine, recognise: Recognisers): ParagraphLine {
  return { ...line, columns: line.columns.map((column) => spellLinks(column, line.links, recognise)) };
}

function toLine({ columns, bullet, bold, gapBefore, indent, look }: ParagraphLine, looks: Set<string>): Line {
  const line: Line = {
    text: columns.join('  '),
    columns,
    indent,
    bullet,
    gapBefore,
    lastLength: columns.join(' ').length,
    isWhole: true,
  };
  if (looks.has(look) && !bullet && columns.length === 1 && line.text.length <= 60) line.level = 2;
  if (bold && !bullet) line.strong = true;
  return line;
}

function readBlocks(blocks: DocxNode[], recognise: Recognisers): ParagraphLine[] {
  const lines: ParagraphLine[] = [];
  let isGap = true;
  for (const block of blocks) {
    const found =
      block.type === 'table'
        ? (block.children ?? []).flatMap((row) => readRow(row, recognise))
        : block.type === 'paragraph'
          ? readParagraph(block, recognise)
          : [];
    if (found.length === 0) isGap = true;
    else {
      const [first, ...rest] = found;
      if (first) lines.push({ ...first, gapBefore: isGap || block.type === 'table' }, ...rest);
      isGap = false;
    }
  }
  return lines;
}

/** A row of a table: cells of a line each stand beside one another; longer ones are read one after the other. */
function readRow({ children = [] }: DocxNode, recognise: Recognisers): ParagraphLine[] {
  const cells = children
    .map(({ children: blocks = [] }) => readBlocks(blocks, recognise))
    .filter((cell) => cell.length > 0);
  const side = cells.filter((cell) => isSideCell(cell, recognise));
  const main = cells.filter((cell) => !isSideCell(cell, recognise));
  if (cells.length > 1 && main.length === 0) return pair(cells);
  // Dates and places beside an entry belong to its first line.
  if (cells.length > 1 && main.length === 1 && main[0] && side.every((cell) => isBeside(cell, recognise))) {
    const [first, ...rest] = main[0];
    const columns = cells.flatMap((cell) =>
      cell === main[0] ? (first?.columns ?? []) : cell.flatMap((line) => line.columns),
    );
    const isLabel = first !== undefined && !first.bullet && !recognise.readHeading(columns[0] ?? '');
    if (isLabel) return [{ ...first, columns, gapBefore: true }, ...rest];
  }
  return cells.flat();
}

/** Short lines without bullets or headings: a label, dates, a place. */
function isSideCell(cell: ParagraphLine[], { readHeading }: Recognisers): boolean {
  return (
    cell.length <= 3 &&
    cell.every(
      ({ columns, bullet }) => !bullet && columns.join(' ').length <= 48 && !readHeading(columns[0] ?? ''),
    )
  );
}

function isBeside(cell: ParagraphLine[], { findDates }: Recognisers): boolean {
  return cell.length === 1 || cell.some(({ columns }) => findDates(columns.join(' ')) !== undefined);
}

/** Cells that have their lines side by side. */
function pair(cells: ParagraphLine[][]): ParagraphLine[] {
  const rows = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: rows }, (_, index) => {
    const beside = cells.flatMap((cell) => cell[index] ?? []);
    const [first, ...rest] = beside;
    return (
      first && {
        ...first,
        columns: [first, ...rest].flatMap(({ columns }) => columns),
        bold: beside.every(({ bold }) => bold),
      }
    );
  }).filter((line) => line !== undefined);
}

function readParagraph(paragraph: DocxNode, recognise: Recognisers): ParagraphLine[] {
  const runs = listRuns(paragraph);
  const whole = joinRuns(runs);
  const printed = runs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const bold = printed.length > 0 && printed.every((run) => run.bold);
  const plain = runs.findIndex((run) => !run.bold && run.text.trim());
  const lead = plain > 0 ? cleanText(joinRuns(runs.slice(0, plain))).trim() : undefined;
  const links = runs.flatMap(({ href, text }) => (href ? [{ url: href, text }] : []));
  const isListed =
    Boolean(paragraph.numbering) ||
    /list (?:bullet|number|paragraph bullet)/i.test(paragraph.styleName ?? '');
  return cleanText(whole)
    .split('\n')
    .flatMap((raw, index) => {
      const typed = findBullet(raw);
      const bullet = typed !== undefined || (isListed && index === 0);
      const isHead = !bullet && raw.length < 170 && recognise.findDates(raw) !== undefined;
      const columns = toColumns(raw.slice(typed?.length ?? 0), bullet).flatMap((column) =>
        isHead ? splitLead(column, lead) : [column],
      );
      const text = columns.join(' ');
      if (columns.length === 0) return [];
      return {
        columns,
        bullet,
        bold,
        gapBefore: false,
        indent:
          (Number(paragraph.indent?.start ?? 0) || 0) / TWIPS_A_STEP +
          Number(paragraph.numbering?.level ?? 0) * 4,
        look: [paragraph.styleName, bold, printed[0]?.size, !/\p{Ll}/u.test(text) || printed[0]?.caps].join(
          ' ',
        ),
        // Styles have sizes of their own, which mammoth does not say: headings are large.
        size: /heading|title/i.test(paragraph.styleName ?? '') ? 20 : (printed[0]?.size ?? 11),
        links,
      };
    });
}

function toColumns(text: string, bullet: boolean): string[] {
  const cells = bullet ? text.trim().split(/\t+/) : text.trim().split(/\t+|\s{4,}/);
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

interface Run {
  text: string;
  bold: boolean;
  caps: boolean;
  size: number | undefined;
  href?: string;
}

function joinRuns(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function listRuns(node: DocxNode, href?: string): Run[] {
  return (node.children ?? []).flatMap((child): Run[] => {
    if (child.type === 'hyperlink') return listRuns(child, child.href);
    if (child.type !== 'run') return [];
    const text = (child.children ?? []).map(toText).join('');
    return [
      {
        text,
        bold: child.isBold === true,
        caps: child.isAllCaps === true,
        size: child.fontSize ?? undefined,
        ...(href && { href }),
      },
    ];
  });
}

function toText({ type, value = '', breakType, children = [] }: DocxNode): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  if (type === 'break') return breakType === 'line' ? '\n' : '';
  return children.map(toText).join('');
}
