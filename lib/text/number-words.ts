const units = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of each number word from zero to ninety-nine; those of two words are spelled with a hyphen. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...[...units, ...teens].map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((ten, index): [string, number][] =>
    units.map((unit, value) => [value === 0 ? ten : `${ten}-${unit}`, (index + 2) * 10 + value]),
  ),
]);

/**
 * The source of a regular expression for a number word from zero to ninety-nine: "seven", "seventeen", "twenty-one",
 * "twenty one". It says nothing of what stands around the word.
 */
export const NUMBER_WORD = `(?:(?:${tens.join('|')})(?:[-\\s](?:${units.slice(1).join('|')})(?!\\p{L}))?|${[...teens, ...units].join('|')})`;

/** The source of a regular expression for any word that number words are made of: for a quick look. */
export const PART_OF_NUMBER = [...tens, ...teens, ...units].join('|');

/** 17 for "seventeen", 21 for "Twenty one"; `undefined` for what is no number word from zero to ninety-nine. */
export function parseNumberWord(word: string): number | undefined {
  return numberWords.get(word.toLowerCase().replace(/\s/, '-'));
}
