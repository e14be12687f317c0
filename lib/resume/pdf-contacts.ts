import type { Piece, Row } from './pdf-rows.ts';

const PROFILE =
  /^https?:\/\/(?:[\w-]+\.)*(?:github|gitlab|linkedin|stackoverflow|bitbucket|twitter|x)\.(?:com|org)\/\S+/i;

/**
 * Puts addresses in the place of the words that link to them, "LinkedIn" or a user's name, and says so of e-mail
 * links whose words are no address. Only above the first section: in sentences the words stay.
 */
export function spellLinks(rows: Row[]): Row[] {
  return rows.map((row) => ({ ...row, pieces: row.pieces.map(spellLink) }));
}

function spellLink(piece: Piece): Piece {
  const links = new Map(piece.links.map(({ url, text }) => [url, text]));
  let { text } = piece;
  for (const [url, words] of links) {
    const address = toAddress(url);
    const isThere =
      address === undefined || text.includes(address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
    if (isThere || !isInPlace(url, words.trim())) continue;
    const found = text.indexOf(words.trim());
    if (found >= 0) text = text.slice(0, found) + address + text.slice(found + words.trim().length);
  }
  return { ...piece, text };
}

function toAddress(url: string): string | undefined {
  if (/^mailto:/i.test(url)) return safely(url.slice(7).split('?')[0] ?? '');
  return /^https?:\/\//i.test(url) ? url : undefined;
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether words are there for the address only: a profile, or "E-mail", "Website", "Portfolio". */
function isInPlace(url: string, words: string): boolean {
  if (/@/.test(words)) return false;
  if (PROFILE.test(url)) return true;
  return /^(?:e-?mail(?: me)?|mail|website|web|site|portfolio|blog|homepage|home)$/i.test(words);
}
