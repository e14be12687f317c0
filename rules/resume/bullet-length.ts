import { defineRule } from '../../lib/diagnostics/rule.ts';

/** Two lines of a page at a usual size hold about 220 characters. */
const TWO_LINES = 260;
const THREE_LINES = 330;

export default defineRule({
  id: 'bullet-length',
  title: 'Keep a bullet to two lines',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A block of text is not scanned. One change and its number fit on two lines.',
  source: 'backend hiring guide, format',
  habit: { says: 'run past two lines', advice: 'Keep one change and its number in each.' },
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Built the customer notification platform in Java 17 with Kafka and PostgreSQL, including the template editor, the preference store, the delivery tracker, the retry logic, the unsubscribe flow, the audit log, the bounce handler, the quota system, the sandbox for testers and the weekly report for product managers, and sent 4M mails a day.',
      becomes:
        'Built the notification platform (Java 17, Kafka, PostgreSQL 15) that sends 4M mails a day with per-user quotas.',
    },
    {
      text: 'Migrated the document archive of the insurance group from a file server to S3 over the course of two years, together with the compliance team, by writing a crawler, a checksum verifier, a metadata mapper, a permission translator and a report generator, and moved 88 TB in the end.',
    },
    {
      text: 'Introduced tracing with OpenTelemetry in the quotation engine, the policy engine, the claims intake, the document service, the payment service, the customer portal, the partner gateway and the reporting service, so that 8 services now show where a slow request spends its time.',
    },
  ],
  good: [
    {
      text: 'Built the notification platform (Java 17, Kafka, PostgreSQL 15) that sends 4M mails a day with per-user quotas.',
    },
    {
      text: 'Moved 88 TB of policy documents from a file server to S3, with checksums and permissions verified per file.',
    },
    {
      text: 'Traced 8 insurance services with OpenTelemetry; finding a slow hop went from 3 hours to 10 minutes.',
    },
  ],
  check: ({ text }) => {
    // An address is shown by its name.
    const length = text.replace(/\(?https?:\/\/\S+/g, '').length;
    if (length <= TWO_LINES) return [];
    return [
      {
        start: TWO_LINES,
        end: text.length,
        message: `${length} characters run past two lines. Keep the change and its number; make a second bullet of the rest.`,
        ...(length <= THREE_LINES && { severity: 'hint' as const }),
      },
    ];
  },
});
