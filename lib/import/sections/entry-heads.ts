import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import type { FoundDates } from '../recognise/find-dates.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** A line of a section, and whether it can name an entry. */
export interface HeadLine {
  line: Line;
  dates?: FoundDates;
  /** The text without its dates, in the pieces that stood apart. */
  pieces: string[];
  /** It says something of an entry and does not name one. */
  isBody: boolean;
  /** What it lists, where it lists known terms and nothing else: "Go / Kafka". */
  terms?: string[];
}

/** Reads the dates of a line, and whether it names an entry or says something of one. */
export function readHead(line: Line, recognise: Recognisers): HeadLine {
  const { findDates, isEntryLabel, isLabelled, isSentence, isStatement, readEntryLabel, readTermList } =
    recognise;
  if (line.bullet) {
    const [, tail] = line.columns;
    const dates = tail ? findDates(tail) : undefined;
    return { line, pieces: line.columns, isBody: true, ...(dates && { dates }) };
  }
  const found = findHeadDates(line, recognise);
  const pieces = found ? cutDates(line, found).filter((piece) => !isEntryLabel(piece)) : line.columns;
  // A word for today alone is no name, and no date that an entry begins with.
  const dates = found?.startDate || found?.endDate ? found : undefined;
  const terms = dates || isLabelled(line.text) ? undefined : readTermList(line.columns);
  const isSaid = isSentence(line.text) || isLabelled(line.text) || isStatement(line.text);
  return {
    line,
    pieces,
    isBody: !dates && !readEntryLabel(line.text) && (isSaid || terms !== undefined),
    ...(dates && { dates }),
    ...(terms && { terms }),
  };
}

/** Whether a line names something and says when it was. */
export function isDatedHead(line: Line, recognise: Recognisers): boolean {
  const dates = findHeadDates(line, recognise);
  return dates?.startDate !== undefined || dates?.endDate !== undefined;
}

/** The dates of a line that names something: at its start, at its end, in brackets or apart, never inside a sentence. */
function findHeadDates(
  { text, columns }: Line,
  { findDates, isSentence, isTitleCase }: Recognisers,
): FoundDates | undefined {
  if (text.length > 170) return undefined;
  const dates = findDates(text);
  if (!dates) return undefined;
  const before = text.slice(0, dates.start);
  const after = text.slice(dates.end);
  const apart = columns.some(
    (column) => findDates(column)?.start === 0 && column.length - (findDates(column)?.end ?? 0) < 3,
  );
  if (apart || before.trim() === '') return isSentence(after) && !isTitleCase(after) ? undefined : dates;
  const closed = /^[\s)\].,]*(?:$|(?<=[\s,])\S|[|·•–—-])/.test(after);
  if (isSentence(text) && !/^[)\s]*$/.test(after)) return undefined;
  const isBetween = /[|·•–—]\s*$/.test(before) && /^\s*[|·•–—]/.test(after);
  if (!dates.single || isBetween) return closed || after.length < 50 ? dates : undefined;
  if (!/^[\s)\]]*$/.test(after)) return undefined;
  // A bare year at the end can belong to a name, "KubeCon 2024"; a month or a season with it cannot.
  return /[([|·•,–—:-]\s*$/.test(before) || dates.end - dates.start > 4 ? dates : undefined;
}

function cutDates({ text, columns }: Line, dates: FoundDates): string[] {
  const start = text.slice(0, dates.start);
  const end = text.slice(dates.end);
  const column = columns.length > 1 ? columns : undefined;
  const pieces = column ? `${start}  ${end}`.split(/\s{2,}/) : [start, end];
  return pieces.map(trimEdges).filter((piece) => /[\p{L}\d]/u.test(piece));
}
