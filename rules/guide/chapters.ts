import type { GuideChapter } from '../../lib/guide/guide.ts';

/** The chapters of the guide in the order of reading. */
export const guideChapters: { id: GuideChapter; title: string }[] = [
  { id: 'start', title: 'Writing a resume' },
  { id: 'answers', title: 'Questions people ask' },
  { id: 'panel', title: 'What a panel knows' },
  { id: 'kinds', title: 'Kinds of bullets' },
  { id: 'bullets', title: 'Bullets' },
  { id: 'summary', title: 'Summary' },
  { id: 'honesty', title: 'Honesty' },
  { id: 'skills', title: 'Skills' },
  { id: 'structure', title: 'Structure' },
  { id: 'posting', title: 'Beside the posting' },
  { id: 'reference', title: 'Good to know' },
];
