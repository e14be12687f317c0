import type { ContactRecogniser } from '../recognise/contact-addresses.ts';

/**
 * A text with addresses in the place of the words that link to them, "LinkedIn" or a user's name. For contacts only:
 * in sentences the words stay.
 */
export function spellLinks(
  text: string,
  links: { url: string; text: string }[],
  { isLinkLabel }: ContactRecogniser,
): string {
  let spelled = text;
  for (const [url, words] of new Map(links.map((link) => [link.url, link.text.trim()]))) {
    const address = toAddress(url);
    const isThere =
      address === undefined || spelled.includes(address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
    const at = spelled.indexOf(words);
    if (isThere || at < 0 || !isLinkLabel(url, words)) continue;
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
