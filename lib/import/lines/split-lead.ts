/** The bold words that the head of an entry begins with, and the others: "**Acme**, Lead Engineer, Search". */
export function splitLead(text: string, lead: string | undefined): string[] {
  if (!lead || !text.startsWith(lead)) return [text];
  const rest = /^\s*[,|·•–—-]\s*(?=\S)(.*)$/u.exec(text.slice(lead.length))?.[1];
  const bare = lead.replace(/[\s,|·•–—-]+$/u, '');
  if (rest) return [bare, rest];
  const after = text.slice(lead.length).trim();
  // "**Acme Labs** Delft", but not "**Senior** Engineer".
  const areApart = bare !== lead || (bare.includes(' ') && /^[\p{Lu}\d(]/u.test(after));
  return areApart ? [bare, after] : [text];
}
