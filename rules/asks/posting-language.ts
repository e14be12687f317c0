import type { AskCues, AskLanguage, NegationCues } from '../../lib/requirements/ask-cues.ts';
import type { ChoiceCues, ListCues } from '../../lib/requirements/choice-cues.ts';
import { defineExpression, plainCases } from '../../lib/text/expression.ts';
import { anyPhrase } from '../../lib/text/lists.ts';
import type { SpokenWords } from '../../lib/tokens/spoken-words.ts';
import { borrowed, type Cases } from './borrowed.ts';
import { english } from './english/index.ts';

/** A language beside English in which postings are read: one file each, `rules/asks/<language>.ts`. */
export interface PostingLanguage extends AskLanguage {
  spoken: SpokenWords;
}

/**
 * How postings of one language ask, as far as the language itself decides. Small letters, with their accents: where a
 * posting leaves them out, it is read all the same. In headings a blank stands for an apostrophe ("l equipe").
 */
export interface LanguageCues
  extends Pick<AskCues['headings'], 'sections' | 'insisting' | 'jobNames' | 'noJob'>,
    Pick<AskCues['sentences'], 'abbreviations' | 'duties' | 'otherTeams' | 'people'>,
    Pick<AskCues['company'], 'nameBefore' | 'nameBetween' | 'forms'> {
  /** Words that open a list item, not a heading; with what follows them. */
  itemOpenings: string[];
  /** Beginnings of words that lines on benefits hold. */
  benefits: string[];
  /** Beginnings of words of joy and extras: headings of what is nice to have hold them. */
  wishes: string[];
  /** In a short line: it states something and is no heading. */
  statements: string[];
  /** The sentence speaks of the role or the candidate. */
  addressed: Cases;
  /** The sentence names what the team builds with. */
  stack: Cases;
  /** Somewhere in a paragraph: the tools that it names need not be known. */
  waived: Cases;
  levels: {
    /** Nice to have: all of the clause, and what follows in it. */
    preferred: Cases;
    preferredAfter: Cases;
    /** Not asked: all of the clause, and what follows in it. */
    unneeded: Cases;
    unneededAfter: Cases;
    required: Cases;
    /** Behind a comma they begin a clause with a level of its own. */
    clauseOpeners: Cases;
  };
  choices: Pick<ChoiceCues, 'examplesAhead' | 'stackNouns'> & {
    /** Before a list of examples. */
    examples: string[];
    /** Before a list of which any will do; up to 48 characters may stand between. */
    oneOf: Cases;
    /** Beginnings of the word for "similar", "other" behind "or". */
    similar: string[];
    /** Behind a list without an end, with or without "and". */
    andSoOn: string[];
  };
  negation: NegationCues;
  lists: Pick<ListCues, 'or' | 'and' | 'plus' | 'etc' | 'hedges' | 'anew' | 'nouns' | 'stops' | 'version'>;
  years: Partial<AskCues['years']>;
  /** The company speaks of itself. */
  story: Cases;
  /** It names others: customers, investors. */
  others: Cases;
  /** Behind the employer's name. */
  nameAfter: Cases;
}

/** Puts the cues of a language together with what it borrows from English, whose cues stand where it has none. */
export function composeCues(cues: LanguageCues): AskCues {
  const { levels, choices, lists, years } = cues;
  const or = anyPhrase([...lists.or, ...borrowed.or]);
  const and = anyPhrase([...lists.and, ...borrowed.and]);
  const table = (cases: Cases): { cases: Cases } => ({ cases });
  return {
    headings: {
      ...english.headings,
      sections: cues.sections,
      contractions: {},
      sentenceWords: cues.lists.stops,
      insisting: cues.insisting,
      mustHave: english.headings.mustHave,
      shouldHave: english.headings.shouldHave,
      work: english.headings.work,
      jobNames: [...cues.jobNames, ...borrowed.jobNames],
      noJob: cues.noJob,
      benefits: [...cues.benefits, ...borrowed.benefits],
      wishes: [...cues.wishes, ...borrowed.wishes],
      itemOpening: defineExpression({
        cases: [...plainCases(cues.itemOpenings), ...borrowed.itemOpenings],
        frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
      }),
      statement: defineExpression(table(plainCases(cues.statements))),
    },
    sentences: {
      ...english.sentences,
      abbreviations: [...cues.abbreviations, ...borrowed.abbreviations],
      duties: cues.duties,
      // What is nice to have is so for the candidate.
      addressed: defineExpression(table([...cues.addressed, ...levels.preferred])),
      stack: defineExpression(table(cues.stack)),
      waived: defineExpression(table(cues.waived)),
      gains: english.sentences.gains,
      application: english.sentences.application,
      otherTeams: [...cues.otherTeams, ...borrowed.otherTeams],
      people: cues.people,
      peopleOf: english.sentences.peopleOf,
      from: english.sentences.from,
    },
    levels: {
      ...english.levels,
      cues: [
        { level: 'preferred', scope: 'clause', words: defineExpression(table(levels.preferred)) },
        { level: 'preferred', scope: 'clause', words: borrowed.preferred },
        { level: 'mentioned', scope: 'clause', words: defineExpression(table(levels.unneeded)) },
        { level: 'mentioned', scope: 'after', words: defineExpression(table(levels.unneededAfter)) },
        { level: 'preferred', scope: 'after', words: defineExpression(table(levels.preferredAfter)) },
        { level: 'required', scope: 'clause', words: defineExpression(table(levels.required)) },
        { level: 'required', scope: 'clause', words: borrowed.required },
      ],
      // Every sentence is looked at: postings in these languages are few.
      hints: [''],
      clauseOpeners: defineExpression({
        cases: levels.clauseOpeners,
        frame: (cases) => `(?<![a-z])(?:${cases})(?![a-z])`,
        flags: '',
      }),
      bare: english.levels.bare,
      leadsOn: english.levels.leadsOn,
      leadIn: english.levels.leadIn,
      subject: english.levels.subject,
    },
    negation: cues.negation,
    choices: {
      ...english.choices,
      examples: defineExpression({
        cases: plainCases([...choices.examples, ...borrowed.examples]),
        frame: (cases) => String.raw`(?<!\p{L})(?:${cases})[\s:,]*(?:\p{L}+\s)?$`,
      }),
      examplesAhead: [...choices.examplesAhead, ...borrowed.examples],
      oneOf: defineExpression({
        cases: choices.oneOf,
        frame: (cases) => String.raw`(?<!\p{L})(?:${cases})(?!\p{L})[^.;]{0,48}$`,
      }),
      similar: defineExpression({
        cases: choices.similar.map((word): Cases[number] => [anyPhrase([word]), ` ${lists.or[0]} ${word}`]),
        frame: (cases) => String.raw`^[\s,)]*(?:(?:${or}|${and})\s)?(?:\p{L}+\s){0,2}(?:${cases})`,
      }),
      andSoOn: defineExpression({
        cases: [
          ...choices.andSoOn.map((word): Cases[number] => [anyPhrase([word]), `, ${word}`]),
          ...borrowed.andSoOn,
        ],
        frame: (cases) => String.raw`^[\s,)]*(?:(?:${and})\s)?(?:${cases})`,
      }),
      stackNouns: [...choices.stackNouns, 'stack'],
    },
    lists: {
      ...english.lists,
      ...lists,
      or: [...lists.or, ...borrowed.or],
      and: [...lists.and, ...borrowed.and],
      otherClass: defineExpression({
        cases: choices.similar.map((word): Cases[number] => [anyPhrase([word]), `${lists.or[0]} ${word}`]),
        frame: (cases) => String.raw`(?<!\p{L})(?:${or})\s(?:\p{L}+\s){0,2}(?:${cases})`,
      }),
    },
    years: { ...english.years, ...years },
    company: {
      ...english.company,
      story: defineExpression(table(cues.story)),
      others: defineExpression(table(cues.others)),
      nameBefore: cues.nameBefore,
      nameAfter: defineExpression({
        cases: cues.nameAfter.map(([source, ...examples]) => [source, ` ${examples[0]}`]),
        frame: (cases) => String.raw`^\s(?:${cases})(?!\p{L})`,
      }),
      nameBetween: cues.nameBetween,
      nameBehind: english.company.nameBehind,
      goesOn: english.company.goesOn,
      legalForms: english.company.legalForms,
      units: english.company.units,
      askedBefore: english.company.askedBefore,
      askedAfter: english.company.askedAfter,
      forms: [...cues.forms, ...borrowed.forms],
    },
  };
}
