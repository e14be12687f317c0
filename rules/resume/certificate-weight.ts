import { defineRule } from '../../lib/diagnostics/rule.ts';

const MANY = 3;
const certificates = (...names: string[]) => ({ certificates: names.map((name) => ({ name })) });

export default defineRule({
  id: 'certificate-weight',
  title: 'Keep certificates short',
  severity: 'hint',
  chapter: 'structure',
  why: 'Cloud and Kubernetes certificates weigh little with infrastructure teams and nothing with product teams. A long list takes the place of work.',
  source: 'backend hiring guide, questions and answers',
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
  check: ({ resume: { certificates: listed } }) =>
    listed.length <= MANY
      ? []
      : [
          {
            path: ['certificates'],
            start: 0,
            end: 0,
            message: `${listed.length} certificates. Keep the one or two that the posting names; they weigh little.`,
          },
        ],
});
