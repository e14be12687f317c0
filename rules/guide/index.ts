import {
  type GuideChapter,
  type GuidePage,
  pageOfKind,
  pageOfRule,
  searchPages,
} from '../../lib/guide/guide.ts';
import { bulletKinds } from '../bullets/index.ts';
import { resumeRules } from '../resume/index.ts';
import { actionVerbsPage } from './action-verbs.ts';
import { formatPage } from './format.ts';
import { questionsPage } from './questions.ts';
import { salaryPage } from './salary.ts';
import { skillsThatParsePage } from './skills-that-parse.ts';

/** The chapters of the guide in the order of reading. */
export const guideChapters: { id: GuideChapter; title: string }[] = [
  { id: 'kinds', title: 'Kinds of bullets' },
  { id: 'bullets', title: 'Bullets' },
  { id: 'summary', title: 'Summary' },
  { id: 'honesty', title: 'Honesty' },
  { id: 'skills', title: 'Skills' },
  { id: 'structure', title: 'Structure' },
  { id: 'posting', title: 'Beside the posting' },
  { id: 'reference', title: 'Good to know' },
];

/** Every page of the guide, made from the rules, the kinds of bullets and what else there is to know. */
export const guidePages: GuidePage[] = [
  ...bulletKinds.map(pageOfKind),
  ...resumeRules.map(pageOfRule),
  formatPage,
  actionVerbsPage,
  skillsThatParsePage,
  questionsPage,
  salaryPage,
].toSorted((a, b) => rankOf(a) - rankOf(b));

function rankOf({ chapter }: GuidePage): number {
  return guideChapters.findIndex(({ id }) => id === chapter);
}

/** The pages that a query finds, those with it in their title first. */
export function searchGuide(query: string): GuidePage[] {
  return searchPages(guidePages, query);
}
