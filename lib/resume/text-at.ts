import type { Resume } from './resume.ts';

/** The way to a value inside a resume: `['work', 0, 'highlights', 2]`. */
type Path = (string | number)[];

/** The text at a path, or `undefined` where the path leads to a part and not to a text. */
export function textAt(resume: Resume, path: Path): string | undefined {
  const value = valueAt(resume, path);
  return typeof value === 'string' ? value : undefined;
}

/**
 * The resume with another text at a path. The summary may be a new one.
 *
 * @throws Error where the path leads to no text.
 */
export function replaceText(resume: Resume, path: Path, text: string): Resume {
  const last = path.at(-1);
  const isNewSummary = path.join('.') === 'basics.summary' && resume.basics.summary === undefined;
  if (last === undefined || (textAt(resume, path) === undefined && !isNewSummary)) {
    throw new Error(`Expected a text at ${path.join('.')} of the resume.`);
  }
  const copy = structuredClone(resume);
  (valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = text;
  return copy;
}

function valueAt(resume: Resume, path: Path): unknown {
  let place: unknown = resume;
  for (const step of path) place = (place as Record<string | number, unknown> | undefined)?.[step];
  return place;
}
