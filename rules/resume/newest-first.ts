import { defineRule } from '../../lib/diagnostics/rule.ts';
import { rolesWith } from './words/example-roles.ts';

const work = rolesWith().work as object[];

export default defineRule({
  id: 'newest-first',
  title: 'Newest role first',
  severity: 'warning',
  chapter: 'structure',
  inAnyLanguage: true,
  why: 'The eight seconds go to the top of the experience. What you do now belongs there.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'Oldest role first',
      resume: { work: work.toReversed() },
      becomes: { says: 'Newest role first', resume: { work } },
    },
    { says: 'The two latest roles swapped', resume: { work: [work[1], work[0], work[2]] } },
    { says: 'The oldest role in the middle', resume: { work: [work[0], work[2], work[1]] } },
  ],
  good: [
    { says: 'Newest role first', resume: { work } },
    {
      says: 'Two roles that both go on',
      resume: { work: [...work.slice(0, 1), { ...work[1], endDate: undefined }, ...work.slice(2)] },
    },
    { says: 'One role', resume: { work: work.slice(0, 1), skills: [] } },
  ],
  check: ({ resume }) =>
    resume.work.flatMap((role, index) => {
      const before = resume.work[index - 1];
      if (!before || !role.startDate || !before.startDate) return [];
      const last = (end: string | undefined): string => end ?? '9999';
      const later = last(role.endDate) > last(before.endDate) && role.startDate > before.startDate;
      const name = role.name ?? role.position ?? 'This role';
      return later
        ? [
            {
              path: ['work', index],
              start: 0,
              end: 0,
              message: `${name} is newer than the role above it. Put it first.`,
            },
          ]
        : [];
    }),
});
