import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import { exercise, tutorialProject } from './words/tutorial-projects.ts';

const USERS =
  /\b(?:users|stars|downloads|installs|customers|clubs|companies|teams|production|in use|adopted|used (?:daily )?by|players|members|visitors|subscribers|shops|schools|wards|contributors|requests|req\/s|rps)\b/i;

const project = (name: string, text: string) => ({ projects: [{ name, highlights: [text] }] });

export default defineRule({
  id: 'tutorial-project',
  title: 'Keep projects that somebody uses',
  severity: 'warning',
  chapter: 'structure',
  why: 'A to-do app says that you followed a course. A small tool with a handful of real users says that you ship.',
  source: 'backend hiring guide, questions and answers',
  about: 'entry',
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
    { text: 'Personal project: built a tide clock on 2 Raspberry Pis with Mosquitto' },
    { text: 'Built a URL shortener in Go with 3 endpoints' },
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
    {
      text: 'Side project: built and run a harbour tide API in Rust with 1,100 weekly users at p95 of 25ms.',
    },
    { says: 'No projects', resume: { projects: [] } },
  ],
  check: (entry, { quantities }) => {
    const hasUsers = (text: string): boolean => USERS.test(text) && quantities.isIn(text);
    // A project is one thing, told in several lines; the lines of a role are about several.
    if (entry.path[0] === 'projects') {
      const text = [...entry.titles, ...entry.bullets.map((bullet) => bullet.text)].join('. ');
      const found = (exercise.pattern.exec(text) ?? tutorialProject.pattern.exec(text))?.[0];
      return found && !hasUsers(text)
        ? [{ path: [...entry.path], start: 0, end: 0, message: say(found) }]
        : [];
    }
    return entry.bullets.flatMap(({ text, path }): PlacedFinding[] => {
      const found = exercise.pattern.exec(text);
      if (!found || hasUsers(text)) return [];
      const [phrase] = found;
      return [{ path, start: found.index, end: found.index + phrase.length, message: say(phrase) }];
    });
  },
});

function say(found: string): string {
  return `“${found}” reads as an exercise. Say who uses it and how many, or leave it out.`;
}
