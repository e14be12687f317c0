import type { Token } from '../../tokens/token.ts';

/** A first word that is no name begins small: "The ingestion" is "the ingestion", "Kafka topics" stays. */
export function beginSmall(text: string, extract: (text: string) => Token[]): string {
  const first = /^\p{Lu}\p{Ll}+(?=[\s,-]|$)/u.exec(text)?.[0] ?? '';
  const isName = extract(text).some((token) => token.start === 0);
  return first && !isName ? first.toLowerCase() + text.slice(first.length) : text;
}
