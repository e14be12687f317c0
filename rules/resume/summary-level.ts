import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { basicsWith } from './words/example-basics.ts';

/** Words of owning, leading or making a system. */
export const ownership = defineExpression({
  cases: [
    ['own(?:s|ed|ing|er)?', 'Owns the ledger service'],
    ['lead(?:s|ing)?', 'Tech lead of payments'],
    ['led', 'Led the storage team'],
    ['run(?:s|ning)?', 'Runs the meter pipeline'],
    ['ran', 'Ran 40 clusters'],
    ['head(?:s|ed)', 'Heads the platform group'],
    ['architect(?:s|ed)?', 'Architect of the booking flow'],
    ['design(?:s|ed)?', 'Designed the tariff engine'],
    ['built', 'Built the quote API'],
    ['rebuilt', 'Rebuilt checkout'],
    ['shipped', 'Shipped 3 gateways'],
    ['founded', 'Founded the SRE guild'],
    ['in charge', 'In charge of search'],
  ],
});

const JUNIOR_OTHERS = '(?:engineers|developers|staff|teams?|members|colleagues)';

/** Words of a beginner; "mentored junior engineers" says that of others. */
export const beginner = defineExpression({
  cases: [
    [String.raw`junior(?!\s(?:\p{L}+\s)?${JUNIOR_OTHERS})`, 'Junior backend engineer'],
    ['entry[- ]level', 'Entry-level engineer'],
    ['aspiring', 'Aspiring architect'],
    ['recent graduate', 'Recent graduate'],
    ['fresh graduate', 'Fresh graduate'],
    ['eager', 'Eager to learn'],
  ],
});

export default defineRule({
  id: 'summary-level',
  title: 'Let the summary fit the level',
  severity: 'hint',
  chapter: 'summary',
  why: 'Staff summaries name a system, senior ones a service they own, mid ones the service and its scope, entry ones a shipped project.',
  source: 'backend hiring guide, open with the service',
  yieldsTo: ['summary-system', 'summary-personality'],
  about: 'resume',
  bad: [
    {
      says: 'A staff engineer whose summary owns nothing',
      level: 'staff',
      resume: basicsWith({
        summary: 'Staff engineer with Go, Kafka and PostgreSQL across the order platform, 30k req/s.',
      }),
      becomes: {
        says: 'The same, saying what is theirs',
        level: 'staff',
        resume: basicsWith({
          summary:
            'Owns the order platform of a 12-country retailer: Go, Kafka and PostgreSQL 16, 30k req/s, p99 70ms.',
        }),
      },
    },
    {
      says: 'A senior engineer who calls themselves aspiring',
      level: 'senior',
      resume: basicsWith({ summary: 'Aspiring architect. Owns the tariff API in Java on MySQL, 900 req/s.' }),
    },
    {
      says: 'A senior engineer who only works on a platform',
      level: 'senior',
      resume: basicsWith({
        summary: 'Senior engineer on the claims platform of an insurer, Kotlin and Oracle, 2M claims a year.',
      }),
    },
  ],
  good: [
    {
      says: 'A staff summary that owns a system',
      level: 'staff',
      resume: basicsWith({
        summary:
          'Owns the order platform of a 12-country retailer: Go, Kafka and PostgreSQL 16, 30k req/s, p99 70ms.',
      }),
    },
    {
      says: 'A mid-level summary that names the service and its scope',
      level: 'mid',
      resume: basicsWith({
        summary: 'Backend engineer on the tariff API of a telecom, Java on MySQL, 900 req/s for 3M lines.',
      }),
    },
    {
      says: 'An entry-level summary that names a shipped project',
      level: 'entry',
      resume: basicsWith({
        summary: 'Recent graduate who shipped a queue-depth exporter in Go as an intern, now on 90 hosts.',
      }),
    },
  ],
  check: ({ summary, level }) => {
    if (!summary || (level !== 'senior' && level !== 'staff')) return [];
    const whole = { path: summary.path, start: 0, end: summary.text.length };
    const found = beginner.pattern.exec(summary.text);
    if (found) {
      const range = { start: found.index, end: found.index + found[0].length };
      return [{ path: summary.path, ...range, message: `“${found[0]}” undersells a ${level} resume.` }];
    }
    if (ownership.pattern.test(summary.text)) return [];
    const thing = level === 'staff' ? 'the system that is yours' : 'the service that is yours';
    return [{ ...whole, message: `A ${level} summary says what you own: name ${thing}.` }];
  },
});
