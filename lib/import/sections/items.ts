import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import { readAddress } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { isDatedHead } from './entry-heads.ts';
import { splitEntries } from './split-entries.ts';

/** A talk, a certificate or an award. */
export interface Item {
  name: string;
  /** Who gave or printed it. */
  by?: string;
  date?: string;
  summary?: string;
  url?: string;
}

/** What a section's items are: the words between a name and who stands behind it differ. */
export type ItemKind = 'talk' | 'certificate' | 'award';

const QUOTED = /^(.{0,200}?)(?<![\p{L}\d])['‘“"](?=\S)(.{4,200}?)[.,]?['’”"](?![\p{L}\d])(.*)$/su;
/** Between a name and who gave or printed it. */
const MARK = /\s+[–|·•/]\s+|\s+-\s+/;
/** What stands before a date. */
const DATE_LABEL = /[\s,(]+(?:issued|obtained|awarded|earned|received|completed|passed|date)(?:\son)?:?$/iu;
const IN = /^(.{3,200}?),?\s+(?:in|at|@|bei|auf|à|en|em|presso|op|na)\s+(\p{Lu}.*)$/u;

/** Reads the items of a section of talks, certificates or awards: one a line, or several lines each. */
export function readItems(lines: Line[], kind: ItemKind, recognise: Recognisers): Item[] {
  const dated = splitDatedBlocks(lines, recognise);
  if (dated) return dated.map((block) => readDatedBlock(block, kind, recognise));
  const blocks = splitBlocks(lines);
  if (areGrouped(lines, recognise) && !blocks)
    return splitEntries(lines, recognise).map(({ names, dates, paragraphs, bullets, terms }) => {
      const [first, ...rest] = [...names.map(({ text }) => text), ...paragraphs, ...bullets, ...terms];
      const item = readItem(first ?? '', kind, recognise);
      const date = dates?.startDate ?? dates?.endDate;
      if (date) item.date = date;
      addRest(item, rest);
      return item;
    });
  return (blocks ?? lines.map((line) => [line])).map((block) => readBlock(block, kind, recognise));
}

function splitAtGaps(lines: Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.gapBefore || line.level !== undefined || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** Blocks of uneven length, most of which have their date at the end of their first line: a block is an item. */
function splitDatedBlocks(lines: Line[], recognise: Recognisers): Line[][] | undefined {
  const blocks = splitAtGaps(lines);
  const dated = blocks.filter(
    ([first]) => first && first.columns.length === 2 && isDatedHead(first, recognise),
  );
  const isPlain = lines.every(({ bullet }) => !bullet) && blocks.every(({ length }) => length <= 6);
  const isUneven = blocks.some(({ length }) => length !== blocks[0]?.length);
  return isPlain && isUneven && blocks.length > 1 && dated.length > blocks.length / 2 ? blocks : undefined;
}

/** A name with its date beside it, who gave it in the next line, and what is said of it. */
function readDatedBlock([first, ...rest]: Line[], kind: ItemKind, recognise: Recognisers): Item {
  const [name = '', beside = ''] = first?.columns ?? [];
  const texts = rest.map(({ text }) => text);
  // A name that leaves no room beside it has its date in a line of its own.
  const under = texts.findIndex((text) => isBareDate(text, recognise));
  const date = recognise.findDates(beside || (texts[under] ?? ''))?.startDate;
  const others = beside ? texts : texts.filter((_, index) => index !== under);
  // With a line of its own for who gave it, a name is whole.
  const item =
    others.length > 0 && date ? { name } : readItem(date ? name : (first?.text ?? ''), kind, recognise);
  if (date) item.date = date;
  addRest(item, others);
  return item;
}

/** Lines in blocks of two or more with gaps between them: a block is an item. */
function splitBlocks(lines: Line[]): Line[][] | undefined {
  const blocks = splitAtGaps(lines);
  const isEven = blocks.every((block) => block.length === blocks[0]?.length);
  const isPlain = lines.every(({ bullet }) => !bullet);
  return blocks.length > 1 && isEven && isPlain && (blocks[0]?.length === 2 || blocks[0]?.length === 3)
    ? blocks
    : undefined;
}

/** The pieces of a line, or of the lines of one item: a name, who gave it, a date. */
function readBlock(lines: Line[], kind: ItemKind, recognise: Recognisers): Item {
  const pieces = lines.flatMap(({ columns }) => columns);
  const dates = pieces.map((piece) => recognise.findDates(piece));
  const isDate = pieces.map(
    (piece) => /^[\s().,·|–-]*$/.test(recognise.withoutDates(piece)) || isBareDate(piece, recognise),
  );
  const [first, ...rest] = pieces.filter((_, index) => !isDate[index]);
  const item = readItem(first ?? pieces.join(' '), kind, recognise);
  const at = first === undefined ? -1 : isDate.indexOf(true);
  const date = dates[at]?.startDate ?? dates[at]?.endDate;
  if (date && !item.date) item.date = date;
  const [by, ...more] = rest.map((piece) => {
    const { name, date: day } =
      item.by || item.date ? { name: piece, date: undefined } : readDated(piece, recognise);
    if (day && !item.date) item.date = day;
    return name;
  });
  if (by && !item.by && by.length <= 90) item.by = [by, ...more].join(', ');
  else if (by) item.summary = [item.summary, by, ...more].filter(Boolean).join('\n');
  return item;
}

/** "Issued on 2021-03", "Mar 2021" */
function isBareDate(text: string, { findDates, withoutDates }: Recognisers): boolean {
  return findDates(text) !== undefined && withoutDates(text).length < 3;
}

/** Whether several lines say one item, as the title, the authors and the venue of a paper do. */
function areGrouped(lines: Line[], recognise: Recognisers): boolean {
  const plain = lines.filter(({ bullet }) => !bullet);
  const dated = plain.filter(({ text }) => recognise.findDates(text)).length;
  const blocks = plain.filter(({ gapBefore }) => gapBefore).length;
  const isSparse = dated < 0.6 * lines.length || (blocks > 1 && plain.length >= 2 * blocks);
  return isSparse && plain.some((line) => isDatedHead(line, recognise));
}

/** The lines under a title: "10.1000/x.2023 (The venue)" says where it stands, a short line who printed it. */
function addRest(item: Item, rest: string[]): void {
  const left: string[] = [];
  for (const text of rest) {
    const source = /^(?:https?:\/\/\S+|(?:doi:\s?)?(10\.\d{4,9}\/\S+))(?:\s\((.+)\))?$/i.exec(text);
    // A second address, or a second venue, stays as text.
    if (source && !item.url && !(source[2] && item.by)) {
      item.url = source[1] ? `https://doi.org/${source[1]}` : (text.split(' ')[0] ?? '');
      if (source[2]) item.by = source[2];
    } else left.push(text);
  }
  if (!item.by && !item.url && left[0] && left[0].length <= 60) item.by = left.shift() ?? '';
  if (left.length > 0) item.summary = [item.summary, ...left].filter(Boolean).join('\n');
}

/** "SREcon 2024 — 'A title' (40 min)", "A title — SREcon (2024) · srecon.example/a", "A certificate, An issuer, 2022". */
function readItem(text: string, kind: ItemKind, recognise: Recognisers): Item {
  const [, said = text, behind = ''] = /^(.+\S)\s+[·|]\s+(\S+)$/u.exec(text) ?? [];
  const url = readAddress(behind);
  if (url) return { ...readItem(said, kind, recognise), url };
  const quoted = QUOTED.exec(text);
  if (quoted?.[2]) return readQuoted(quoted, recognise);
  const { name: bare, date } = readDated(text, recognise);
  const [name = '', by] = splitBy(bare, kind, recognise);
  return { name, ...(by && { by }), ...(date && { date }) };
}

function readQuoted(quoted: RegExpExecArray, { findDates, withoutDates }: Recognisers): Item {
  const [, before = '', name = '', after = ''] = quoted;
  const dates = findDates(before) ?? findDates(after);
  const isAfter = trimEdges(withoutDates(before)) === '';
  // "..., StreamDays, 2022": where commas part the date, it is no part of the venue.
  const behind = after.replace(/\([^()]*\)/, '');
  const listed = dates && /,\s*$/.test(after.slice(0, dates.start)) && dates.end === after.length;
  const by = trimEdges(isAfter ? (listed ? after.slice(0, dates.start) : behind) : before);
  const summary = isAfter
    ? /\(([^()]*)\)/.exec(after)?.[1]
    : trimEdges(after.replace(/^[\s(]+|[\s).]+$/g, ''));
  return {
    name,
    ...(by && { by }),
    ...(dates?.startDate && { date: dates.startDate }),
    ...(summary && { summary }),
  };
}

/** The date at the start or the end of an item, and the item without it. */
function readDated(text: string, { findDates }: Recognisers): { name: string; date?: string } {
  // In brackets at the end it is the date of the item, whatever years its name holds: "NeurIPS 2023 (Jul 2023)".
  const [, named = '', inside = ''] = /^(.*\S)\s\(([^()]{4,24})\)$/u.exec(text) ?? [];
  const last = inside ? findDates(inside) : undefined;
  if (last?.startDate && !last.endDate && last.start === 0 && last.end === inside.length)
    return { name: trimEdges(named), date: last.startDate };
  const found = findDates(text);
  // Of a range only the start has a field: it stays in the text.
  const dates = found?.startDate && found.endDate ? undefined : found;
  const [before, after] = [text.slice(0, dates?.start), text.slice(dates?.end ?? 0)];
  const atEnd = dates && /^[\s)\].]*$/.test(after) && /[\s(,|·•–—-]$/.test(before);
  const atStart = dates && before.trim() === '' && after.trim() !== '';
  // "A talk (SREcon, 2024)" keeps the bracket around what is left of it.
  const open = /\([^()]*$/.test(before) && /^\s*\)/.test(after) && !/\(\s*$/.test(before) ? ')' : '';
  const name = atEnd
    ? trimEdges(`${trimEnd(before).replace(DATE_LABEL, '')}${open}`)
    : atStart
      ? trimEdges(after)
      : text.replace(/\.$/, '');
  const date = atEnd || atStart ? (dates?.startDate ?? dates?.endDate) : found?.startDate;
  return { name: open ? `${trimEnd(before)})` : name, ...(date && { date }) };
}

function trimEnd(text: string): string {
  return text.replace(/[\s,|·•–—-]+$/, '');
}

/** The name of an item, and who gave or printed it. */
function splitBy(text: string, kind: ItemKind, recognise: Recognisers): [string, string?] {
  const { endsInLevel, isEvent, isLevel } = recognise;
  // "AWS Solutions Architect – Associate" is one name.
  if (endsInLevel(text)) return [text];
  const parts = text.split(text.includes(' — ') ? ' — ' : MARK);
  if (parts.length === 2 && parts[0] && parts[1]) return [parts[0], parts[1]];
  const [, before, inside = ''] = /^(.{3,160}?)\s*\(([^()]{2,60})\)$/.exec(text) ?? [];
  // "(CKA)" is short for the name.
  if (
    before &&
    /\p{L}/u.test(inside) &&
    !/^[\p{Lu}\d-]{2,7}$/u.test(inside) &&
    /^\p{Lu}/u.test(inside) &&
    kind !== 'award'
  )
    return [before, inside];
  const given = kind === 'talk' ? undefined : recognise.splitGiven(text);
  if (given) return given;
  if (kind === 'award') return [text];
  const commas = text.split(/,\s+(?=\S)/);
  const [first, second = ''] = commas;
  if (commas.length === 2 && first && second.length <= 45 && !isLevel(second) && /^[\p{Lu}\d]/u.test(second))
    return [first, second];
  const place = kind === 'talk' ? IN.exec(text) : null;
  if (place?.[1] && place[2] && isEvent(place[2])) return [place[1], place[2]];
  return [text];
}
