import * as z from 'zod/mini';
import { hashText } from '../text/hash.ts';
import { parseJson } from '../text/parse-json.ts';
import { canonicalText } from './canonical-text.ts';
import { resumePrefix, unreadableSuffix } from './collect-resumes.ts';
import { slotValuesSchema } from './items.ts';
import { parseSettings, type Settings } from './settings.ts';
import { parseStoredResume, type StoredResume, storedIdSchema } from './stored-resume.ts';

/** Everything that Gaplight keeps in this browser, as the contents of one file. */
export interface Everything {
  format: 'gaplight';
  /** When the file was written, as an ISO 8601 date and time. */
  exported: string;
  /** The id of the resume that postings are compared with. */
  active?: string;
  resumes: StoredResume[];
  settings?: Settings;
  slots: Record<string, string>;
  /** Raw values that this Gaplight cannot read, by their keys. */
  unreadable: Record<string, unknown>;
}

/** What makes a file one of everything; each of its parts is parsed by itself. */
const fileSchema = z.object({
  format: z.literal('gaplight'),
  exported: z.catch(z.string(), ''),
  active: z.catch(z.optional(z.string()), undefined),
  resumes: z.array(z.unknown()),
  settings: z.optional(z.unknown()),
  slots: z.optional(z.unknown()),
  unreadable: z.catch(z.record(z.string(), z.unknown()), {}),
});

/** The keys of raw values that belong to Gaplight. */
const ourKey = /^(?:resume(?::[\w-]+)?(?:\.unreadable)?|(?:settings|slots)\.unreadable)$/;

/** Whether a file's text was written by `exportEverything`, and not, say, a JSON Resume; also where it is cut off. */
export function isEverything(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text) || !/"format"\s*:\s*"gaplight"/.test(text)) return false;
  try {
    return z.object({ format: z.literal('gaplight') }).safeParse(parseJson(text)).success;
  } catch {
    return /^\uFEFF?\s*\{\s*"format"/.test(text);
  }
}

/**
 * Reads the text of a file made from `exportEverything`, by this version or an older one. A resume in it that is
 * damaged, or was written by a newer version, becomes one of the raw values; so do settings and slots.
 *
 * @throws Error with one plain sentence when it is not such a file, or holds resumes and none can be read.
 */
export function parseEverything(text: string): Everything {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new Error('This file should hold everything from Gaplight as JSON, but it is cut off or damaged.');
  }
  const file = fileSchema.safeParse(value).data;
  const resumes: StoredResume[] = [];
  const unreadable: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(file?.unreadable ?? {}))
    if (ourKey.test(key)) unreadable[key] = raw;
  for (const raw of file?.resumes ?? []) {
    const resume = parseInFile(raw);
    if (resume) resumes.push(resume);
    else unreadable[keyOf(raw, unreadable)] = raw;
  }
  if (!file || (resumes.length === 0 && file.resumes.length > 0))
    throw new Error(
      'This file should hold everything from Gaplight, but a part of it is damaged or was written by a newer version. Nothing was changed.',
    );
  const settings = parseSettingsOf(file.settings);
  const slots = slotValuesSchema.safeParse(file.slots).data;
  return {
    format: file.format,
    exported: file.exported,
    ...(file.active !== undefined && { active: file.active }),
    resumes,
    ...(settings && { settings }),
    slots: slots ?? {},
    unreadable: {
      ...unreadable,
      ...(!settings && keepRaw('settings', file.settings)),
      ...(!slots && keepRaw('slots', file.slots)),
    },
  };
}

/** The key for a resume that cannot be read: that of its own id, so that a newer Gaplight finds it there. */
function keyOf(raw: unknown, taken: Record<string, unknown>): string {
  const id = z.object({ id: storedIdSchema }).safeParse(raw).data?.id;
  const key = id && resumePrefix + id;
  return key && !(key in taken) ? key : resumePrefix + hashText(canonicalText(raw));
}

/** The resume, or `undefined` where it cannot be read. One whose own id is damaged gets another. */
function parseInFile(raw: unknown): StoredResume | undefined {
  for (const value of [raw, typeof raw === 'object' && { ...raw, id: hashText(canonicalText(raw)) }]) {
    try {
      return parseStoredResume(value);
    } catch {}
  }
  return undefined;
}

/** The settings of a file, or `undefined` where there are none that can be read. */
function parseSettingsOf(raw: unknown): Settings | undefined {
  try {
    return parseSettings(raw);
  } catch {
    return undefined;
  }
}

/** A value that cannot be read, under the key of its copy; nothing where there was none. */
function keepRaw(key: string, raw: unknown): Record<string, unknown> {
  return raw === undefined || raw === null ? {} : { [key + unreadableSuffix]: raw };
}
