import type { Resume } from './resume.ts';

/** The resume with another text at a path such as `['work', 0, 'highlights', 2]`. */
export function replaceText(resume: Resume, path: (string | number)[], text: string): Resume {
  const copy = structuredClone(resume);
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = (place as Record<string | number, unknown>)?.[step];
  const last = path.at(-1);
  if (last === undefined || typeof (place as Record<string | number, unknown>)?.[last] !== 'string') {
    throw new Error(`Expected a text at ${path.join('.')} of the resume.`);
  }
  (place as Record<string | number, unknown>)[last] = text;
  return copy;
}
