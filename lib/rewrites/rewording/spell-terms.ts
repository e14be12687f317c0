import type { Token } from '../../tokens/token.ts';
import { isProduct } from '../../tokens/vocabulary.ts';
import type { RewriteContext } from '../context.ts';

/**
 * Writes the products of a text as they write themselves ("mysql" is "MySQL"), or as the posting does where the resume
 * has the same product in another spelling ("k8s" is "Kubernetes").
 */
export function spellTerms(text: string, context: RewriteContext): string {
  let out = '';
  let at = 0;
  for (const token of context.extract(text)) {
    out += text.slice(at, token.start) + spellingOf(token, context);
    at = token.end;
  }
  return out + text.slice(at);
}

function spellingOf(token: Token, { terms, spellings, wording }: RewriteContext): string {
  const posting = spellings?.[token.termId];
  if (posting) return posting;
  const term = terms.get(token.termId);
  const written = token.text;
  if (!term || !isProduct(term.category) || wording.smallNames.has(written)) return written;
  const own = [term.label, ...(term.aliases ?? [])];
  if (own.includes(written)) return written;
  const known = written === written.toLowerCase() ? own : [term.label];
  return known.find((spelling) => isOwnSpelling(spelling, written)) ?? written;
}

/** The same letters with a product's capitals; a class word that only begins a sentence with one is none. */
function isOwnSpelling(spelling: string, written: string): boolean {
  return spelling.toLowerCase() === written.toLowerCase() && !/^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(spelling);
}
