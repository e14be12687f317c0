import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import { tutorialProject } from './words/tutorial-projects.ts';

const USERS =
  /\b(?:users|stars|downloads|installs|customers|clubs|companies|teams|production|in use|adopted)\b/i;

const project = (name: string, text: string) => ({ projects: [{ name, highlights: [text] }] });

export default defineRule({
  id: 'tutorial-project',
  title: 'Leave out tutorial projects',
  severity: 'warning',
  chapter: 'structure',
  why: 'A to-do app says that you followed a course. A small tool with a handful of real users says that you ship.',
  source: 'backend hiring guide, questions and answers',
  about: 'resume',
  bad: [
    {
      says: 'A to-do list app',
      resume: project('Todo App', 'Built a to-do list with Flask and 4 REST endpoints'),
      becomes: {
        says: 'A tool with users',
        resume: project(
          'shiftswap',
          'Built a rota-swap API in Python (Flask) that 3 hospital wards use; 40 swaps a week.',
        ),
      },
    },
    {
      says: 'A clone of a well-known product',
      resume: project('Flixbox', 'Netflix clone with 5 microservices in Node.js'),
    },
    { says: 'A course project', resume: project('Shop', 'Coursework: an e-commerce site with 12 tables') },
  ],
  good: [
    {
      says: 'A tool with users',
      resume: project(
        'shiftswap',
        'Built a rota-swap API in Python (Flask) that 3 hospital wards use; 40 swaps a week.',
      ),
    },
    {
      says: 'A library with stars',
      resume: project(
        'pgwatchdog',
        'Shipped a PostgreSQL lock monitor in Go: 260 stars, in production at 2 companies.',
      ),
    },
    { says: 'No projects', resume: { projects: [] } },
  ],
  check: ({ resume, knowledge }) =>
    resume.projects.flatMap(({ name, description, highlights }, index): PlacedFinding[] => {
      const text = [name, description, ...highlights].filter(Boolean).join('. ');
      const found = tutorialProject.pattern.exec(text)?.[0];
      if (!found || (USERS.test(text) && knowledge.quantities.isIn(text))) return [];
      return [
        {
          path: ['projects', index],
          start: 0,
          end: 0,
          message: `“${found}” reads as an exercise. Keep projects that somebody uses, and say who and how many.`,
        },
      ];
    }),
});
