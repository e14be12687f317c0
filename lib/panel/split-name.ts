/** A name in the parts that forms ask for. */
export interface SplitName {
  first: string;
  last?: string;
  /** There are more than two parts, and no text says which belong together. */
  isGuess: boolean;
}

/**
 * Splits a name into what forms call first and last. Of more than two parts the last one is taken for the last name,
 * with the small words in front of it: "Ana Maria | de Souza". That is a guess: "García Márquez" is one name.
 */
export function splitName(name: string): SplitName | undefined {
  const parts = name.replace(/,.*$/, '').trim().split(/\s+/).filter(Boolean);
  const [first] = parts;
  if (first === undefined) return undefined;
  if (parts.length === 1) return { first, isGuess: false };
  let start = parts.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(parts[start - 1] ?? '')) start -= 1;
  return {
    first: parts.slice(0, start).join(' '),
    last: parts.slice(start).join(' '),
    isGuess: parts.length > 2,
  };
}
