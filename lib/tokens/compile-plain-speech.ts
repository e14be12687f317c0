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
  degrees: RegExp;
  verbs: RegExp;
  /** "written in ". */
  leadsIn: RegExp;
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
    `(?:${leads}{0,4}${any(words.verdicts)}${end}|${leads}{1,4}${any(words.praise)}${end}|` +
    String.raw`${any(words.praise)}(?= ?(?:[^\w\s-]|\n|$)))`;
  const years =
    String.raw`(?:${any(words.atLeast)} )?${number}${range} ?${any(words.years)}\b` +
    `(?! ${any(words.past)})`;
  const before = (phrases: readonly string[]): RegExp =>
    new RegExp(String.raw`(?:^|[^\w-])${any(phrases)} $`, 'i');
  return {
    asked: new RegExp(`^${SIGNS}(?:${verdict}|${years})`, 'i'),
    nouns: new RegExp(`^[ -]${any(words.nouns)}${end}`, 'i'),
    ways: new RegExp(`^ ${any(words.ways)}${end}`, 'i'),
    said: new RegExp(String.raw`^ ${any(words.is)} ${any(words.ours)} ([^.!?;:\n]{0,40})`, 'i'),
    aside: new RegExp(String.raw`^, ${any(words.ours)} ([^.!?;:\n]{0,40})`, 'i'),
    degrees: new RegExp(String.raw`(?:(?:^|[^\w-])${any(words.degrees)}|\d%) $`, 'i'),
    verbs: before(words.verbs),
    leadsIn: before(words.leadsIn),
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
