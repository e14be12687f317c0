import nlp from 'compromise';

<<<<<<< HEAD
const escapeSpelling = (spelling: string): string => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
=======
const escapePattern = (spelling: string): string => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
>>>>>>> main

const longestFirst = (spellings: string[]): string[] => spellings.toSorted((a, b) => b.length - a.length);

/** The floor: all spellings in one expression, without context, ranges or versions. */
export function createAlternation(spellings: string[]): (text: string) => number {
  const expression = new RegExp(
<<<<<<< HEAD
    `(?<!\\w)(?:${longestFirst(spellings).map(escapeSpelling).join('|')})(?!\\w)`,
=======
    `(?<!\\w)(?:${longestFirst(spellings).map(escapePattern).join('|')})(?!\\w)`,
>>>>>>> main
    'gi',
  );
  return (text) => text.match(expression)?.length ?? 0;
}

/** What small extensions do: an expression for each spelling, one after another. */
export function createLoop(spellings: string[]): (text: string) => number {
  const expressions = spellings.map(
<<<<<<< HEAD
    (spelling) => new RegExp(`(?<!\\w)${escapeSpelling(spelling)}(?!\\w)`, 'gi'),
=======
    (spelling) => new RegExp(`(?<!\\w)${escapePattern(spelling)}(?!\\w)`, 'gi'),
>>>>>>> main
  );
  return (text) => expressions.reduce((sum, expression) => sum + (text.match(expression)?.length ?? 0), 0);
}

/** A natural-language library with the spellings as its lexicon. */
export function createCompromise(spellings: string[]): (text: string) => number {
  const lexicon = Object.fromEntries(spellings.map((spelling) => [spelling.toLowerCase(), 'Technology']));
  return (text) => nlp(text, lexicon).match('#Technology').length;
}
