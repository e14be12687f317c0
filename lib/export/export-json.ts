import type { Resume } from '../resume/resume.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The resume as a file of JSON Resume 1.0. Empty lists are left out; `importJson` gives an equal resume back. */
export function exportJson(resume: Resume): string {
  return `${JSON.stringify({ $schema: schema, ...resume }, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value), 2)}\n`;
}
