import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import { roleBullets, rolesWith } from './words/example-roles.ts';

/** A past internship keeps so many lines from mid level on. */
const MOST = 2;

export default defineRule({
  id: 'old-internship',
  title: 'An old internship in a line',
  severity: 'hint',
  chapter: 'structure',
  why: 'What was learnt there shows in the roles since. Its lines push newer evidence off the page.',
  source: 'backend hiring guide, questions and answers',
  notFor: { entry: 'At the start an internship is your best evidence.' },
  about: 'resume',
  bad: [
    {
      says: 'An internship of three bullets before two roles',
      resume: rolesWith({}, {}, { position: 'Software Engineering Intern' }),
      becomes: {
        says: 'The same in two bullets',
        resume: rolesWith(
          {},
          {},
          {
            position: 'Software Engineering Intern',
            highlights: roleBullets.oldest.slice(0, 2),
          },
        ),
      },
    },
    { says: 'A working student’s job of three', resume: rolesWith({}, {}, { position: 'Working Student' }) },
    { says: 'A traineeship of four', resume: rolesWith({}, { position: 'Trainee Backend Engineer' }, {}) },
  ],
  good: [
    { says: 'No internship', resume: rolesWith() },
    {
      says: 'An internship in two bullets',
      resume: rolesWith(
        {},
        {},
        {
          position: 'Software Engineering Intern',
          highlights: roleBullets.oldest.slice(0, 2),
        },
      ),
    },
    {
      says: 'An engineer of internal tools',
      resume: rolesWith({}, {}, { position: 'Internal Tools Engineer' }),
    },
  ],
  check: ({ roles }) =>
    roles.flatMap(({ role, path, bullets, isOldInternship }): PlacedFinding[] => {
      if (!isOldInternship || bullets.length <= MOST) return [];
      const name = role.name ?? 'the internship';
      return [
        {
          path: [...path],
          start: 0,
          end: 0,
          message: `${bullets.length} bullets for ${name}. Keep the one with the strongest number.`,
        },
      ];
    }),
});
