import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { implies } from './needs.ts';

/**
 * The tokens of a text, where a vendor right before its own product is part of that product's name: "AWS Aurora" and
 * "Google Cloud Pub/Sub" name one thing each.
 */
export function joinVendorNames(text: string, tokens: Token[], knowledge: AskKnowledge): Token[] {
  const { vendors } = knowledge.needs;
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (next && vendors.has(token.termId) && isPrefix(text, token, next, knowledge)) return [];
    const previous = tokens[index - 1];
    if (!previous || !vendors.has(previous.termId) || !isPrefix(text, previous, token, knowledge))
      return [token];
    return [{ ...token, start: previous.start, text: text.slice(previous.start, token.end) }];
  });
}

function isPrefix(text: string, vendor: Token, product: Token, knowledge: AskKnowledge): boolean {
  return (
    /^[ \u00A0]$/.test(text.slice(vendor.end, product.start)) &&
    implies(product.termId, vendor.termId, knowledge)
  );
}
