import type { ResumePath } from '../resume/path.ts';
import { hasWords } from '../text/has-words.ts';
import type { DismissedRow, FindingRow } from './check-rows.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { saysAgain } from './says-again.ts';

/** What one rule says of one place. */
export interface CardFinding {
  rule: string;
  /** Said in one go: absent where the message says it. */
  heading?: string;
  title: string;
  severity: FindingRow['severity'];
  why: string;
  /** One for each text that it is about: what is said of one text is dismissed together. */
  says: SaidOfText[];
}

/** What a rule says of one text. */
export interface SaidOfText {
  /** The first of the findings: it stands for all of them where they are dismissed. */
  row: FindingRow | DismissedRow;
  message: string;
  /** Its words, where the card does not quote them and the message does not either. */
  quote?: Excerpt;
  /** The whole text with what is suggested in it, where there is a suggestion. */
  change?: { path: ResumePath; text: string };
  /** The words that may go, each with what is suggested in their place: nothing where they may be left out. */
  suggested: { words: string; instead: string }[];
}

/** Puts together what a rule says of one place. `rows` are its findings there, at least one. */
export function mergeRule(rows: (FindingRow | DismissedRow)[]): CardFinding {
  const [{ rule, title, severity, why }] = rows as [FindingRow];
  const says = [...Map.groupBy(rows, ({ about }) => about).values()].map(mergeText);
  const isSaid = says.length === 1 && saysAgain(title, says.map(({ message }) => message).join(' '));
  return { rule, title, severity, why, says, ...(!isSaid && { heading: title }) };
}

function mergeText(rows: (FindingRow | DismissedRow)[]): SaidOfText {
  const [row] = rows as [FindingRow];
  const { text = '', path, start, end, place } = row;
  const message = joinMessages(rows.map((each) => each.message));
  const suggested = rows.filter((each) => each.suggestion !== undefined && each.end > each.start);
  const words = text.slice(start, end).trimEnd();
  const isQuoted = place.isText || words === '' || message.includes(words);
  return {
    row,
    message,
    ...(!isQuoted && { quote: excerpt(text, start, start + words.length) }),
    ...(suggested.length > 0 && { change: { path, text: applyAll(text, suggested) } }),
    suggested: listSuggested(text, suggested),
  };
}

/** Of messages that say the same of other words the first: those words are marked in the text. */
function joinMessages(messages: string[]): string {
  const kinds = Map.groupBy(messages, (message) => message.replace(/“[^”]*”/g, '“”'));
  return [...kinds.values()].map(([first]) => first).join(' ');
}

/** The words that may go, each once, with what is suggested for them first. */
function listSuggested(text: string, suggested: FindingRow[]): SaidOfText['suggested'] {
  const byWords = Map.groupBy(suggested, ({ start, end }) => text.slice(start, end).trim());
  return [...byWords].map(([words, [first]]) => ({ words, instead: first?.suggestion?.trim() ?? '' }));
}

/** A text with all suggestions in it; of two that share words, the first. */
function applyAll(text: string, suggested: FindingRow[]): string {
  let changed = '';
  let at = 0;
  for (const { start, end, suggestion } of suggested.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    changed += text.slice(at, start) + suggestion;
    at = end;
  }
  return (changed + text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** Whether a line has none of the words any more that the suggestion would replace: it does what was suggested. */
export function isMendedBy(line: string, { suggested }: SaidOfText): boolean {
  return suggested.every(({ words }) => !hasWords(line, words));
}
