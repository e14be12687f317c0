import { parse } from 'yaml';
import { isNestedTooDeep } from '../../text/parse-json.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ResumeReading } from '../imported-resume.ts';
import { importValue } from './import-json.ts';
import { importRenderCv } from './import-rendercv.ts';
import { isRecord } from './record-fields.ts';

/**
 * Reads a YAML file that holds a resume: RenderCV, JSON Resume as YAML, or another shape.
 *
 * @throws Error with one plain sentence when it is not YAML, or nothing in it belongs to a resume.
 */
export function importYaml(name: string, text: string, knowledge: ImportKnowledge): ResumeReading {
  const value = parseYaml(name, text);
  const read = importValue(value, knowledge) ?? (hasCv(value) ? importRenderCv(value, knowledge) : undefined);
  if (!read)
    throw new Error(
      'This YAML file holds nothing that belongs to a resume. Bring a file of RenderCV or JSON Resume.',
    );
  return read;
}

/** RenderCV may hold a name and nothing else. */
function hasCv(value: unknown): boolean {
  return isRecord(value) && isRecord(value.cv);
}

function parseYaml(name: string, text: string): unknown {
  if (isNestedTooDeep(text)) throw new Error(`${name} should be YAML, but it is not valid YAML.`);
  try {
    // What it warns of would only be written to the console.
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    throw new Error(`${name} should be YAML, but it is not valid YAML.`, { cause: error });
  }
}
