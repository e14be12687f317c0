import { parseResume, type Resume } from '../../resume/resume.ts';
import { isScriptAddress } from '../../resume/script-addresses.ts';
import { isHtml } from '../html/html-text.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ResumeReading } from '../imported-resume.ts';
import type { DataKeys } from './data-keys.ts';
import { importData } from './import-data.ts';
import { importRenderCv } from './import-rendercv.ts';
import { fold, listTexts } from './list-unread.ts';
import { parseLooseJson } from './parse-loose-json.ts';
import { isRecord, isSwitchedOff } from './record-fields.ts';

/**
 * Reads a JSON file that holds a resume: JSON Resume, strict or loose, or what another program saves. What it says
 * besides is kept as unplaced text; addresses that would run something are left out.
 *
 * @throws Error with one plain sentence when it is not JSON, or nothing in it belongs to a resume.
 */
export function importJson(text: string, knowledge: ImportKnowledge): ResumeReading {
  const { value, isRepaired } = parseLooseJson(text);
  const read = importValue(value, knowledge);
  if (!read)
    throw new Error('This JSON file holds nothing that belongs to a resume. Bring a file of JSON Resume.');
  return isRepaired ? { ...read, flags: [REPAIRED, ...read.flags] } : read;
}

const REPAIRED = { path: [], why: 'This file is not quite valid JSON; it was read as far as it could be.' };

/** Reads the value of a data file that holds a resume; `undefined` where nothing in it belongs to one. */
export function importValue(value: unknown, knowledge: ImportKnowledge): ResumeReading | undefined {
  if (isRenderCv(value)) return importRenderCv(value, knowledge);
  const resume = hasHidden(value, knowledge.dataKeys) ? undefined : parseStrictly(value);
  return resume ? { resume, flags: [] } : importData(value, knowledge);
}

/** Whether anything in a file is switched off. JSON Resume has no switches. */
function hasHidden(value: unknown, keys: DataKeys): boolean {
  if (Array.isArray(value)) return value.some((each) => hasHidden(each, keys));
  return isRecord(value) && (isSwitchedOff(value, keys) || hasHidden(Object.values(value), keys));
}

/** RenderCV names sections as the user likes: its files are told by having a "cv" with sections. */
function isRenderCv(value: unknown): boolean {
  return isRecord(value) && isRecord(value.cv) && ('sections' in value.cv || 'social_networks' in value.cv);
}

/** A file of JSON Resume as it should be, of which nothing is lost, as it stands. */
function parseStrictly(value: unknown): Resume | undefined {
  let resume: Resume;
  try {
    resume = parseResume(value);
  } catch {
    return undefined;
  }
  const kept = new Set(listTexts(resume).map(([, found]) => fold(found)));
  const isWhole = listTexts(value).every(
    ([path, found]) =>
      (kept.has(fold(found)) && !isHtml(found)) ||
      isBookkeeping(path, found) ||
      isScriptAddress(path.at(-1) ?? '', found),
  );
  return isWhole && (saysSomething(resume) || namesSchema(value)) ? resume : undefined;
}

/** Whether any text of a file found a place, among the unplaced ones too. What is told of the file does not count. */
function saysSomething({ meta, ...resume }: Resume): boolean {
  return listTexts([resume, meta.unplaced]).length > 0;
}

/** Whether a file says of itself that it is a JSON Resume, as an exported resume does that is still empty. */
function namesSchema(value: unknown): boolean {
  return listTexts(value).some(([path, text]) => path[0] === '$schema' && text.includes('resume-schema'));
}

/** Dates are kept in another form, and the address of the schema is not text of the resume. */
function isBookkeeping(path: string[], text: string): boolean {
  return (
    path[0] === '$schema' ||
    path[0] === 'meta' ||
    (/date/i.test(path.at(-1) ?? '') && /^\d{4}|^(?:present|current|now)$/i.test(text.trim()))
  );
}
