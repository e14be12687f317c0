import type { Flag } from '../import/imported-resume.ts';
import { changeAt, isSamePath, type ResumePath, valueAt } from '../resume/path.ts';
import { parseResume, type Resume } from '../resume/resume.ts';
import { isSameValue } from '../storage/canonical-text.ts';
import type { StoredResume } from '../storage/stored-resume.ts';

/** A resume while it is edited. It may hold empty texts and half-typed lines, which are cleaned when it is saved. */
export interface ResumeDraft {
  name: string;
  resume: Resume;
  /** What the import was not sure of. Their paths follow every change. */
  flags: Flag[];
  /** What is still to be said of the import as a whole. It stays on the page while the user works through it. */
  receipt?: StoredResume['receipt'];
}

/** A stored resume as it is edited. */
export function toDraft({ name, resume, source, receipt }: StoredResume): ResumeDraft {
  return { name, resume, flags: source?.flags ?? [], ...(receipt && { receipt }) };
}

/** A draft as it is stored in the place of `base`. Once its text was edited, there is nothing left to say of the import. */
export function toStored({ receipt, ...base }: StoredResume, draft: ResumeDraft): StoredResume {
  const { name, resume, flags } = cleanDraft(draft);
  const isNews = receipt !== undefined && draft.receipt !== undefined && isSameValue(resume, base.resume);
  return {
    ...base,
    name,
    resume,
    ...(base.source && { source: { ...base.source, flags } }),
    ...(isNews && { receipt }),
  };
}

/** Another text at a place. An empty one takes a field away; in a list it stays. What was doubted there is settled. */
export function setValue(draft: ResumeDraft, path: ResumePath, value: string): ResumeDraft {
  const isField = typeof path.at(-1) === 'string';
  return {
    ...draft,
    resume: changeAt(draft.resume, path, () => (isField && value === '' ? undefined : value)) as Resume,
    flags: draft.flags.filter((flag) => !isSamePath(flag.path, path)),
  };
}

/** A new item in a list, before the one that has the index now. */
export function insertItem(draft: ResumeDraft, list: ResumePath, index: number, item: unknown): ResumeDraft {
  return changeList(
    draft,
    list,
    (items) => items.toSpliced(index, 0, item),
    (at) => (at < index ? at : at + 1),
  );
}

/** Without one item of a list. */
export function removeItem(draft: ResumeDraft, list: ResumePath, index: number): ResumeDraft {
  const changed = changeList(
    draft,
    list,
    (items) => items.toSpliced(index, 1),
    (at) => (at === index ? undefined : at < index ? at : at - 1),
  );
  const left = valueAt(changed.resume, list) as unknown[];
  if (left.length > 0) return changed;
  return { ...changed, flags: changed.flags.filter((flag) => !isSamePath(flag.path, list)) };
}

/** An item of a list at another index; the others make room. A step out of the list changes nothing. */
export function moveItem(draft: ResumeDraft, list: ResumePath, from: number, to: number): ResumeDraft {
  const items = (valueAt(draft.resume, list) ?? []) as unknown[];
  if (!(from in items) || !(to in items)) return draft;
  return changeList(
    draft,
    list,
    (before) => before.toSpliced(from, 1).toSpliced(to, 0, before[from]),
    (at) => (at === from ? to : at + (at > from ? -1 : 0) + (at - (at > from ? 1 : 0) >= to ? 1 : 0)),
  );
}

/** With nothing more to be said of the import as a whole. */
export function withoutReceipt({ receipt, ...draft }: ResumeDraft): ResumeDraft {
  return draft;
}

/** Without a doubt that the user has looked at. */
export function settleFlag(draft: ResumeDraft, flag: Flag): ResumeDraft {
  return { ...draft, flags: draft.flags.filter((other) => other !== flag) };
}

/** The draft as it is stored: without empty items, each text as the schema of resumes has it. */
export function cleanDraft(draft: ResumeDraft): ResumeDraft {
  let clean = draft;
  for (const path of listEmptyItems(draft.resume, []).reverse()) {
    clean = removeItem(clean, path.slice(0, -1), Number(path.at(-1)));
  }
  return { ...clean, name: draft.name.trim() || 'Untitled resume', resume: parseResume(clean.resume) };
}

function changeList(
  draft: ResumeDraft,
  list: ResumePath,
  change: (items: unknown[]) => unknown[],
  newIndex: (index: number) => number | undefined,
): ResumeDraft {
  const flags = draft.flags.flatMap((flag): Flag[] => {
    const index = flag.path[list.length];
    if (typeof index !== 'number' || !isSamePath(flag.path.slice(0, list.length), list)) return [flag];
    const at = newIndex(index);
    return at === undefined ? [] : [{ ...flag, path: flag.path.with(list.length, at) }];
  });
  const resume = changeAt(draft.resume, list, (items) => change((items ?? []) as unknown[])) as Resume;
  return { ...draft, resume, flags };
}

/** The places of all list items that say nothing, each after the ones before it. */
function listEmptyItems(value: unknown, path: ResumePath): ResumePath[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      saysNothing(item) ? [[...path, index]] : listEmptyItems(item, [...path, index]),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listEmptyItems(item, [...path, key]));
}

function saysNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.values(value).every(saysNothing);
}
