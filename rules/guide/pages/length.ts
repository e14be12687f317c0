import { answersPage } from '../answers-page.ts';

export const lengthPage = answersPage({
  id: 'length',
  title: 'How long it should be',
  saysAlso:
    'how long length pages page second one two three short shorten too long trim cut word count bullets per job how many bullets how far back old jobs',
  answers: [
    [
      'One page or two?',
      'One until about eight years of backend work. Two with substantial open source, several senior roles or a real speciality (databases, security, distributed systems). Few readers turn to page two, and only if page one was good.',
    ],
    [
      'How many bullets for a role?',
      'Three to five in each of the two latest roles, one to three in those before. Six good bullets in one role are better split by project than cut to five thin ones.',
    ],
    [
      'How long is a bullet, and the summary?',
      'A bullet: one line or two. The summary: two or three sentences.',
    ],
    [
      'How far back?',
      'About ten to fifteen years. Older roles get one line each: title, employer, years. A role before programming gets a line only if it closes a gap or helps with this posting.',
    ],
    [
      'What do I cut first?',
      'Soft skills, course badges, duties that every engineer has, tools that no bullet shows, internships told at length, whatever the posting does not ask for. Cut content before you cut the font below 10 points.',
    ],
  ],
  more: ['page-count', 'bullet-length', 'several-roles'],
});
