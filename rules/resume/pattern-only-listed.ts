import { defineRule } from '../../lib/diagnostics/rule.ts';
import type { SkillItem } from '../../lib/diagnostics/skill-items.ts';
import { isPattern } from './words/distributed-patterns.ts';
import { skillsWith } from './words/example-skills.ts';

export default defineRule({
  id: 'pattern-only-listed',
  title: 'List a pattern only if a bullet shows it',
  severity: 'hint',
  chapter: 'honesty',
  needsBullets: true,
  why: 'Interviewers pick the pattern from your skills and ask for thirty minutes. If no bullet shows where you shipped it, the answer starts weak.',
  source: 'backend hiring guide, one distributed-systems pattern, honestly',
  about: 'resume',
  bad: [
    {
      says: 'CQRS in the skills, in no bullet',
      resume: skillsWith('CQRS'),
      becomes: { says: 'Only patterns that a bullet shows', resume: skillsWith('Event sourcing') },
    },
    { says: 'Saga pattern in the skills, in no bullet', resume: skillsWith('Saga pattern') },
    {
      says: 'Leader election and two-phase commit without a bullet',
      resume: skillsWith('Leader election', 'Two-phase commit'),
    },
  ],
  good: [
    { says: 'Event sourcing listed and shown in a bullet', resume: skillsWith('Event sourcing') },
    { says: 'Two names in one item, one of them shown', resume: skillsWith('Event sourcing / CQRS') },
    { says: 'Idempotency listed and shown as idempotency keys', resume: skillsWith('Idempotent consumers') },
  ],
  check: ({ skills, shown }) =>
    skills.flatMap((item) => {
      const patterns = item.tokens.filter(({ termId }) => isPattern(termId));
      if (patterns.length === 0 || patterns.some(({ termId }) => shown.has(termId))) return [];
      return [{ path: item.path, start: 0, end: item.text.length, message: say(item) }];
    }),
});

function say({ text }: SkillItem): string {
  return `No bullet shows ${text}. Could you defend it for thirty minutes? Show where you shipped it, or leave it out.`;
}
