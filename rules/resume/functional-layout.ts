import { defineRule } from '../../lib/diagnostics/rule.ts';
import { roleBullets, rolesWith } from './words/example-roles.ts';

const undated = { startDate: undefined, endDate: undefined };

export default defineRule({
  id: 'functional-layout',
  title: 'Order work by date, not by skill',
  severity: 'error',
  chapter: 'structure',
  why: 'Resumes without dates, or sorted by skill, are mostly used to hide gaps; recruiters set them aside.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'No role has a date',
      resume: rolesWith(undated, undated, undated),
      becomes: { says: 'Each role with its months', resume: rolesWith() },
    },
    {
      says: 'Work told under skills, without employers',
      resume: { work: [], projects: [{ name: 'Backend experience', highlights: roleBullets.newest }] },
    },
    { says: 'One role without dates', resume: rolesWith(undated, false, false) },
  ],
  good: [
    { says: 'Each role with its months', resume: rolesWith() },
    {
      says: 'A project beside dated roles',
      resume: {
        ...rolesWith(),
        projects: [
          {
            name: 'gridlint',
            highlights: ['Wrote a linter for grid models in Go; 210 stars and 4 utilities use it.'],
          },
        ],
      },
    },
    {
      says: 'An entry-level resume with projects only',
      level: 'entry',
      resume: {
        work: [],
        skills: [],
        projects: [
          {
            name: 'tidewatch',
            startDate: '2025-02',
            highlights: [
              'Shipped a tide-table API in Go on SQLite that answers 40 req/s for 2 sailing clubs.',
            ],
          },
        ],
      },
    },
  ],
  check: ({ roles, resume }) => {
    const whole = { path: ['work'], start: 0, end: 0 };
    if (roles.length > 0) {
      return roles.some(({ role }) => role.startDate || role.endDate)
        ? []
        : [{ ...whole, message: 'No role has dates. List roles newest first, each with month and year.' }];
    }
    const told = resume.projects.some(
      ({ name, highlights }) =>
        highlights.length > 0 && /\b(?:experience|skills|expertise|achievements|competenc)/i.test(name ?? ''),
    );
    return told
      ? [
          {
            ...whole,
            message:
              'Work stands under skills instead of employers. List roles newest first, each with month and year.',
          },
        ]
      : [];
  },
});
