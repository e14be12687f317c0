import type { Resume } from './resume.ts';

/** The way to a value inside a resume: `['work', 0, 'highlights', 2]`. */
export type ResumePath = (string | number)[];

/** What stands at a place, if anything. */
export function valueAt(resume: Resume, path: ResumePath): unknown {
  let value: unknown = resume;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/** A copy with another value at a place; what leads there is copied, or made where it is missing. */
export function changeAt(value: unknown, path: ResumePath, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === 'number') {
    const items = (value ?? []) as unknown[];
    return items.with(step, changeAt(items[step], rest, change));
  }
  const { [step]: before, ...others } = (value ?? {}) as Record<string, unknown>;
  const after = changeAt(before, rest, change);
  return after === undefined ? others : { ...others, [step]: after };
}

export function isSamePath(one: ResumePath, other: ResumePath): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** The text at a path, or `undefined` where the path leads to a part and not to a text. */
export function textAt(resume: Resume, path: ResumePath): string | undefined {
  const value = valueAt(resume, path);
  return typeof value === 'string' ? value : undefined;
}

/**
 * The resume with another text at a path. The summary may be a new one.
 *
 * @throws Error where the path leads to no text.
 */
export function replaceText(resume: Resume, path: ResumePath, text: string): Resume {
  const last = path.at(-1);
  const isNewSummary = path.join('.') === 'basics.summary' && resume.basics.summary === undefined;
  if (last === undefined || (textAt(resume, path) === undefined && !isNewSummary)) {
    throw new Error(`Expected a text at ${path.join('.')} of the resume.`);
  }
  const copy = structuredClone(resume);
  (valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = text;
  return copy;
}

export function comparePaths(a: ResumePath, b: ResumePath): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
