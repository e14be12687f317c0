import type { Resume } from '../../resume/resume.ts';
import { isScriptAddress } from '../../resume/script-addresses.ts';
import { htmlToLines } from '../html/html-text.ts';
import { type DataKeys, foldKey, spellKey } from './data-keys.ts';
import type { Claims } from './record-fields.ts';

/**
 * What a data file says of a person that was not read, each text with the keys that lead to it. What the resume holds
 * already, and what a program keeps of itself, is left out.
 */
export function listUnread(
  value: unknown,
  {
    claims,
    resume,
    keys,
  }: { claims: Claims; resume: Resume; keys: Pick<DataKeys, 'bookkeeping' | 'levels'> },
): string[] {
  const kept = new Set(listTexts(resume).map(([, text]) => fold(text)));
  const { bookkeeping, levels } = keys;
  const unread: string[] = [];
  const visit = (part: unknown, path: string[]): void => {
    if (Array.isArray(part)) for (const each of part) visit(each, path);
    else if (typeof part === 'object' && part !== null) {
      for (const [key, each] of Object.entries(part)) {
        const folded = foldKey(key);
        const isLevel = levels.includes(folded) && /^[\d\s./%]*$/.test(String(each));
        if (!claims.has(part, key) && !isLevel && !bookkeeping.includes(folded)) visit(each, [...path, key]);
      }
    } else if (isSaying(part) && !isScriptAddress(path.at(-1) ?? '', part) && !kept.has(fold(String(part)))) {
      const text = htmlToLines(String(part)).map((line) => line.text);
      if (text.length > 0) unread.push(`${path.map(spellKey).join(' ')}: ${text.join(' ')}`);
    }
  };
  visit(value, []);
  return unread;
}

/** Texts, and numbers that are no switches. Pictures are no text. */
function isSaying(value: unknown): value is string | number {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.trim() !== '' && !/^data:/.test(value);
}

/** All texts and numbers in a value that are not blank, each with the keys that lead to it. */
export function listTexts(value: unknown, path: string[] = []): [string[], string][] {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).trim() ? [[path, String(value)]] : [];
  if (Array.isArray(value)) return value.flatMap((item) => listTexts(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...path, key]));
}

/** A text as it is compared with others. */
export function fold(text: string): string {
  return text
    .replace(/^https?:\/\//, '')
    .replace(/\s+/g, ' ')
    .trim();
}
