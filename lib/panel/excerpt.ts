/** A short piece of a text: `found` with some of the words on each side. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
}

/** How many characters of context an excerpt keeps on each side. */
const contextLength = 56;

/** Cuts `text` around a range at word borders. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const from = start <= contextLength ? 0 : text.indexOf(' ', start - contextLength) + 1;
  const lastSpace = text.lastIndexOf(' ', end + contextLength);
  const to = end + contextLength >= text.length || lastSpace <= end ? text.length : lastSpace;
  const cutEnd = to - end > 2 * contextLength ? end + contextLength : to;
  return {
    before: (from > 0 && from <= start ? '… ' : '') + text.slice(Math.min(from, start), start),
    found: text.slice(start, end),
    after: text.slice(end, cutEnd) + (cutEnd < text.length ? ' …' : ''),
  };
}
