import { parseResume, type Resume } from '../../resume/resume.ts';
import { isScriptAddress } from '../../resume/script-addresses.ts';
import { isNestedTooDeep, parseJson } from '../../text/parse-json.ts';
import type { ImportedResume } from '../imported-resume.ts';

/**
 * Reads a JSON Resume file. Text outside the fields of JSON Resume is kept as unplaced text; addresses that would run
 * something are left out.
 *
 * @throws Error with one plain sentence when it is not JSON, a field holds a value of the wrong kind, or nothing in it
 * belongs to a resume.
 */
export function importJson(text: string): ImportedResume {
  const value = parseFile(text);
  const resume = parseResume(value);
  const kept = new Set(listTexts(resume).map(([, found]) => fold(found)));
  const lost = listTexts(value).filter(
    ([path, found]) =>
      !kept.has(fold(found)) && !isBookkeeping(path, found) && !isScriptAddress(path.at(-1) ?? '', found),
  );
  if (!saysSomething(resume) && !(lost.length === 0 && namesSchema(value)))
    throw new Error('This JSON file holds nothing that belongs to a resume. Bring a file of JSON Resume.');
  resume.meta.unplaced.push(...lost.map(([path, found]) => `${path.join(' ')}: ${found}`));
  const flags =
    lost.length > 0
      ? [
          {
            path: ['meta', 'unplaced'],
            why: 'Some fields are not part of JSON Resume; they are kept as unplaced text.',
          },
        ]
      : [];
  return { resume, flags };
}

const DAMAGED = 'This file should hold a resume as JSON, but it is not valid JSON.';

/** Looks how deep some JSON is before it is parsed. Throws like `importJson`. */
export function checkNesting(text: string): void {
  if (isNestedTooDeep(text)) throw new Error(DAMAGED);
}

function parseFile(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new Error(DAMAGED);
  }
}

/** Whether any text of a file found a place, among the unplaced ones too. What is told of the file does not count. */
function saysSomething({ meta, ...resume }: Resume): boolean {
  return listTexts([resume, meta.unplaced]).length > 0;
}

/** Whether a file says of itself that it is a JSON Resume, as an exported resume does that is still empty. */
function namesSchema(value: unknown): boolean {
  return listTexts(value).some(([path, text]) => path[0] === '$schema' && text.includes('resume-schema'));
}

/** All texts and numbers in a value that are not blank, each with the keys that lead to it. */
function listTexts(value: unknown, path: string[] = []): [string[], string][] {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).trim() ? [[path, String(value)]] : [];
  if (Array.isArray(value)) return value.flatMap((item) => listTexts(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...path, key]));
}

function fold(text: string): string {
  return text
    .replace(/^https?:\/\//, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Dates are kept in another form, and the address of the schema is not text of the resume. */
function isBookkeeping(path: string[], text: string): boolean {
  return (
    path[0] === '$schema' ||
    path[0] === 'meta' ||
    (/date/i.test(path.at(-1) ?? '') && /^\d{4}|^(?:present|current|now)$/i.test(text.trim()))
  );
}
