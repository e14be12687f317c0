/** Scripts with letters that look like those of another one of them. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const;
type Script = (typeof scripts)[number];

const letters: Record<Script, RegExp> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
};
/** A word of letters that all look like Latin ones and are none. */
const looksLatin = /^[аеорсухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅԚԜ]{2,}$|^[οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{2,}$/u;

/**
 * The scripts that a name mixes so that its letters can be taken for others: in one word, or by a word that only looks
 * Latin beside one that is. Empty for every other name, also one of words of two scripts.
 */
export function findMixedScripts(name: string): Script[] {
  const words = name.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const scriptsOf = (word: string): Script[] => scripts.filter((script) => letters[script].test(word));
  const mixed = words.map(scriptsOf).find((found) => found.length > 1);
  if (mixed) return mixed;
  const alike = words.find((word) => looksLatin.test(word));
  return alike && words.some((word) => letters.Latin.test(word)) ? ['Latin', ...scriptsOf(alike)] : [];
}
