import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

const MANY = 3;
/** Proofs of attendance, and of methods. */
export const courseBadge = defineExpression({
  cases: [
    ['udemy', 'Go basics, Udemy'],
    ['coursera', 'Algorithms, Coursera'],
    ['edx', 'Databases, edX'],
    ['linkedin learning', 'Git, LinkedIn Learning'],
    ['hackerrank', 'Java (basic), HackerRank'],
    ['freecodecamp', 'APIs, freeCodeCamp'],
    ['pluralsight', 'Docker, Pluralsight'],
    ['codecademy', 'Python, Codecademy'],
    ['scrum (?:master|product owner|foundation\\p{L}*)|PSM|CSM|PSPO', 'Certified Scrum Master'],
    ['(?:agile|scrum) foundations?', 'Agile Foundation'],
    ['bootcamp', 'Backend bootcamp'],
  ],
});
const certificates = (...names: string[]) => ({ certificates: names.map((name) => ({ name })) });

export default defineRule({
  id: 'certificate-weight',
  title: 'Keep certificates short',
  severity: 'hint',
  chapter: 'structure',
  why: 'Cloud and Kubernetes certificates weigh little with infrastructure teams and nothing with product teams. A long list takes the place of work.',
  source: 'backend hiring guide, questions and answers',
  notFor: { entry: 'At the start a course says at least what you are learning.' },
  about: 'resume',
  bad: [
    {
      says: 'Five certificates',
      resume: certificates(
        'AWS Developer Associate',
        'AWS Solutions Architect',
        'CKA',
        'CKAD',
        'Scrum Master',
      ),
      becomes: {
        says: 'The two that fit the posting',
        resume: certificates('AWS Solutions Architect', 'CKA'),
      },
    },
    { says: 'Four certificates', resume: certificates('CKA', 'CKAD', 'CKS', 'Terraform Associate') },
    { says: 'A course beside CKA', resume: certificates('CKA', 'Go from zero (Udemy)') },
    {
      says: 'Seven course badges',
      resume: certificates('Go basics', 'Git', 'SQL', 'Docker', 'REST', 'Linux', 'Python'),
    },
  ],
  good: [
    { says: 'Two certificates', resume: certificates('AWS Solutions Architect', 'CKA') },
    { says: 'One certificate', resume: certificates('CKA') },
    { says: 'None', resume: certificates() },
  ],
  check: ({ resume: { certificates: listed } }) => {
    const place = { path: ['certificates'], start: 0, end: 0 };
    if (listed.length > MANY)
      return [
        {
          ...place,
          message: `${listed.length} certificates. Keep the one or two that the posting names; they weigh little.`,
        },
      ];
    const badge = listed.find(({ name, issuer }) =>
      courseBadge.pattern.test(`${name ?? ''} ${issuer ?? ''}`),
    );
    return badge
      ? [
          {
            ...place,
            message: `“${badge.name}” is a course, and no panel counts it. Leave it out from mid level on.`,
          },
        ]
      : [];
  },
});
