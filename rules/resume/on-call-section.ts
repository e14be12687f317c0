import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import type { ResumePath } from '../../lib/resume/path.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { rolesWith } from './words/example-roles.ts';

const WORK = '(?:work|experience|rotations?|duty|duties|section|response|leadership)';

/** The title of a section, a project or an employer that is on-call work and nothing else. */
export const onCallTitle = defineExpression({
  cases: [
    ['on[- ]?call', 'On-call rotation'],
    ['pager duty', 'Pager duty'],
    ['incident (?:response|management)', 'Incident response'],
    ['operations', 'Operations and support work'],
  ],
  frame: (titles) => String.raw`^(?:${titles})(?:\s(?:and\s\w+\s)?${WORK})*$`,
});
const bullet = 'Led 9 incident reviews as commander; repeats fell from 14 to 3 a quarter.';

export default defineRule({
  id: 'on-call-section',
  title: 'Put on-call work into the role where it happened',
  severity: 'warning',
  chapter: 'structure',
  why: 'A section of its own reads as padding. The same line under its employer reads as ownership.',
  source: 'backend hiring guide, questions and answers',
  about: 'resume',
  bad: [
    {
      says: 'On-call work as a project',
      resume: { projects: [{ name: 'On-Call', highlights: [bullet] }] },
      becomes: {
        says: 'The same bullet under its employer',
        resume: rolesWith({
          highlights: [...((rolesWith().work as { highlights: string[] }[])[0]?.highlights ?? []), bullet],
        }),
      },
    },
    {
      says: 'A section “On-call experience” in the file',
      file: { sections: ['Experience', 'On-call experience', 'Skills', 'Education'] },
    },
    { says: 'On-call leadership as an employer', resume: rolesWith({ name: 'On-call leadership' }) },
  ],
  good: [
    { says: 'On-call work in a bullet', resume: rolesWith() },
    { says: 'Usual sections', file: { sections: ['Summary', 'Experience', 'Skills', 'Education'] } },
    {
      says: 'A project with a name of its own',
      resume: {
        projects: [
          {
            name: 'pagerstat',
            highlights: ['Counts pages per service and hour; 2 teams use it for rota reviews, 85 stars.'],
          },
        ],
      },
    },
  ],
  check: ({ resume, file }) => {
    const message = 'Fold this into the bullets of the role where you were on call.';
    const found = (['projects', 'work'] as const).flatMap((section) =>
      resume[section].flatMap(({ name }, index): ResumePath[] =>
        onCallTitle.pattern.test(name?.trim() ?? '') ? [[section, index]] : [],
      ),
    );
    const sections = (file.sections ?? []).filter((title) => onCallTitle.pattern.test(title.trim()));
    return [
      ...found.map((path): PlacedFinding => ({ path, start: 0, end: 0, message })),
      ...sections.map(
        (title): PlacedFinding => ({
          path: ['work'],
          start: 0,
          end: 0,
          message: `“${title}”: ${message.toLowerCase()}`,
        }),
      ),
    ];
  },
});
