import type { Resume } from '../resume/resume.ts';
import type { LaidEntry, LaidSection, Layout, Look, Run } from './layout.ts';
import { createLook } from './look.ts';
import { measureText } from './measure-text.ts';
import { type OutlineSection, outlineResume } from './outline.ts';
import type { OutlineEntry, OutlineLine, OutlinePart } from './outline-parts.ts';
import { plainTexts } from './plain-texts.ts';
import { keepDate, keepStarts, toLink, toRun } from './runs.ts';
import type { PaperChoice, PaperKnowledge, Template } from './template.ts';

/** What stands between the parts of a line. */
export const SEPARATOR = ' · ';

/**
 * Sets a resume by a template and the user's choices: what the paper, the PDF and the Word file are all drawn from.
 * Text that fits no field of a resume is not set.
 *
 * @param level of the resume, by which the sections are ordered.
 * @param language the tag of the language that the resume is written in.
 * @throws Error where there is no template or font of that name.
 */
export function layOut(
  resume: Resume,
  choice: PaperChoice,
  { templates, fonts, orders }: PaperKnowledge,
  { level, language = 'en' }: { level: string; language?: string | undefined },
): Layout {
  const template = templates.find(({ id }) => id === choice.template) ?? templates[0];
  if (!template) throw new Error(`There is no template "${choice.template}".`);
  const font = fonts.find(({ id }) => id === (choice.font ?? template.font)) ?? fonts[0];
  if (!font) throw new Error(`There is no font "${choice.font ?? template.font}".`);
  const { name, label, contacts, links, sections } = outlineResume(plainTexts(resume));
  const order = [...(choice.order ?? []), ...(orders[level] ?? []), ...sections.map(({ id }) => id)];
  const shown = sections
    .filter(({ id }) => id !== 'unplaced')
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const isAside = ({ id }: OutlineSection): boolean => template.side?.sections.includes(id) ?? false;
  const isDivided = shown.some(isAside) && !shown.every(isAside);
  const look = createLook(template, choice, font.id, isDivided);
  const columns = isDivided ? [shown.filter((each) => !isAside(each)), shown.filter(isAside)] : [shown];
  return {
    title: [name, label].filter(Boolean).join(', ') || 'Resume',
    author: name ?? '',
    language,
    ...(name && { name }),
    ...(label && { label }),
    contacts: [contacts, links]
      .filter(({ length }) => length > 0)
      .map((line) => layParts(line.map((text) => ({ text })))),
    columns: columns.map((column) => column.map((each) => laySection(each, template, look))),
    look,
  };
}

/** Sections whose lines are no items: prose, and lines that begin with a label of their own. */
const running = new Set(['summary', 'skills', 'languages', 'interests']);

function laySection(section: OutlineSection, template: Template, look: Look): LaidSection {
  const { id, title, entries, lines } = section;
  const isReversed = template.entry.first === 'employer' && (id === 'work' || id === 'volunteer');
  const longest = FULLEST * widthOf(look);
  const isItalic = template.entry.first === 'employer';
  // All heads of a section look alike.
  const inOneLine =
    template.entry.lines === 1 &&
    entries.every(({ head, dates }) => measure(head.flat()) + measureDates(dates, look) <= longest);
  return {
    id,
    title,
    entries: entries.map((entry) => {
      const head = isReversed ? entry.head.toReversed() : entry.head;
      return layEntry({ ...entry, head: inOneLine ? [head.flat()] : head }, { look, isItalic });
    }),
    lines: lines.map(layLine),
    isList: !running.has(id),
  };
}

function layEntry(
  { head, dates, paragraphs, bullets }: OutlineEntry,
  { look, isItalic }: { look: Look; isItalic: boolean },
): LaidEntry {
  const room = FULLEST * widthOf(look);
  const beside = measureDates(dates, look);
  // A name that leaves no room for the dates beside it has them under it.
  const areUnder = beside > 0 && measure(head[0]?.slice(0, 1) ?? []) > room - beside;
  const lines = head.flatMap((parts, index) =>
    breakLine(parts, room - (index === 0 && !areUnder ? beside : 0)),
  );
  if (dates && areUnder) lines.push([{ text: dates }]);
  const runs = lines.map((parts, index) => layParts(parts, index === 0));
  return {
    title: head[0]?.[0]?.text ?? dates ?? '',
    head: runs.map((line, index) => (isItalic && index > 0 ? line.map(toItalic) : line)),
    ...(dates && !areUnder && { dates }),
    paragraphs: paragraphs.map(layLine),
    bullets: bullets.map((text) => [toRun(keepStarts(text))]),
  };
}

function toItalic(run: Run): Run {
  return { ...run, italic: true };
}

/** A head line that fills its line would read as if it went on in the next: so much of the width it may take. */
const FULLEST = 0.8;

/** The width of the text of an entry, in sizes of the text. */
function widthOf({ page, margin, side, dates, datesWidth, size }: Look): number {
  const beside = (side ? side.width + side.gap : 0) + (dates === 'left' ? datesWidth : 0);
  return (page.width - 2 * margin.x - beside) / size;
}

function measure(parts: readonly OutlinePart[]): number {
  return measureText(parts.map(({ text }) => toLink(text).text).join(SEPARATOR));
}

/** The room that dates take at the right end of a line, in sizes of the text. */
function measureDates(dates: string | undefined, look: Look): number {
  return dates && look.dates === 'right' ? measureText(dates) + 1.2 : 0;
}

/**
 * The parts of a line in as many lines as they need: a line that is broken anywhere else would be read as
 * two names.
 */
function breakLine(parts: readonly OutlinePart[], longest: number): OutlinePart[][] {
  const lines: OutlinePart[][] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last && measure([...last, part]) <= longest) last.push(part);
    else lines.push([part]);
  }
  return lines;
}

/** The parts of a line; `isName` where the first of them is what an entry is called. */
function layParts(parts: readonly OutlinePart[], isName = false): Run[] {
  const runs = parts.map(
    ({ text, url }, index): Run => ({
      ...toLink(text),
      ...(url && { link: url }),
      ...(isName && index === 0 && { strong: true as const }),
    }),
  );
  return joinRuns(runs.map((run) => [run]));
}

function joinRuns(pieces: Run[][]): Run[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [toRun(SEPARATOR), ...piece]));
}

function layLine({ label, text, of }: OutlineLine): Run[] {
  const rest = of ? text.slice(of.name.length) : text;
  return [
    ...(label ? [{ text: `${label}: `, strong: true as const }] : []),
    ...(of ? [{ text: of.name, link: of.url }] : []),
    ...(rest ? [toLink(keepDate(keepStarts(rest)))] : []),
  ];
}
