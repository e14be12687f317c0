import { defineRule } from '../../lib/diagnostics/rule.ts';
import { skillsWith } from './words/example-skills.ts';
import { softSection, softSkill } from './words/soft-skills.ts';

const items: string[] = ['Event sourcing', 'Idempotency'];

export default defineRule({
  id: 'soft-skills',
  title: 'Cut soft skills from the list',
  severity: 'error',
  chapter: 'skills',
  why: 'The list is read by a parser for technologies. Communication and leadership are shown by bullets, or not at all.',
  source: 'backend hiring guide, common mistakes',
  about: 'resume',
  bad: [
    {
      says: 'Communication and teamwork among the practices',
      resume: skillsWith(...items, 'Communication', 'Teamwork'),
      becomes: { says: 'Practices that a bullet shows', resume: skillsWith(...items) },
    },
    {
      says: 'A group called soft skills',
      resume: {
        skills: [
          ...(skillsWith(...items).skills as object[]),
          { name: 'Soft Skills', keywords: ['Mentoring juniors'] },
        ],
      },
    },
    {
      says: 'Problem solving and time management',
      resume: skillsWith(...items, 'Problem solving', 'Time management'),
    },
  ],
  good: [
    { says: 'Practices that a bullet shows', resume: skillsWith(...items) },
    { says: 'Leadership of something named', resume: skillsWith(...items, 'On-call leadership') },
    { says: 'Leader election is no soft skill', resume: skillsWith(...items, 'Incident command') },
    {
      says: 'Machine learning is no soft skill either',
      resume: skillsWith(...items, 'Contract testing'),
    },
  ],
  check: ({ skills, resume }) => {
    const sections = resume.skills.flatMap(({ name }, index) =>
      name && softSection.pattern.test(name)
        ? [
            {
              path: ['skills', index, 'name'],
              start: 0,
              end: name.length,
              message: `Cut “${name}”. Let a bullet show it: whom you mentored, which review you led, and what came of it.`,
            },
          ]
        : [],
    );
    const named = new Set(sections.map(({ path }) => path[1]));
    const found = skills.filter(
      ({ text, groupIndex }) => !named.has(groupIndex) && softSkill.pattern.test(text.trim()),
    );
    return [
      ...sections,
      ...found.map(({ path, text }) => ({
        path,
        start: 0,
        end: text.length,
        message: `“${text}” is no skill that a parser or a panel looks for. Cut it, and show it in a bullet.`,
      })),
    ];
  },
});
