import { answersPage } from '../answers-page.ts';

export const datesPage = answersPage({
  id: 'dates',
  title: 'Dates',
  saysAlso:
    'date dates month months year format start end present current now overlap overlapping graduation',
  answers: [
    [
      'In which form?',
      'Month and year, the same everywhere: “May 2022 to present”, or “05/2022 - 04/2025”. Parsers count months; a reader sees at once how long a role was.',
    ],
    ['And the role I am in?', '“Present”. Tell it in the present tense only where the work goes on.'],
    [
      'Two roles at once?',
      'Both with their true dates. Say with one word why: “part-time”, “contract”, “evenings”.',
    ],
    ['Dates of education?', 'The year of the degree. Long after it you may leave even that out.'],
    ['Must they match LinkedIn?', 'Yes. It is the first thing that a recruiter compares.'],
  ],
  more: ['months-and-years', 'newest-first', 'gaps'],
});
