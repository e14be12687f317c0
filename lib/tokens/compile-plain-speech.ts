import { anyPhrase } from '../text/lists.ts';
import type { PlainSpeechWords } from './surroundings.ts';

/** `PlainSpeechWords`, ready for `isNamedPlainly`. All but the sets are tried right behind or right before a name. */
export interface CompiledPlainSpeech {
  /** " required", " (nice to have)", " is a must", ": 3 years": asked for, in whatever letters. */
  asked: RegExp;
  /** " knowledge", " shop". */
  nouns: RegExp;
  /** " daily", " in production". */
  ways: RegExp;
  /** " is our main language": the group is what is said. */
  said: RegExp;
  /** ", our founder": the group is what is said. */
  aside: RegExp;
  /** "strong ", "you write ": the name behind it stands alone. */
  degrees: Ending;
  verbs: Ending;
  /** "written in ". */
  leadsIn: Ending;
  /** "Our backend is ", "Language: ": the group is what comes before. */
  subject: RegExp;
  /** "tools like ". */
  examples: RegExp;
  goesOn: ReadonlySet<string>;
  people: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  acts: ReadonlySet<string>;
  labels: ReadonlySet<string>;
  degreeWords: ReadonlySet<string>;
}

/** Whether a text ends in one of many phrases and a blank, in whatever letters. */
export interface Ending {
  test(text: string): boolean;
}

const LAST_WORD = /[\w'’-]+$/;

/** By the last words of the phrases: nearly every text ends in none of them, and an alternation would try them all. */
function compileEnding(phrases: readonly string[], also?: RegExp): Ending {
  const byLastWord = Map.groupBy(phrases, (phrase) => LAST_WORD.exec(phrase)?.[0] ?? '');
  return {
    test(text) {
      if (!text.endsWith(' ')) return false;
      const words = text.slice(0, -1).toLowerCase();
      const candidates = byLastWord.get(LAST_WORD.exec(words)?.[0] ?? '') ?? [];
      const isWhole = (phrase: string): boolean =>
        !/[\w-]/.test(words.charAt(words.length - phrase.length - 1));
      return (
        candidates.some((phrase) => words.endsWith(phrase) && isWhole(phrase)) || also?.test(text) === true
      );
    },
  };
}

/** What may stand between a name and what is said of it, on the same line. */
const SIGNS = String.raw`[ \xa0:,(\[–—-]{1,3}`;

/** Makes the words of plain speech ready. */
export function compilePlainSpeech(words: PlainSpeechWords): CompiledPlainSpeech {
  const any = (phrases: readonly string[]): string => `(?:${anyPhrase(phrases)})`;
  const leads = `(?:${any(words.leads)} )`;
  const end = String.raw`(?![\w-])`;
  const number = String.raw`(?:\d{1,2}|${any(words.numbers)})`;
  const range = String.raw`(?: ?\+| ?[-–] ?\d{1,2}| or more)?`;
  const verdict =
    // As many as there are: an engine writes out the alternatives anew for each of a counted number.
    `(?:${leads}*${any(words.verdicts)}${end}|${leads}+${any(words.praise)}${end}|` +
    String.raw`${any(words.praise)}(?= ?(?:[^\w\s-]|\n|$)))`;
  const years =
    String.raw`(?:${any(words.atLeast)} )?${number}${range} ?${any(words.years)}\b` +
    `(?! ${any(words.past)})`;
  return {
    asked: new RegExp(`^${SIGNS}(?:${verdict}|${years})`, 'i'),
    nouns: new RegExp(`^[ -]${any(words.nouns)}${end}`, 'i'),
    ways: new RegExp(`^ ${any(words.ways)}${end}`, 'i'),
    said: new RegExp(String.raw`^ ${any(words.is)} ${any(words.ours)} ([^.!?;:\n]{0,40})`, 'i'),
    aside: new RegExp(String.raw`^, ${any(words.ours)} ([^.!?;:\n]{0,40})`, 'i'),
    degrees: compileEnding(words.degrees, /\d% $/),
    verbs: compileEnding(words.verbs),
    leadsIn: compileEnding(words.leadsIn),
    subject: new RegExp(
      String.raw`(?:^|[.!?\n])([^.!?\n]*)(?: ${any(words.is)}(?: ${any(words.degrees)})? |: | [-–—|] | ?\()$`,
      'i',
    ),
    examples: new RegExp(
      String.raw`(?:^|[^\w-])${any(words.classes)}(?:[ ,(:–-]{1,3}${any(words.examples)},? |: | ?\()$`,
      'i',
    ),
    goesOn: new Set(words.goesOn),
    people: new Set(words.people),
    roles: new Set(words.roles),
    acts: new Set(words.acts),
    labels: new Set(words.labels),
    degreeWords: new Set(words.degrees),
  };
}
