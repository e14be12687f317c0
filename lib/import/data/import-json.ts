import { parseResume } from '../../resume/resume.ts';
import type { ImportedResume } from '../imported-resume.ts';
import { isNestedTooDeep } from './check-nesting.ts';

/**
 * Reads a JSON Resume file. Text outside the fields of JSON Resume is kept as unplaced text.
 *
 * @throws Error with one plain sentence when it is not JSON, or a field holds a value of the wrong kind.
 */
export function importJson(text: string): ImportedResume {
  const value = parseJson(text);
  const resume = parseResume(value);
  const kept = new Set(listTexts(resume).map(([, found]) => fold(found)));
  const lost = listTexts(value).filter(
    ([path, found]) => !kept.has(fold(found)) && !isBookkeeping(path, found),
  );
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(DAMAGED);
  }
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
