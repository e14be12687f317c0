import type { ResumeExample, ResumePatch, TextExample } from '../diagnostics/rule.ts';
import type { ToldExample } from './guide.ts';

/** A longer text is told by its gist alone. */
const READABLE = 360;

/**
 * An example as a reader is told it. Of a whole resume only what differs from the `usual` one is worth reading: those
 * texts are shown under the gist where they are few, else the gist stands alone.
 */
export function tellExample(example: TextExample | ResumeExample, usual: ResumePatch): ToldExample {
  if (!('says' in example)) return { text: example.text };
  const known = new Set(textsOf(usual));
  const own = textsOf(example.resume).filter((text) => !known.has(text));
  const text = own.join(' · ');
  return text && text.length <= READABLE ? { gist: example.says, text } : { text: example.says };
}

/** What stands in a resume to be read: summaries, bullets, groups of skills, names of projects and certificates. */
function textsOf(patch: ResumePatch = {}): string[] {
  return Object.values(patch).flatMap((part) => (Array.isArray(part) ? part : [part]).flatMap(textsOfItem));
}

function textsOfItem(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const fields = item as Record<string, unknown>;
  const lines = [fields.summary, fields.description, ...listOf(fields.highlights)];
  const isGroup = Array.isArray(fields.keywords) && fields.keywords.length > 0;
  if (isGroup) lines.push([fields.name, listOf(fields.keywords).join(', ')].filter(Boolean).join(': '));
  // A role or a project is told by what was done in it.
  else if (!lines.some(Boolean) && !('position' in fields)) lines.push(nameOf(fields));
  return lines.filter((line): line is string => typeof line === 'string' && line !== '');
}

function nameOf({ studyType, area, institution, name, title }: Record<string, unknown>): string {
  return institution === undefined
    ? String(name ?? title ?? '')
    : [studyType, area, institution].filter(Boolean).join(', ');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
