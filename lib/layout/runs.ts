import type { Run } from './layout.ts';

/** Text in the look of everything around it. */
export function toRun(text: string): Run {
  return { text };
}

const mail = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const phone = /^\+?[\d\s()./-]{6,}$/;
const address = /^https?:\/\/\S+$/;

/**
 * A text as a link where it is an address, an e-mail address or a phone number alone. Of an address only the part that
 * people read is shown: "github.com/ilse" for "https://github.com/ilse".
 */
export function toLink(text: string): Run {
  if (mail.test(text)) return { text, link: `mailto:${text}` };
  if (address.test(text)) return { text: text.replace(/^https:\/\//, '').replace(/\/$/, ''), link: text };
  if (phone.test(text) && text.replace(/\D/g, '').length > 5)
    return { text, link: `tel:${text.replace(/[^\d+]/g, '')}` };
  return { text };
}

/** A space of a quarter of the type size, at which no line is broken. */
export const UNBROKEN_SPACE = '\u2005';

/** Prose in which no line begins with what would read like the sign of a list: a dash, or a number with a stop. */
export function keepStarts(text: string): string {
  return text.replace(/ (?=[–—-] |\d{1,2}[.)](?:\s|$))/g, UNBROKEN_SPACE);
}

/** A line whose date at its end, "(12 Sep 2024)", is not broken. */
export function keepDate(text: string): string {
  return text.replace(/\([^()]{4,14}\)$/, (date) => date.replaceAll(' ', UNBROKEN_SPACE));
}
