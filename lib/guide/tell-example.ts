import type { ResumeExample, ResumePatch, TextExample } from '../diagnostics/rule.ts';
import type { ToldExample } from './guide.ts';

/** A longer text is told by its gist alone. */
const READABLE = 360;

type Fields = Record<string, unknown>;

/**
 * An example as a reader is told it. Of a whole resume only what differs from the `usual` one is worth reading: those
 * texts are shown under the gist where they are few, else the gist stands alone.
 */
export function tellExample(
  example: TextExample | ResumeExample,
  usual: ResumePatch | undefined,
): ToldExample {
  if (!('says' in example)) return { text: example.text };
  const { says, resume } = example;
  if (!usual || !resume) return { text: says };
  const known = new Set(textsOf(usual));
  const own = [...textsOf(resume).filter((text) => !known.has(text)), ...skillsOf(resume, usual)];
  const text = own.join(' · ');
  return text && text.length <= READABLE ? { gist: says, text } : { text: says };
}

/** What stands in a resume to be read, without its skills: summary, bullets, schools, names of projects and certificates. */
function textsOf({ basics, skills: _, ...parts }: ResumePatch): string[] {
  const summary = (basics as Fields | undefined)?.summary;
  return [summary, ...Object.values(parts).flatMap((part) => listOf(part).flatMap(linesOf))].filter(isText);
}

function linesOf(item: unknown): unknown[] {
  const { summary, description, highlights, courses, score, ...names } = item as Fields;
  const lines = [summary, description, ...listOf(highlights), ...listOf(courses), score];
  if ('institution' in names) lines.unshift([names.studyType, names.area, names.institution].join(', '));
  // A role or a project is told by what was done in it.
  return lines.some(isText) || 'position' in names ? lines : [names.name ?? names.title];
}

/** The groups of skills that have something new, told by what is new where the rest is as usual. */
function skillsOf(resume: ResumePatch, usual: ResumePatch): string[] {
  const groupsOf = ({ skills }: ResumePatch): { name?: string; keywords: string[] }[] =>
    listOf(skills) as { keywords: string[] }[];
  const known = new Set(groupsOf(usual).flatMap(({ keywords }) => keywords));
  return groupsOf(resume).flatMap(({ name, keywords }) => {
    const fresh = keywords.filter((keyword) => !known.has(keyword));
    if (fresh.length === 0) return [];
    const told = fresh.length * 2 > keywords.length ? keywords.join(', ') : `… ${fresh.join(', ')} …`;
    return [name ? `${name}: ${told}` : told];
  });
}

function isText(line: unknown): line is string {
  return typeof line === 'string' && line.trim() !== '';
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
