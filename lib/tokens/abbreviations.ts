import type { CompiledSurroundings } from './compile-surroundings.ts';
import type { Match } from './match.ts';

const REACH = 90;

const ABBREVIATION = /^[A-Z]{2,6}$/;
const LONGEST = 6;

/** Right before an abbreviation that is explained by the words before it. */
const OPENING = '("“';

/** What begins an explanation behind an abbreviation: "(", " line (", " – ", " = ", " stands for ", ", our ". */
const EXPLANATION =
  /^(?:(?: [a-z]+){0,2} \(| [–—=-] | (?:stands|short) for |, (?:the|our|an?|or) )["“]?([^()\n.;]{4,80})/;

/** Within so many characters behind an abbreviation its explanation begins. */
const NEAR = 24;

/** Words that an abbreviation may pass over. */
const PASSED_OVER = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'on', 'a']);

/**
 * The spellings that the text itself spells out as something else: "EDI" beside "Environment Data Intake (EDI)". What
 * the abbreviations of the vocabulary mean in truth is known.
 */
export function findOtherMeanings(
  text: string,
  matches: readonly Match[],
  { expansions }: CompiledSurroundings,
): ReadonlySet<string> {
  const other = new Set<string>();
  for (const { candidate, start, end } of matches) {
    if (end - start > LONGEST) continue;
    const spelling = text.slice(start, end);
    if (!ABBREVIATION.test(spelling)) continue;
    if (!OPENING.includes(text[start - 1] ?? ' ') && !/[(,=–—-]|\bfor\b/.test(text.slice(end, end + NEAR)))
      continue;
    const written = readExpansion(text, start, end, spelling);
    if (!written) continue;
    const { label, aliases = [] } = candidate.term;
    const known = [label, ...aliases, ...(expansions.get(spelling) ?? [])].map(wordsOf).filter(isSeveral);
    if (!known.some((words) => isSame(words, written))) other.add(spelling);
  }
  return other;
}

/** The words right before the parenthesis of "Environment Data Intake (EDI)", or inside that of "EDI (...)". */
function readExpansion(text: string, start: number, end: number, spelling: string): string[] | undefined {
  if (/\(["“]?$/.test(text.slice(Math.max(0, start - 2), start))) {
    const words = wordsOf(
      text
        .slice(Math.max(0, start - REACH), start)
        .split(/[\n.;:!?]/)
        .at(-1) ?? '',
    );
    for (let from = words.length - 1; from >= 0 && words.length - from <= 2 * spelling.length; from--) {
      const part = words.slice(from);
      if (fits(part, spelling)) return part;
    }
    return undefined;
  }
  const words = wordsOf(EXPLANATION.exec(text.slice(end, end + REACH))?.[1] ?? '');
  for (let to = words.length; to > 1; to--) if (fits(words.slice(0, to), spelling)) return words.slice(0, to);
  return undefined;
}

/** Whether the abbreviation is made of the first letters of the words, with or without the small ones. */
function fits(words: readonly string[], spelling: string): boolean {
  const letters = spelling.toLowerCase();
  const initials = (all: readonly string[]): string => all.map((word) => word[0]).join('');
  const full = words.filter((word) => !PASSED_OVER.has(word));
  return (
    words.length > 1 && (initials(words) === letters || initials(full) === letters) && full[0] === words[0]
  );
}

/** More than half of the known words are written too, whatever their endings: "virtual private clouds". */
function isSame(known: readonly string[], written: readonly string[]): boolean {
  const full = known.filter((word) => !PASSED_OVER.has(word));
  const shared = full.filter((word) => written.some((other) => other.slice(0, 5) === word.slice(0, 5)));
  return shared.length > full.length / 2;
}

function isSeveral(words: readonly string[]): boolean {
  return words.length > 1;
}

function wordsOf(part: string): string[] {
  return part.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
