import type { Resume } from '../resume/resume.ts';
import { withoutScriptAddresses } from '../resume/script-addresses.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The text of a JSON Resume 1.0 file. Empty lists are left out; `importJson` reads it as an equal resume. */
export function exportJson(resume: Resume): string {
  const file = { $schema: schema, ...withoutScriptAddresses(resume) };
  return `${JSON.stringify(file, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value), 2)}\n`;
}
