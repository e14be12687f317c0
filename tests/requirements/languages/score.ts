import { readPostingText } from '../../../lib/posting/posting-text.ts';
import { findRequirements } from '../../../lib/requirements/find-requirements.ts';
import type { AskedTerm, Requirement } from '../../../lib/requirements/requirement.ts';
import { createKnowledge } from '../../../rules/index.ts';
import { pageKnowledge } from '../../../rules/pages/index.ts';
import { terms } from '../../../rules/terms/index.ts';
import type { PostingCase } from './posting-case.ts';

const knowledge = createKnowledge();

const split = (names = ''): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const idOf = (name: string): string => {
  const small = name.toLowerCase();
  const term =
    terms.find(({ label }) => label.toLowerCase() === small) ??
    terms.find(({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === small));
  if (!term) throw new Error(`No term is called ${name}.`);
  return term.id;
};

/** What was right of the postings of one language, and what was not, in words. */
export interface LanguageScore {
  levels: number;
  choices: number;
  years: number;
  errors: string[];
}

/** Reads the postings of one language and compares with their answers. */
export function scoreLanguage(cases: PostingCase[], language: string): LanguageScore {
  const tally = { levels: [0, 0], choices: [0, 0], years: [0, 0] };
  const errors: string[] = [];
  const count = (what: keyof typeof tally, right: boolean, error: string): void => {
    tally[what][1] = (tally[what][1] ?? 0) + 1;
    if (right) tally[what][0] = (tally[what][0] ?? 0) + 1;
    else errors.push(error);
  };
  for (const each of cases) {
    const posting = readPostingText(each.text, pageKnowledge);
    const read = findRequirements(posting, knowledge.extract(each.text), knowledge.asks);
    const where = each.text.slice(0, 24).split('\n')[0];
    if (read.language !== language) errors.push(`${where}: read as ${read.language}`);
    const say = (error: string): string => `${where}: ${error}`;
    for (const level of ['required', 'preferred', 'mentioned'] as const)
      for (const name of split(each[level])) {
        const actual = levelOf(read.terms, idOf(name));
        const right = actual === level || (level === 'mentioned' && actual === 'not found');
        count('levels', right, say(`${name} ${actual}, not ${level}`));
      }
    for (const name of split(each.not))
      count('levels', levelOf(read.terms, idOf(name)) === 'not found', say(`found ${name}`));
    const found = read.requirements.map(describe).filter((one) => one.includes('|'));
    const expected = (each.anyOf ?? []).map((one) => split(one).map(idOf).toSorted().join('|'));
    for (const one of expected) count('choices', found.includes(one), say(`no ${one}`));
    if (each.anyOf)
      for (const one of found) if (!expected.includes(one)) count('choices', false, say(`wrongly ${one}`));
    for (const [name, years] of Object.entries(each.years ?? {})) {
      const asked = read.requirements.filter(({ anyOf }) => anyOf.includes(idOf(name)));
      const actual = asked.map((each) => each.years);
      count('years', actual.includes(years), say(`${name} ${actual.join()} years, not ${years}`));
    }
  }
  const share = ([right = 0, all = 0]: number[]): number => (all === 0 ? 1 : right / all);
  return { levels: share(tally.levels), choices: share(tally.choices), years: share(tally.years), errors };
}

function levelOf(asked: AskedTerm[], id: string): string {
  return asked.find(({ termId }) => termId === id)?.level ?? 'not found';
}

function describe({ anyOf }: Requirement): string {
  return anyOf.toSorted().join('|');
}
