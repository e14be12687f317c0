import { defineRule } from '../../lib/diagnostics/rule.ts';

const TOOL =
  /^(?:us(?:ed|ing)|utili[sz](?:ed|ing)|leverag(?:ed|ing)|employed(?!\s(?:at|by|as|in|for)\s))\s(?=\S+)/i;
/** With two numbers the line tells its outcome, whatever it begins with. */
const ENOUGH = 2;

export default defineRule({
  id: 'tool-first',
  title: 'Lead with what you built, then the tool',
  severity: 'hint',
  chapter: 'bullets',
  why: 'A tool that was used parses as a keyword. What was made with it is what gets you the call.',
  source: 'backend hiring guide, database depth',
  once: 'rule',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Used Celery to send 60k invoices a night',
      becomes: 'Sent 60k invoices a night through Celery workers, with retries capped at 5.',
    },
    { text: 'Leveraged DynamoDB for 2 session stores' },
    { text: 'Utilized Terraform for 30 AWS accounts' },
  ],
  good: [
    { text: 'Sent 60k invoices a night through Celery workers, with retries capped at 5.' },
    { text: 'Modeled 2 session stores in DynamoDB with TTL per device; reads cost one key lookup.' },
    { text: 'Codified 30 AWS accounts in Terraform; a new team gets its sandbox in 15 minutes.' },
  ],
  check: ({ text, quantities }) => {
    const tool = quantities.length < ENOUGH ? TOOL.exec(text)?.[0] : undefined;
    return tool
      ? [
          {
            start: 0,
            end: tool.trimEnd().length,
            message: 'Begin with what you made; the tool can follow “with” or “in”.',
          },
        ]
      : [];
  },
});
