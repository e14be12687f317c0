import type { ResumePatch } from '../../../lib/diagnostics/rule.ts';

/** The links of the faultless header. */
export const exampleLinks = {
  github: { network: 'GitHub', url: 'https://github.com/mholloway-example' },
  linkedin: { network: 'LinkedIn', url: 'https://linkedin.com/in/mholloway-example' },
};

/** A faultless header and summary for examples, with changes; `undefined` takes a field away. */
export function basicsWith(changes: Record<string, unknown> = {}): ResumePatch {
  return {
    basics: {
      name: 'Maren Holloway',
      email: 'maren.holloway@example.com',
      profiles: [exampleLinks.github, exampleLinks.linkedin],
      summary:
        'Owns the meter-ingest service of a grid operator: Go and PostgreSQL 16, 2.4M readings/min, p99 38ms.',
      ...changes,
    },
  };
}
