import { type Severity, severities } from '../diagnostics/rule.ts';

/** A stretch of a quoted text; `severity` is that of what is found in it, where something is. */
export interface QuotePiece {
  text: string;
  severity?: Severity;
}

/** Words of a text that something was found in, in UTF-16 units. */
export interface FoundWords {
  start: number;
  end: number;
  severity: Severity;
}

/** A text up to this length is quoted whole, about six lines of a narrow panel. */
const wholeTo = 280;
/** How many characters a longer text keeps beside the words that something was found in. */
const contextLength = 56;

/**
 * A text once, with all words marked that something was found in: where findings share words, by the worst. What is about
 * the whole text marks nothing.
 */
export function quoteText(text: string, found: readonly FoundWords[]): QuotePiece[] {
  const marks = found
    .map((each) => ({ ...each, end: each.start + text.slice(each.start, each.end).trimEnd().length }))
    .filter(({ start, end }) => end > start && (start > 0 || end < text.trimEnd().length));
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const pieces: QuotePiece[] = [];
  let start = 0;
  for (const end of borders.toSorted((a, b) => a - b).slice(1)) {
    const severity = severities.find((each) =>
      marks.some((mark) => mark.severity === each && mark.start <= start && mark.end >= end),
    );
    const last = pieces.at(-1);
    if (last && last.severity === severity) last.text += text.slice(start, end);
    else pieces.push({ text: text.slice(start, end), ...(severity && { severity }) });
    start = end;
  }
  return text.length <= wholeTo ? pieces : shortenPieces(pieces);
}

function shortenPieces(pieces: QuotePiece[]): QuotePiece[] {
  if (pieces.length === 1) return pieces.map(({ text }) => ({ text: keepStart(text, wholeTo) }));
  return pieces.map((piece, index) => {
    if (piece.severity) return piece;
    const before = index === 0 ? '' : keepStart(piece.text, contextLength);
    const after = index === pieces.length - 1 ? '' : keepEnd(piece.text, contextLength);
    if (!before || !after) return { text: before || after };
    return piece.text.length <= before.length + after.length ? piece : { text: before + after.slice(1) };
  });
}

/** The first words of a text, about so many characters. */
function keepStart(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length) + 1 || length)}…`;
}

/** The last words of a text, about so many characters. */
function keepEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.indexOf(' ', text.length - length);
  return `…${text.slice(space < 0 ? -length : space)}`;
}
