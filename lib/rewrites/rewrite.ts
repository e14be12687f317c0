import { capitalise } from '../english/tidy-text.ts';
import { parseSlotValue } from './slots/parse-slot.ts';
import type { Slot } from './slots/slot.ts';

/** An addition to a line that one question asks for. It stands in the line only when all of its slots are filled. */
export interface Clause {
  id: string;
  /** One question, in plain words: "How many requests a day?" */
  question: string;
  /** Where it goes into the line, in UTF-16 units from its start. */
  at: number;
  /** Its words and slots: `[', serving ', {slot}]`. */
  parts: (string | Slot)[];
}

/** How much of the work was the user's own: the line begins with the least of the choices. */
export interface Part {
  question: string;
  slot: Slot;
  /** The words of the line that a choice stands in for, from its start: "Helped move". */
  end: number;
}

/** A proposed bullet: a line that is true as it stands, and what may be added to it. Plain data. */
export interface Rewrite {
  id: string;
  /** The kind of bullet: `latency`, `database`, ... */
  kind: string;
  /** Complete and true as it stands, from the user's own words. */
  line: string;
  part?: Part;
  /** At most four, in the order in which people know the answers. */
  clauses: Clause[];
  /** Words of the old bullet that are not in the line, as they stood. */
  dropped: string[];
  /** Why what is asked for matters, in one plain sentence; empty when nothing is asked. */
  why: string;
}

/** What the user typed, by slot id. */
export type SlotValues = Record<string, string>;

/** A question of a rewrite with its slots. */
export interface Question {
  id: string;
  question: string;
  slots: Slot[];
}

/** A stretch of a line: of the old words, of an answer, or of a clause that nobody has answered yet. */
export interface LinePiece {
  text: string;
  kind: 'line' | 'answer' | 'open';
}

export function slotsOf({ parts }: Clause): Slot[] {
  return parts.filter((part) => typeof part !== 'string');
}

/** The questions of a rewrite in the order of asking: what was yours, then its clauses. */
export function listQuestions({ part, clauses }: Rewrite): Question[] {
  return [
    ...(part ? [{ id: part.slot.id, question: part.question, slots: [part.slot] }] : []),
    ...clauses.map((clause) => ({ id: clause.id, question: clause.question, slots: slotsOf(clause) })),
  ];
}

export function listSlots(rewrite: Rewrite): Slot[] {
  return listQuestions(rewrite).flatMap(({ slots }) => slots);
}

/** The line with every clause whose slots are all filled; it can be copied at any time. */
export function rewriteText(rewrite: Rewrite, values: SlotValues): string {
  return tidy(
    piecesOf(rewrite, values)
      .filter(({ kind }) => kind !== 'open')
      .map(({ text }) => text)
      .join(''),
  );
}

/** The pieces of a line in order; those that are `open` show what an answer would add. */
export function piecesOf(rewrite: Rewrite, values: SlotValues): LinePiece[] {
  const { line, part, clauses } = rewrite;
  const chosen = part && parseSlotValue(part.slot, values[part.slot.id] ?? '').value;
  const start = chosen && part ? part.end : 0;
  const pieces: LinePiece[] = chosen ? [{ text: capitalise(chosen), kind: 'answer' }] : [];
  let at = start;
  for (const clause of clauses.toSorted((a, b) => a.at - b.at)) {
    if (clause.at > at) pieces.push({ text: line.slice(at, clause.at), kind: 'line' });
    at = Math.max(at, clause.at);
    pieces.push(...fillClause(clause, values, textBefore(pieces)));
  }
  if (at < line.length) pieces.push({ text: line.slice(at), kind: 'line' });
  return pieces;
}

function fillClause(clause: Clause, values: SlotValues, before: string): LinePiece[] {
  // Without words of its own an open clause would be nothing but dots.
  const hasWords = clause.parts.some((part) => typeof part === 'string' && /\p{L}/u.test(part));
  let text = '';
  let open = false;
  for (const part of clause.parts) {
    const value = typeof part === 'string' ? undefined : parseSlotValue(part, values[part.id] ?? '').value;
    if (typeof part === 'string') text += part;
    else if (value === undefined) {
      open = true;
      text += hasWords ? '…' : part.label;
    } else text += withoutRepeat(before + text, value);
  }
  return [{ text, kind: open ? 'open' : 'answer' }];
}

function textBefore(pieces: LinePiece[]): string {
  return pieces.map(({ text, kind }) => (kind === 'open' ? '' : text)).join('');
}

/** A value typed with the word that stands before its slot: "by batching" after "by" is "batching". */
function withoutRepeat(line: string, value: string): string {
  const before = /(\p{L}+) $/u.exec(line)?.[1]?.toLowerCase();
  const [first = '', ...rest] = value.split(' ');
  return before && rest.length && first.toLowerCase() === before ? rest.join(' ') : value;
}

/** The line with every clause in brackets, its slots as dots: "Cut costs [ from … to …]". */
export function formatRewrite(rewrite: Rewrite): string {
  const pieces = piecesOf(rewrite, {});
  return tidy(
    pieces
      .map(({ text, kind }) =>
        kind === 'open' ? (/^\s|^[;,]/.test(text) ? ` [${text.trim()}]` : `[${text.trim()}] `) : text,
      )
      .join(''),
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
