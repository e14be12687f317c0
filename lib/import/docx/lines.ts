import { cleanText } from '../lines/clean-text.ts';
import { spellLinks } from '../lines/spell-links.ts';
import { splitLead } from '../lines/split-lead.ts';
import type { Line } from '../lines/text-lines.ts';
import { findDates } from '../recognise/find-dates.ts';
import { learnLooks } from '../recognise/heading-looks.ts';
import { readHeading } from '../recognise/headings.ts';

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
interface Draft {
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

const TYPED_BULLET = /^\s*(?:[•◦▪▫■□●○‣⁃∙➢➤►▸✓✔❖◆◇★]\s*|[-–—*+·]\s+|\(?\d{1,2}[.)]\s+(?=\p{Lu}))/u;
/** Word counts indents in twentieths of a point. */
const TWIPS_A_STEP = 100;

/** The lines of a Word document in reading order: paragraphs whole, tables by rows or by cells. */
export function toDocxLines(body: DocxNode): Line[] {
  const drafts = readBlocks(body.children ?? []);
  const looks = learnLooks(
    drafts
      .filter(({ bullet, columns }) => !bullet && columns.length === 1)
      .map(({ look, size, columns }) => ({ look, size, text: columns[0] ?? '' })),
  );
  const firstHeading = drafts.findIndex(
    ({ columns }) => columns.length === 1 && readHeading(columns[0] ?? ''),
  );
  return drafts.map((draft, index) => toLine(draft, looks, firstHeading < 0 || index < firstHeading));
}

function toLine(
  { columns, bullet, bold, gapBefore, indent, look, links }: Draft,
  looks: Set<string>,
  isTop: boolean,
): Line {
  const spelled = isTop ? columns.map((column) => spellLinks(column, links)) : columns;
  const line: Line = {
    text: spelled.join('  '),
    columns: spelled,
    indent,
    bullet,
    gapBefore,
    lastLength: spelled.join(' ').length,
    isWhole: true,
  };
  if (looks.has(look) && !bullet && columns.length === 1 && line.text.length <= 60) line.level = 2;
  if (bold && !bullet) line.strong = true;
  return line;
}

function readBlocks(blocks: DocxNode[]): Draft[] {
  const drafts: Draft[] = [];
  let isGap = true;
  for (const block of blocks) {
    const found =
      block.type === 'table'
        ? (block.children ?? []).flatMap(readRow)
        : block.type === 'paragraph'
          ? readParagraph(block)
          : [];
    if (found.length === 0) isGap = true;
    else {
      const [first, ...rest] = found;
      if (first) drafts.push({ ...first, gapBefore: isGap || block.type === 'table' }, ...rest);
      isGap = false;
    }
  }
  return drafts;
}

/** A row of a table: cells of a line each stand beside one another; longer ones are read one after the other. */
function readRow({ children = [] }: DocxNode): Draft[] {
  const cells = children
    .map(({ children: blocks = [] }) => readBlocks(blocks))
    .filter((cell) => cell.length > 0);
  const side = cells.filter(isSideCell);
  const main = cells.filter((cell) => !isSideCell(cell));
  if (cells.length > 1 && main.length === 0) return pair(cells);
  // Dates and places beside an entry belong to its first line.
  if (cells.length > 1 && main.length === 1 && main[0] && side.every(isBeside)) {
    const [first, ...rest] = main[0];
    const columns = cells.flatMap((cell) =>
      cell === main[0] ? (first?.columns ?? []) : cell.flatMap((draft) => draft.columns),
    );
    const isLabel = first !== undefined && !first.bullet && !readHeading(columns[0] ?? '');
    if (isLabel) return [{ ...first, columns, gapBefore: true }, ...rest];
  }
  return cells.flat();
}

/** Short lines without bullets or headings: a label, dates, a place. */
function isSideCell(cell: Draft[]): boolean {
  return (
    cell.length <= 3 &&
    cell.every(
      ({ columns, bullet }) => !bullet && columns.join(' ').length <= 48 && !readHeading(columns[0] ?? ''),
    )
  );
}

function isBeside(cell: Draft[]): boolean {
  return cell.length === 1 || cell.some(({ columns }) => findDates(columns.join(' ')) !== undefined);
}

/** Cells that have their lines side by side. */
function pair(cells: Draft[][]): Draft[] {
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
  }).filter((draft) => draft !== undefined);
}

function readParagraph(paragraph: DocxNode): Draft[] {
  const runs = listRuns(paragraph);
  const whole = textOf(runs);
  const printed = runs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const bold = printed.length > 0 && printed.every((run) => run.bold);
  const plain = runs.findIndex((run) => !run.bold && run.text.trim());
  const lead = plain > 0 ? cleanText(textOf(runs.slice(0, plain))).trim() : undefined;
  const links = runs.flatMap(({ href, text }) => (href ? [{ url: href, text }] : []));
  const isListed =
    Boolean(paragraph.numbering) ||
    /list (?:bullet|number|paragraph bullet)/i.test(paragraph.styleName ?? '');
  return cleanText(whole)
    .split('\n')
    .flatMap((raw, index) => {
      const glyph = TYPED_BULLET.exec(raw)?.[0];
      const bullet = glyph !== undefined || (isListed && index === 0);
      const isHead = !bullet && raw.length < 170 && findDates(raw) !== undefined;
      const columns = toColumns(raw.slice(glyph?.length ?? 0), bullet).flatMap((column) =>
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

function textOf(runs: Run[]): string {
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
