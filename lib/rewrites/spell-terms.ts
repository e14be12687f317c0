import type { Token } from '../tokens/token.ts';
import type { RewriteContext } from './context.ts';
import { isProduct } from './products.ts';

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

function spellingOf(token: Token, { terms, spellings }: RewriteContext): string {
  const posting = spellings?.[token.termId];
  if (posting) return posting;
  const term = terms.get(token.termId);
  if (!term || !isProduct(term.category)) return token.text;
  const own = [term.label, ...(term.aliases ?? [])];
  if (own.includes(token.text)) return token.text;
  return own.find((spelling) => spelling.toLowerCase() === token.text.toLowerCase()) ?? token.text;
}
