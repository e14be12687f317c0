import type { ImportKnowledge } from '../import-knowledge.ts';
import type { FileFinding, Flag, ParserView, ResumeReading } from '../imported-resume.ts';
import { keepLost } from '../keep-lost.ts';
import { cleanText } from '../lines/clean-text.ts';
import { spellLinks } from '../lines/spell-links.ts';
import type { Line } from '../lines/text-lines.ts';
import { nameLinks } from '../name-links.ts';
import { rateReading } from '../readings/rate-reading.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { importLines } from '../sections/read-sections.ts';
import { cutMargins, type Margins } from './cut-margins.ts';
import { type Columns, dividePages } from './divide-pages.ts';
import { findInPages } from './find-in-pages.ts';
import { findGutters } from './gutters.ts';
import type { PdfPage } from './page.ts';
import { listLayouts } from './page-layouts.ts';
import { plainLine } from './plain-line.ts';
import { type Row, readRows } from './rows.ts';
import { rowsToLines } from './rows-to-lines.ts';
import { takeName } from './take-name.ts';
import { flagUnreadable } from './unreadable-fonts.ts';
import { visibleGlyphs } from './visible-glyphs.ts';

/**
 * Reads the pages of a PDF file as a resume, and says what programs that read resumes make of them. Where the white on
 * the pages can be understood in several ways, all are read, and the best reading is kept.
 */
export function importPdfPages(pages: PdfPage[], knowledge: ImportKnowledge): ResumeReading & ParserView {
  const { recognise } = knowledge;
  const margins = cutMargins(pages, visibleGlyphs(pages), recognise);
  const known = new Set<string>();
  const readings = listLayouts(findGutters(margins.glyphs)).flatMap((layout) => {
    const divided = dividePages(pages, margins.glyphs, layout, recognise);
    const { lines: nameLines, columns } = takeName(divided, NAME_PART * (pages[0]?.height ?? 0), recognise);
    const lines = toLines(columns, recognise);
    // Many layouts come to the same lines, which are read once.
    const key = lines.map((line) => `${line.bullet}${line.columns.join('\t')}`).join('\n');
    if (known.has(key)) return [];
    known.add(key);
    const read = importLines([...nameLines, ...contactsIn(margins.left, lines), ...lines], knowledge);
    const gain = hasHeading(columns, recognise) ? EVEN : LEAST_GAIN;
    return [{ columns, lines, read, gain, rating: rateReading(read.resume, read.flags, recognise) }];
  });
  const best = readings.reduce((one, other) => (other.rating > one.rating + other.gain ? other : one));
  const { columns } = best;
  const margin = margins.left.map(({ text }) => plainLine(text));
  const rows = [columns.main, ...columns.sides].flat();
  const links = rows.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.links));
  const kept = keepLost([...best.lines, ...margin], best.read, recognise);
  const { flags, sections } = kept;
  const resume = nameLinks(kept.resume, links);
  const findings = [
    ...findInPages(pages),
    ...columns.interleaved.map((found): FileFinding => ({ kind: 'two-columns', ...found, why: INTERLEAVED })),
    ...margins.left.map(
      ({ page, text }): FileFinding => ({ kind: 'header-text', page, text, why: IN_MARGIN }),
    ),
  ];
  const turned = pages.flatMap((page) => page.turned.map((text) => cleanText(text).trim()).filter(Boolean));
  resume.meta.unplaced.push(...turned);
  return {
    resume,
    flags: [...flagPages(pages), ...flagUnreadable(pages), ...flags],
    ...(sections && { sections }),
    findings,
    parserText: pages.map(toParserText).join('\n\n').trim(),
    pages: pages.length,
  };
}

/** The part of the first page, from its top, in which the name can stand. */
const NAME_PART = 0.35;
/** By so much a reading has to be better than a plainer one. */
const LEAST_GAIN = 0.01;
/** As good as a plainer one is enough. */
const EVEN = -0.0005;

/** Whether a side column has a section of its own: then nothing but the readings decides. */
function hasHeading({ sides }: Columns, { readHeading }: Recognisers): boolean {
  return sides
    .flat()
    .some(({ pieces: [piece, ...rest] }) => piece && rest.length === 0 && readHeading(piece.text));
}

/** Contacts that stand in the heads and feet of the pages only. */
function contactsIn(left: Margins['left'], lines: Line[]): Line[] {
  const body = lines
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const contacts = left.flatMap(({ pieces }) => pieces).filter((text) => hasContacts(text));
  return [...new Set(contacts)].filter((text) => !body.includes(text.toLowerCase())).map(plainLine);
}

/** The lines of all columns: what stands above the first headings, the main column, then the others. */
function toLines({ main, sides }: Columns, recognise: Recognisers): Line[] {
  const [lines, ...others] = [main, ...sides].map((rows) =>
    rowsToLines(spellTop(rows, recognise), recognise),
  );
  return others.reduce((ordered, side) => order(ordered, side, recognise), lines ?? []);
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
  if (pages.every(({ glyphs, turned }) => glyphs.length === 0 && turned.length === 0))
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
