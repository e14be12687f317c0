const PROFILE =
  /^https?:\/\/(?:[\w-]+\.)*(?:github|gitlab|linkedin|stackoverflow|bitbucket|twitter|x)\.(?:com|org)\/\S+/i;

/**
 * A text with addresses in the place of the words that link to them, "LinkedIn" or a user's name. For contacts only:
 * in sentences the words stay.
 */
export function spellLinks(text: string, links: { url: string; text: string }[]): string {
  let spelled = text;
  for (const [url, words] of new Map(links.map((link) => [link.url, link.text.trim()]))) {
    const address = toAddress(url);
    const isThere =
      address === undefined || spelled.includes(address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
    const at = spelled.indexOf(words);
    if (isThere || at < 0 || !isInPlace(url, words)) continue;
    spelled = spelled.slice(0, at) + address + spelled.slice(at + words.length);
  }
  return spelled;
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
