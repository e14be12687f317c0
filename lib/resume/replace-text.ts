import type { Resume } from './resume.ts';

/**
 * The resume with another text at a path such as `['work', 0, 'highlights', 2]`. The summary may be a new one.
 *
 * @throws Error where the path leads to no text.
 */
export function replaceText(resume: Resume, path: (string | number)[], text: string): Resume {
  const copy = structuredClone(resume);
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = (place as Record<string | number, unknown>)?.[step];
  const last = path.at(-1);
  const isNewSummary = path.join('.') === 'basics.summary' && resume.basics.summary === undefined;
  const old = last === undefined ? undefined : (place as Record<string | number, unknown>)?.[last];
  if (last === undefined || (typeof old !== 'string' && !isNewSummary)) {
    throw new Error(`Expected a text at ${path.join('.')} of the resume.`);
  }
  (place as Record<string | number, unknown>)[last] = text;
  return copy;
}
