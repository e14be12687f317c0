import { answersPage } from '../answers-page.ts';

export const yearsShortPage = answersPage({
  id: 'years-short',
  title: 'Fewer years, or fewer skills, than the posting asks',
  saysAlso:
    'years of experience required requirements not enough too few short underqualified overqualified missing skills meet qualify qualified lie lying exaggerate apply anyway should I apply half of the requirements ask asks',
  answers: [
    [
      'They ask for five years, I have three. Do I apply?',
      'Yes, if you have most of what is required and can prove the first two or three things named. Years are a rough guess at depth. If you have less than half, choose another posting of that company.',
    ],
    [
      'How do I write the years?',
      'As your dates show them. Internships and studies do not count as years of work. Never round three up to five: the dates stand on the same page.',
    ],
    [
      'What outweighs missing years?',
      'Scope: a system that was yours, a load above what your years suggest, on-call, a pattern that you can explain.',
    ],
    [
      'The form asks for years as a number.',
      'Give the true one, months rounded down. A form can close an application by itself, and a wrong answer can end one later.',
    ],
    [
      'I miss some of the skills.',
      'Required ones decide; “nice to have” means that. Where you know a neighbour (RabbitMQ for Kafka), name yours in a bullet, and do not list what you have not used. The To do tab shows which asks are open.',
    ],
    [
      'I have more years than they ask.',
      'Fine, if the role is what you want. Lead with what they need, and shorten what lies more than ten years back.',
    ],
  ],
  more: ['tailoring', 'summary-years'],
});
