import { defineRule } from '../../lib/diagnostics/rule.ts';
import { exampleSkills, groups, skillsWith } from './words/example-skills.ts';

/** More than this in one list is not taken in at a glance. */
const GLANCE = 10;

const fifteen = exampleSkills.slice(0, 15);

export default defineRule({
  id: 'skill-groups',
  title: 'Group skills: languages, infrastructure, practices',
  severity: 'hint',
  chapter: 'skills',
  why: 'Three short rows are scanned in a second. One long row is not.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'Fifteen skills in one unnamed row',
      resume: { skills: [{ keywords: fifteen }] },
      becomes: { says: 'Three named groups', resume: skillsWith('Event sourcing') },
    },
    { says: 'Fifteen skills under “Skills”', resume: groups({ Skills: fifteen }) },
    {
      says: 'Everything under “Technologies”',
      resume: groups({ Technologies: exampleSkills }),
    },
  ],
  good: [
    { says: 'Languages, infrastructure, practices', resume: skillsWith('Event sourcing') },
    {
      says: 'Groups of other names',
      resume: groups({
        'Languages and APIs': ['Go', 'Java 21', 'Python', 'gRPC', 'REST'],
        Data: ['PostgreSQL 16', 'MySQL 8', 'Redis', 'Kafka', 'RabbitMQ'],
        Operations: ['Kubernetes', 'Docker', 'Terraform', 'AWS', 'Grafana'],
      }),
    },
    { says: 'No list of skills yet', resume: { skills: [] } },
  ],
  check: ({ skills }) => {
    const [first] = skills;
    if (!first || skills.length <= GLANCE || skills.some(({ groupIndex }) => groupIndex !== first.groupIndex))
      return [];
    return [
      {
        path: ['skills'],
        start: 0,
        end: 0,
        message: `${skills.length} skills in one row. Part them: languages, infrastructure, practices.`,
      },
    ];
  },
});
