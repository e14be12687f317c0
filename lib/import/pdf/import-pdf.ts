import type { ImportKnowledge } from '../import-knowledge.ts';
import type { FileFinding, Flag, ImportedResume, ParserView } from '../imported-resume.ts';
import { cleanText } from '../lines/clean-text.ts';
import { spellLinks } from '../lines/spell-links.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { importLines } from '../sections/read-sections.ts';
import { cutMargins } from './cut-margins.ts';
import { findInPages } from './find-in-pages.ts';
import type { PdfPage } from './page.ts';
import { type Row, readRows } from './rows.ts';
import { rowsToLines } from './rows-to-lines.ts';
import { splitColumns } from './split-columns.ts';

/** Reads the pages of a PDF file as a resume, and says what programs that read resumes make of them. */
export function importPdfPages(pages: PdfPage[], knowledge: ImportKnowledge): ImportedResume & ParserView {
  const { recognise } = knowledge;
  const findings = findInPages(pages);
  const rows = pages.map((page) =>
    readRows(
      page,
      page.glyphs.filter(({ style }) => !style.hidden || page.isScan),
    ),
  );
  const margins = cutMargins(
    rows,
    pages.map(({ height }) => height),
    recognise,
  );
  const columns = splitColumns(margins.pages, recognise);
  findings.push(
    ...columns.interleaved.map((found): FileFinding => ({ kind: 'two-columns', ...found, why: INTERLEAVED })),
  );
  findings.push(
    ...margins.left.map((found): FileFinding => ({ kind: 'header-text', ...found, why: IN_MARGIN })),
  );
  const { resume, flags } = importLines(
    order(
      rowsToLines(spellTop(columns.main, recognise), recognise),
      rowsToLines(spellTop(columns.side, recognise), recognise),
      recognise,
    ),
    knowledge,
  );
  const turned = pages.flatMap((page) => page.turned.map((text) => cleanText(text).trim()).filter(Boolean));
  resume.meta.unplaced.push(...turned);
  return {
    resume,
    flags: [...flagPages(pages), ...flags],
    findings,
    parserText: pages.map(toParserText).join('\n\n').trim(),
    pages: pages.length,
  };
}

const INTERLEAVED =
  'Programs that read line by line mix the two columns, as in these lines. One column is read by all of them.';
const IN_MARGIN = 'This stands in the head or foot of the pages, which many programs leave out.';

/** Above the first heading, links are contacts. */
function spellTop(rows: Row[], recognise: Recognisers): Row[] {
  const heading = rows.findIndex(({ pieces: [piece] }) => {
    const kind = piece && recognise.readHeading(piece.text);
    return kind !== undefined && kind !== 'contact';
  });
  const end = heading < 0 ? Math.min(rows.length, 12) : heading;
  const spell = (row: Row): Row => ({
    ...row,
    pieces: row.pieces.map((piece) => ({ ...piece, text: spellLinks(piece.text, piece.links, recognise) })),
  });
  return [...rows.slice(0, end).map(spell), ...rows.slice(end)];
}

/** What stands above the first heading of either column comes first: names and contacts have no heading. */
function order(main: Line[], side: Line[], recognise: Recognisers): Line[] {
  const [mainTop, sideTop] = [topOf(main, recognise), topOf(side, recognise)];
  const isNameBeside = sideTop > 0 && mainTop === 0;
  const tops = isNameBeside ? side.slice(0, sideTop) : [...main.slice(0, mainTop), ...side.slice(0, sideTop)];
  return [
    ...tops.flatMap((line) => splitTitle(line, recognise)),
    ...main.slice(mainTop),
    ...side.slice(sideTop),
  ];
}

/** A headline that stands beside contacts is a line of its own. */
function splitTitle(line: Line, { rateTitle }: Recognisers): Line[] {
  return line.columns.some((column) => rateTitle(column) >= 2)
    ? line.columns.map((text) => ({ ...line, text, columns: [text] }))
    : [line];
}

function topOf(lines: Line[], { readHeading }: Recognisers): number {
  // A name can be set as headings are, and stands first.
  const heading = lines.findIndex(
    ({ text, level, columns }, index) =>
      (level !== undefined && index > 0) || (columns.length === 1 && readHeading(text)),
  );
  return heading < 0 ? lines.length : heading;
}

/** Everything on the page, hidden or not, from top to bottom and from left to right. */
function toParserText(page: PdfPage): string {
  return readRows(page, page.glyphs)
    .map(({ pieces }) =>
      pieces.map(({ text, bulletX }) => (bulletX === undefined ? text : `• ${text}`)).join(' '),
    )
    .join('\n');
}

function flagPages(pages: PdfPage[]): Flag[] {
  const flags: Flag[] = [];
  if (pages.every(({ glyphs }) => glyphs.length === 0))
    flags.push({
      path: [],
      why: 'This PDF file holds no text, only pictures of it. Nothing can be read from it.',
    });
  if (pages.some(({ isScan }) => isScan))
    flags.push({
      path: [],
      why: 'The text lies unseen over a picture of the page; please check every word of it.',
    });
  return flags;
}
