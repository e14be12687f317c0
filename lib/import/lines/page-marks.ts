import { hasContacts } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** Whether a line holds an address or a number at which somebody can be reached. */
export function reaches(text: string, { withoutDates }: Recognisers): boolean {
  // Years beside one another read like a number to call.
  return hasContacts(withoutDates(text));
}

/** A line without the number of its page; a number to call is none. */
export function withoutPageMark(text: string, recognise: Recognisers): string {
  const { readPageMark } = recognise;
  // The number can be a field that the file gives no value for.
  const mark = readPageMark(text.trim()) ?? (/^\p{L}+$/u.test(text) ? readPageMark(`${text} 1`) : undefined);
  if (!mark || reaches(text, recognise) || (!mark.isSpelledOut && /\p{L}{2}\d/u.test(text))) return text;
  return `${mark.before} ${mark.after}`.trim();
}
