/** Usual widths of letters in text faces, in sizes of the text. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\p{Lu}&&[\p{Script=Latin}]]/v, 0.64],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Latin}/u, 0.5],
  [/\p{L}/u, 0.57],
  [/\s/u, 0.26],
  [/\d/u, 0.54],
];
const OTHER = 0.42;

/** About how wide a text will be, in sizes of the text, whatever it is set in. */
export function measureText(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER),
    0,
  );
}
