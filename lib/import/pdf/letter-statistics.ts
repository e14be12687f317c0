/** How often the letters from a to z are in the languages of Europe, in thousandths of all, accents left out. */
const USUAL = [
  88, 14, 34, 42, 130, 14, 19, 28, 78, 5, 16, 46, 27, 70, 62, 24, 5, 66, 68, 68, 38, 14, 11, 3, 12, 18,
];
/** Fewer different words, or letters in them, say nothing; the second figures are for a file that has a cipher already. */
const [LEAST_WORDS, LEAST_LETTERS] = [12, 150];
const [FEW_WORDS, FEW_LETTERS] = [1, 20];
/**
 * How alike the letters of a text are to the usual ones; 1 is the same. Resumes and manuals in any European language
 * have 0.86 or more, ciphers mostly 0.5 to 0.8. Below the second figure the vowels decide.
 */
const [LEAST_LIKENESS, USUAL_LIKENESS] = [0.65, 0.85];
/** What share of the letters in words of three or more may stand in words without a vowel. */
const MOST_VOWELLESS = 0.15;
/** What share of the letters vowels have in any language. */
const [LEAST_VOWELS, MOST_VOWELS] = [0.28, 0.55];
/** What share of the letters may have accents, or belong to words of more than one script. */
const [MOST_ACCENTED, MOST_MIXED] = [0.45, 0.4];
/** Scripts of which no word has two. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];
/** A text has no more different signs than this, or they are a smaller share of it. */
const [MOST_SIGNS, MOST_SIGNS_SHARE] = [12, 0.4];

/**
 * Whether the letters of a text are distributed as in a language, and not as in a cipher; also where they are too few
 * to tell. Where a cipher is expected, few letters do.
 */
export function looksLikeLanguage(text: string, isSuspect = false): boolean {
  const signs = text.match(/[\p{P}\p{S}]/gu) ?? [];
  if (new Set(signs).size > MOST_SIGNS && signs.length > MOST_SIGNS_SHARE * lengthOf(text, /\S/g))
    return false;
  const words = [...new Set(text.split(/[\s\d]+/).filter((word) => /\p{L}/u.test(word)))];
  const all = words.join(' ');
  const letters = lengthOf(all, /\p{L}/gu);
  const [leastWords, leastLetters] = isSuspect ? [FEW_WORDS, FEW_LETTERS] : [LEAST_WORDS, LEAST_LETTERS];
  if (words.length < leastWords || letters < leastLetters) return true;
  const mixed = words.filter(isMixed).join('');
  if (lengthOf(mixed, /\p{L}/gu) > MOST_MIXED * letters) return false;
  const latin = lengthOf(all, /\p{Script=Latin}/gu);
  if (latin < letters / 2) return true;
  if (lengthOf(all, /[a-z]/gi) < (1 - MOST_ACCENTED) * latin) return false;
  const likeness = measureLikeness(all);
  return likeness >= USUAL_LIKENESS || (likeness >= LEAST_LIKENESS && hasVowels(all));
}

function isMixed(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1;
}

function lengthOf(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** From 0 to 1, how alike the frequency of the letters from a to z is to the usual one. */
function measureLikeness(text: string): number {
  const counts = USUAL.map(() => 0);
  for (const letter of fold(text)) {
    const at = letter.charCodeAt(0) - 97;
    if (at >= 0 && at <= 25) counts[at] = (counts[at] ?? 0) + 1;
  }
  const product = counts.reduce((sum, count, at) => sum + count * (USUAL[at] ?? 0), 0);
  return product / (Math.hypot(...counts) * Math.hypot(...USUAL));
}

/** Whether vowels are as many as in a language, and in nearly every word. */
function hasVowels(text: string): boolean {
  const words = fold(text).match(/[a-z]{3,}/g) ?? [];
  const letters = words.join('').length;
  const vowelless = words.filter((word) => !/[aeiouy]/.test(word)).join('').length;
  const vowels = lengthOf(words.join(''), /[aeiouy]/g);
  return (
    vowelless <= MOST_VOWELLESS * letters &&
    vowels >= LEAST_VOWELS * letters &&
    vowels <= MOST_VOWELS * letters
  );
}

function fold(text: string): string {
  return text.normalize('NFD').toLowerCase();
}
