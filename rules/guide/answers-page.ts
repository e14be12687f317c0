import type { GuideBlock, GuidePage } from '../../lib/guide/guide.ts';

/** A page of questions with their answers. */
interface AnswersPage {
  id: string;
  title: string;
  /** Other words by which people look for it. */
  saysAlso: string;
  intro?: string;
  answers: [question: string, answer: string][];
  /** Ids of pages that say more. */
  more?: string[];
}

/** Makes the page. */
export function answersPage({ id, title, saysAlso, intro, answers, more }: AnswersPage): GuidePage {
  return {
    id,
    chapter: 'answers',
    title,
    saysAlso,
    blocks: [
      ...(intro ? [{ kind: 'text', text: intro } satisfies GuideBlock] : []),
      ...answers.map(([question, answer]): GuideBlock => ({ kind: 'question', question, answer })),
      ...(more ? [{ kind: 'pages', pages: more } satisfies GuideBlock] : []),
    ],
  };
}
