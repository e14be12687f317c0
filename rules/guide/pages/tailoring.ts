import { answersPage } from '../answers-page.ts';

export const tailoringPage = answersPage({
  id: 'tailoring',
  title: 'Keywords, and fitting it to a posting',
  saysAlso:
    'keyword keywords stuffing tailor tailoring customize customise adapt adjust each job every application different versions posting job description match matching same resume for all synonyms spelling',
  answers: [
    [
      'One resume for all postings?',
      'One that holds everything, and a copy for each posting that you care about: summary, order of bullets, skills. Ten minutes, not an evening.',
    ],
    [
      'Which keywords?',
      'Those of the posting that are true of you, as the posting spells them: “Kubernetes” for k8s. Each once in the skills and once in a bullet that proves it. The bullet counts; the list only gets you found.',
    ],
    ['How often does a word have to be there?', 'Once. Nobody counts, and repeating reads badly.'],
    [
      'May I use words for things that I have only read about?',
      'No. It gets you into an interview about just that.',
    ],
    [
      'What comes first?',
      'The bullets that answer what the posting requires, at the top of their role. A reader may stop after the third.',
    ],
  ],
  more: ['required-only-listed', 'posting-spelling', 'ats'],
});
