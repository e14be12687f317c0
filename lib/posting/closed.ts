import { isWrapper } from './fields.ts';
import type { OutlineLine } from './outline/outline.ts';
import type { PostingRead } from './posting.ts';

/** A longer text tells of something, and is no note. */
const LONGEST_NOTE = 200;
const LONGEST_LINE = 90;
/** How many elements are looked at. */
const MOST = 60;

/** Where pages put a note of their own. */
const NOTES = [
  '[role="alert"], [role="status"], h1, h2, h3',
  ...['closed', 'expired', 'alert', 'notice', 'message', 'banner', 'error'].map(
    (name) => `[class*="${name}" i]`,
  ),
].join();

/** What stands in these is said of other postings: they are the cards of a list. */
const OF_OTHERS = 'li, [role="listitem"], [role="option"]';

/** Whether a page says in a note of its own that its posting is over. `note` finds the words. */
export function saysClosed(document: Document, note: RegExp): boolean {
  return [...document.querySelectorAll(NOTES)].slice(0, MOST).some((element) => {
    if (isWrapper(element) || element.closest(OF_OTHERS)) return false;
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words.length > LONGEST_NOTE || !note.test(words)) return false;
    return (
      element.checkVisibility?.() ??
      !element.closest('[hidden], [style*="display:none"], [style*="display: none"]')
    );
  });
}

/** Whether one of the lines of a page is wholly such a note. */
export function hasClosedLine(lines: readonly OutlineLine[], note: RegExp): boolean {
  return lines.some(
    ({ text, length, item, isAround }) => !isAround && !item && length <= LONGEST_LINE && note.test(text),
  );
}

/**
 * A posting that is read, with the word that it is over where the page says so or its last day, as structured data
 * states it, is before `today` ("2026-09-20").
 */
export function markClosed(read: PostingRead, document: Document, note: RegExp, today: string): PostingRead {
  if (!read.posting) return read;
  const { validThrough = '' } = read.posting;
  const isPast = /^\d{4}-\d\d-\d\d$/.test(validThrough) && validThrough < today;
  return isPast || saysClosed(document, note) ? { ...read, closed: true as const } : read;
}
