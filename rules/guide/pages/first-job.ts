import { answersPage } from '../answers-page.ts';

export const firstJobPage = answersPage({
  id: 'first-job',
  title: 'No experience yet: internships, studies, first job',
  saysAlso:
    'no experience first job junior entry level graduate fresher student university college intern internship internships thesis degree GPA grade grades bad low marks score class project study projects coursework courses bootcamp apprentice apprenticeship new grad beginner portfolio',
  intro:
    'The shape is that of every backend resume, with a smaller scope. No distributed system is expected to be yours. What counts is that you can talk about what you built: throughput, p99, retries, idempotency.',
  answers: [
    [
      'What do I write without a job?',
      'One or two things that you built and that somebody used: an internship, a tool for your faculty, a bot with users, a merged change. With a measured load: a load test of an evening gives you an honest p99.',
    ],
    [
      'Class projects?',
      'Shops, to-do lists, chat servers and URL shorteners from a course say little: everybody has them. One counts if you went further: real users, a measured limit, a failure that you made it survive.',
    ],
    [
      'Internships',
      'Like a role: title, employer, months, two or three bullets. Whether it went to production decides. From the second full role on, one line is enough.',
    ],
    [
      'Grades and GPA',
      'Write them if they are good (3.5 of 4.0 and up, or the like elsewhere) and you are within two years of the degree. Else leave them out; nobody asks why.',
    ],
    [
      'Education first, or projects?',
      'With a fresh degree it may stand first, in two or three lines: degree, school, year, a thesis if it is about systems. Once you have a year of work, it goes to the end.',
    ],
    [
      'How do I fill the page?',
      'You need not. Two thirds of a page with true things is better than a full one with soft skills.',
    ],
  ],
  more: ['bullet-internship', 'bullet-side-project', 'tutorial-project'],
});
