import type { Resume } from '../resume/resume.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The text of a JSON Resume 1.0 file. Empty lists are left out; `importJson` reads it as an equal resume. */
export function exportJson(resume: Resume): string {
  return `${JSON.stringify({ $schema: schema, ...resume }, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value), 2)}\n`;
}
