/** A text of at most about `longest` characters, cut between two words, with what ends it left out: "moved the ledger…". */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text.replace(/[.;,]$/, '');
  const cut = text.slice(0, Math.max(text.lastIndexOf(' ', longest), 1));
  return `${cut.replace(/[,.;:]$/, '')}…`;
}
