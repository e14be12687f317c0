import { defineRule } from '../../lib/diagnostics/rule.ts';
import { basicsWith } from './words/example-basics.ts';

export default defineRule({
  id: 'summary-missing',
  title: 'Open with two or three sentences',
  severity: 'hint',
  chapter: 'summary',
  why: 'Without a summary the reader has to find out from the bullets what you own; in eight seconds that rarely happens.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'A resume that starts with its first job',
      resume: basicsWith({ summary: undefined }),
      becomes: {
        says: 'The same with a summary that names the service and its load',
        resume: basicsWith(),
      },
    },
    {
      says: 'A resume with a headline only',
      resume: basicsWith({ summary: undefined, label: 'Backend Engineer' }),
    },
    { says: 'A resume whose summary is blank', resume: basicsWith({ summary: '  ' }) },
  ],
  good: [
    { says: 'A summary that names the service and its load', resume: basicsWith() },
    {
      says: 'A summary of two sentences',
      resume: basicsWith({
        summary:
          'Runs the tram-arrival API in Java (Spring Boot) on Redis: 14k req/s. Led its move to Kubernetes.',
      }),
    },
    {
      says: 'An entry-level summary that names what was shipped',
      resume: basicsWith({
        summary:
          'Graduate who shipped an invoice-matching service in Python as an intern: 8k invoices a day.',
      }),
      level: 'entry',
    },
  ],
  check: ({ summary, roles }) =>
    summary || roles.length === 0
      ? []
      : [
          {
            path: ['basics'],
            start: 0,
            end: 0,
            message:
              'There is no summary. Two sentences are enough: the system you own, then its stack and load.',
          },
        ],
});
