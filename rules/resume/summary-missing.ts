import { defineRule } from '../../lib/diagnostics/rule.ts';

const basics = (summary?: string) => ({
  name: 'Maren Holloway',
  profiles: [
    { network: 'GitHub', url: 'https://github.com/mholloway-example' },
    { network: 'LinkedIn', url: 'https://linkedin.com/in/mholloway-example' },
  ],
  ...(summary && { summary }),
});
const better =
  'Owns the meter-ingest service of a grid operator: Go and PostgreSQL 16, 2.4M readings/min, p99 38ms.';

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
      resume: { basics: basics() },
      becomes: {
        says: 'The same with a summary that names the service and its load',
        resume: { basics: basics(better) },
      },
    },
    { says: 'A resume with a headline only', resume: { basics: { ...basics(), label: 'Backend Engineer' } } },
    { says: 'A resume whose summary is blank', resume: { basics: { ...basics(), summary: '  ' } } },
  ],
  good: [
    { says: 'A summary that names the service and its load', resume: { basics: basics(better) } },
    {
      says: 'A summary of two sentences',
      resume: {
        basics: basics(
          'Runs the tram-arrival API in Java (Spring Boot) on Redis: 14k req/s. Led its move to Kubernetes.',
        ),
      },
    },
    {
      says: 'An entry-level summary that names what was shipped',
      resume: {
        basics: basics(
          'Graduate who shipped an invoice-matching service in Python as an intern: 8k invoices a day.',
        ),
      },
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
