import type { PostingSource } from './posting-source.ts';

/** The first line of a head names what follows it, and what follows is a line of the head too. */
const HEAD = /^(?:[A-Za-z][\w-]{1,40}:[ \t][^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n)*){2}/;
/** What the head of every mail has, and of every page that was saved as one. */
const SENT = /^(?:mime-version|message-id|snapshot-content-location|received|delivered-to|from):/im;
const HEAD_LENGTH = 8_000;
/** How often a mail was answered and passed on is no part of its subject. */
const PASSED_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw|vs|sv|enc|res)(?:\[\d+\])?:\s*)+/i;

/** Whether a text is a mail, or a web page that was saved as one (MHTML). */
export function isMail(text: string): boolean {
  const top = text.slice(0, HEAD_LENGTH).replace(/^(?:\uFEFF|From .*\r?\n)/, '');
  return HEAD.test(top) && SENT.test(top) && /^(?:content-type|subject|date):/im.test(top);
}

/** Reads the markup of a mail, else its text. Its pictures and attachments are left alone. */
export async function readMail(bytes: Uint8Array): Promise<PostingSource> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, text, subject, headers } = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  const title = subject?.trim().replace(PASSED_ON, '');
  const url = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  return {
    ...(title && { title }),
    ...(html?.trim() ? { html, ...(url && { url }) } : { text: text ?? '' }),
  };
}
