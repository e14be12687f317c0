import { type ChosenPage, chooseOpenings, type ReaderFacts } from '../../lib/guide/choose-openings.ts';
import type { GuidePage } from '../../lib/guide/guide.ts';
import { createGuideSearch, type GuideAnswer } from '../../lib/guide/guide-search.ts';
import { pageOfKind } from '../../lib/guide/page-of-kind.ts';
import { pageOfRule } from '../../lib/guide/page-of-rule.ts';
import { bulletKinds } from '../bullets/index.ts';
import { resumeRules } from '../resume/index.ts';
import { basicsWith } from '../resume/words/example-basics.ts';
import { rolesWith } from '../resume/words/example-roles.ts';
import { skillsWith } from '../resume/words/example-skills.ts';
import { guideChapters } from './chapters.ts';
import { kindQuestions } from './kind-questions.ts';
import { notOurs } from './not-ours.ts';
import { mostOpenings, openings } from './openings.ts';
import { writtenPages } from './pages/index.ts';
import { saysAlso } from './says-also.ts';
import { emptyWords, wordFamilies } from './search-words.ts';

/** What the examples of rules change, so that only the change is told; the last two fill lists up. */
const usual = { ...basicsWith(), ...rolesWith(), ...skillsWith('Event sourcing', 'Helm', 'Django') };
/** Rules about how many there are of something: what the things are says nothing. */
const toldByGist = new Set(['bullet-count', 'skill-count', 'skill-groups']);

/** Every page of the guide: those written for it, and those made from the rules and the kinds of bullets. */
export const guidePages: GuidePage[] = [
  ...writtenPages,
  ...bulletKinds.map((kind) => pageOfKind(kind, kindQuestions[kind.id] ?? [])),
  ...resumeRules.map((rule) => pageOfRule(rule, toldByGist.has(rule.id) ? undefined : usual)),
]
  .map((page) => {
    const also = page.saysAlso ?? saysAlso[page.id];
    return also ? { ...page, saysAlso: also } : page;
  })
  .toSorted((a, b) => rankOf(a) - rankOf(b));

function rankOf({ chapter }: GuidePage): number {
  return guideChapters.findIndex(({ id }) => id === chapter);
}

let search: ((query: string) => GuideAnswer) | undefined;

/** What the guide answers to a query. Its index is made for the first one. */
export function searchGuide(query: string): GuideAnswer {
  search ??= createGuideSearch({ pages: guidePages, topics: notOurs, emptyWords, wordFamilies });
  return search(query);
}

/** The pages that a reader begins with. */
export function beginGuide(facts: ReaderFacts): ChosenPage[] {
  const isThere = new Set(guidePages.map(({ id }) => id));
  const known = openings.map((open) => (about: ReaderFacts) => {
    const chosen = open(about);
    return chosen && isThere.has(chosen.page) ? chosen : undefined;
  });
  return chooseOpenings(known, facts, mostOpenings);
}
