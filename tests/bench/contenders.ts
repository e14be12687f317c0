import nlp from 'compromise';

const escapePattern = (spelling: string): string => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const longestFirst = (spellings: string[]): string[] => spellings.toSorted((a, b) => b.length - a.length);

/** The floor: all spellings in one expression, without context, ranges or versions. */
export function createAlternation(spellings: string[]): (text: string) => number {
  const expression = new RegExp(
    `(?<!\\w)(?:${longestFirst(spellings).map(escapePattern).join('|')})(?!\\w)`,
    'gi',
  );
  return (text) => text.match(expression)?.length ?? 0;
}

/** What small extensions do: an expression for each spelling, one after another. */
export function createLoop(spellings: string[]): (text: string) => number {
  const expressions = spellings.map(
    (spelling) => new RegExp(`(?<!\\w)${escapePattern(spelling)}(?!\\w)`, 'gi'),
  );
  return (text) => expressions.reduce((sum, expression) => sum + (text.match(expression)?.length ?? 0), 0);
}

/** A natural-language library with the spellings as its lexicon. */
export function createCompromise(spellings: string[]): (text: string) => number {
  const lexicon = Object.fromEntries(spellings.map((spelling) => [spelling.toLowerCase(), 'Technology']));
  return (text) => nlp(text, lexicon).match('#Technology').length;
}
