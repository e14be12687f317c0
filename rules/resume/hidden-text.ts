import { defineRule } from '../../lib/diagnostics/rule.ts';

export default defineRule({
  id: 'hidden-text',
  title: 'Take out text that nobody can see',
  severity: 'error',
  chapter: 'honesty',
  inAnyLanguage: true,
  why: 'Applicant-tracking systems show hidden keywords to recruiters, and companies turn people down for them.',
  source: 'backend hiring guide, hidden keywords',
  about: 'resume',
  bad: [
    {
      says: 'White keywords at the foot of the page',
      file: { hiddenText: ['Kafka Spark Flink Kubernetes'] },
      becomes: { says: 'No hidden text', file: { hiddenText: [] } },
    },
    {
      says: 'A posting pasted in one-point type',
      file: { hiddenText: ['You will own our payments platform'] },
    },
    { says: 'Two hidden lines', file: { hiddenText: ['senior staff principal', 'Go Rust Scala'] } },
  ],
  good: [
    { says: 'A file without hidden text', file: { hiddenText: [] } },
    { says: 'A file of which nothing is known', file: {} },
    { says: 'A file of one page', file: { pages: 1 } },
  ],
  check: ({ file }) =>
    (file.hiddenText ?? []).map((text) => ({
      path: ['meta'],
      start: 0,
      end: 0,
      message: `The file holds text that cannot be seen: “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”. Take it out.`,
    })),
});
