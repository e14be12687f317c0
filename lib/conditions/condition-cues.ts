import type { Expression } from '../text/expression.ts';
import type { ConditionKind, Stance } from './condition.ts';

/** What a plain sentence can say of a condition, in any language. Data of `rules/conditions/`. */
export interface Statement {
  id: string;
  kind: ConditionKind;
  /** What it decides: of all statements of one topic a sentence makes the first that fits. */
  topic: string;
  /** Without it the statement counts only with its place. */
  value?: string;
  /** In place of `value` where a place follows: "Right to work in {place}". */
  placed?: string;
  stance?: Stance;
}

/**
 * How postings of one language state their conditions. Plain data, written in `rules/conditions/`; expressions are tried
 * on sentences with plain apostrophes, hyphens and blanks. `compileConditionKnowledge` makes it ready.
 */
export interface ConditionCues<Id extends string = string> {
  /** Beginnings of words in small letters, by what they may speak of: what holds none of them is never read closely. */
  hints: Record<ConditionKind, string[]>;
  /** Words that end with a stop which ends no sentence, without it. */
  abbreviations: string[];
  sections: SectionCues;
  /** The name of a fact at the beginning of its line, or as its heading: "Salary range". */
  labels: Partial<Record<ConditionKind, Expression>>;
  /** The sentence speaks of fair treatment, of law or of privacy: it states no condition. */
  fair: Expression;
  /** The sentence would only like what it names. */
  preferred: Expression;
  /** The sentence insists. */
  required: Expression;
  /** How each statement is worded, by its id; `except`: the sentence speaks of something else. */
  statements: Record<Id, StatementCues>;
  years: YearCues;
  degree: DegreeCues;
  place: PlaceCues;
  languages: LanguageCues;
  clearance: ClearanceCues;
  travel: TravelCues;
  pay: PayCues;
  contract: ContractCues;
  dates: DateCues;
}

/** How a statement is worded. */
export interface StatementCues {
  words: Expression;
  /** The sentence speaks of something else. */
  except?: Expression;
  /** What the sentence adds: "one week in six". */
  detail?: Expression;
}

/** Headings of the sections in which a sentence means something else than elsewhere. */
export interface SectionCues {
  preferred: Expression;
  perks: Expression;
  company: Expression;
}

/** How the total years of experience are asked for. */
export interface YearCues {
  /** Words for a year, and what stands around the number: "at least", "or more". */
  unit: string;
  to: string;
  atLeast: string;
  upTo: string;
  orMore: string;
  /** Ends right before the number: the years are those of the company, of a plan or a part of others. */
  notBefore: Expression;
  /** Begins right behind the years. */
  notAfter: Expression;
  /** Somewhere in the sentence: the company speaks of itself. */
  ofUs: Expression;
  /** Somewhere in the sentence: it speaks to the candidate, whatever else it says. */
  ofYou: Expression;
  /** What years are counted of as a whole. */
  experience: Expression;
  /** Words of the trade: years of these are total years even where a technology follows. */
  trade: Expression;
  /** Begins right behind years or experience: a technology may follow. */
  countsOn: Expression;
  /** Begins right behind years: work follows ("building"). */
  work: Expression;
  /** Ends right before years: what they count stands ahead of it. */
  ahead: Expression;
  /** Between other years and these: they are a part of those. */
  part: Expression;
}

/** How degrees are named. */
export interface DegreeCues {
  /** The degrees, the lowest first, with the word shown. */
  levels: { value: string; words: Expression }[];
  /** Any degree without a level. */
  any: Expression;
  /** The sentence counts no university degree: "a high degree of". */
  except: Expression;
  /** No degree is asked for. */
  waived: Expression;
  /** Experience will do instead. */
  equivalent: Expression;
  /** What is studied. */
  fields: Expression;
}

/** How place, days and limits are named. Sources of regular expressions where they go into a longer one. */
export interface PlaceCues {
  /** The modes of work; `bare`: their names in a line of facts. */
  modes: { value: string; isAtSite?: true; bare: string[]; words: Expression }[];
  /** Begins at a mode: it is that of a thing and not of the work ("remote procedure calls"). */
  notMode: Expression;
  /** Days of a week: "3 office days a week", "once per week"; `notPerWeek` behind them: "per month". */
  day: string;
  dayKinds: string;
  perWeek: string;
  notPerWeek: string;
  once: string;
  twice: string;
  /** Between two numbers. */
  to: string;
  /** Words beside days that say where they are spent. */
  atSite: Expression;
  atHome: Expression;
  /** The sentence speaks of this job, not of the company: "this role is based in". */
  ofRole: Expression;
  /** What stands between a mode or a statement and its place. */
  before: string;
  /** What stands before the place of one's office: "in our", "office in". */
  officeBefore: string;
  /** What also stands between days at a site and their place. */
  beforeSite: string;
  /** What joins names. */
  and: string;
  /** Words with a capital that are no places, in small letters. */
  notNames: string[];
  /** How countries are shown, by their names in small letters without stops. */
  shortNames: Record<string, string>;
  /** Behind a place: no other one will do. */
  only?: string;
  /** Before the code of a time zone; its group holds how many hours off one may be. */
  zoneNear?: string;
  /** Names of time zones, the words behind them, their codes, and what joins them. */
  zone: string;
  zoneWords: string;
  zoneCodes: string;
  zoneJoints: string;
  /** Hours that must be shared; a group holds their number. */
  overlap: Expression;
}

/** How spoken languages are asked for. */
export interface LanguageCues {
  /** Names in small letters, with the name shown. */
  names: Record<string, string>;
  /** The levels, with how they are shown: "Fluent {name}", "{level} {name}" with the words themselves. */
  levels: { value: string; words: Expression }[];
  /** Without one of these in its sentence a name is no ask: "fluent", "speak". */
  cue: Expression;
  /** Right before or behind a name: it is no language here. */
  notBefore: Expression;
  notAfter: Expression;
  /** Ends right before a name, or begins right behind it: it is not needed. */
  waived: Expression;
  /** The language the posting itself is written in. */
  own: string;
}

/** How security clearances are asked for. */
export interface ClearanceCues {
  words: Expression;
  /** The levels, those that hold the name of another one first. */
  levels: { value: string; words: Expression }[];
  /** One must hold it already. */
  active: Expression;
  /** One may get it later. */
  obtain: Expression;
  none: Expression;
}

/** How travel is asked for. */
export interface TravelCues {
  words: Expression;
  except: Expression;
  /** The sentence asks for it, though no figure stands there. */
  asked: Expression;
  upTo: string;
  often: { value: string; words: Expression }[];
  none: Expression;
  /** "two weeks per quarter". */
  howOften: Expression;
}

/** How pay is stated. */
export interface PayCues {
  /** The sentence speaks of pay. */
  words: Expression;
  /** Right before or behind an amount: it is a perk or the company's money. */
  perks: Expression;
  to: string;
  upTo: Expression;
  from: Expression;
  periods: { value: string; words: Expression }[];
  /** Units of one hundred thousand a year: "LPA". */
  lakh: string;
}

/** How contracts are named, beside the statements. */
export interface ContractCues {
  /** Kinds of contracts, with the word shown; tried on short lines of facts. */
  types: { value: string; words: Expression }[];
  /** Right before or behind a kind these make it one within a sentence too: "a permanent position". */
  ahead: Expression;
  behind: Expression;
  except: Expression;
  /** "12-month contract". */
  month: string;
  lasts: Expression;
}

/** How dates are written. */
export interface DateCues {
  /** Right before the date by which one applies. */
  closing: Expression;
  /** Right before the date on which the work begins. */
  starting: Expression;
  /** In place of a date: "as soon as possible". */
  atOnce: Expression;
}
