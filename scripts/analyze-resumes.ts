import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importResumeFile } from '../lib/resume/import-file.ts';
import type { ImportKnowledge } from '../lib/resume/import-text.ts';
import type { Resume } from '../lib/resume/resume.ts';

/** Endings of files that can be resumes. Others in a folder are reported, but not opened. */
const RESUMES = /\.(?:pdf|docx|md|markdown|txt|text|json|ya?ml)$/i;

/** Prints what each resume of a file or a folder says, in one line of JSON, or what cannot be read and why. */
export async function analyzeResumes(path: string, knowledge: ImportKnowledge, json: boolean): Promise<void> {
  for (const file of await listFiles(path)) {
    const line = await readLine(file, knowledge);
    console.log(json ? JSON.stringify(line) : describe(line));
  }
}

/**
 * Reads one resume in any format.
 *
 * @throws Error with one plain sentence that says what cannot be read.
 */
export async function readResumeFile(file: string, knowledge: ImportKnowledge): Promise<Resume> {
  return (await importResumeFile(basename(file), await readFile(file), knowledge)).resume;
}

type ResumeLine =
  | { file: string; resume: null; reason: string }
  | { file: string; resume: Resume; unplaced: string[]; flags: object[]; findings: object[]; pages: number };

async function readLine(file: string, knowledge: ImportKnowledge): Promise<ResumeLine> {
  if (!RESUMES.test(file))
    return {
      file,
      resume: null,
      reason: 'A resume is a PDF, Word (.docx), text, Markdown, JSON or YAML file.',
    };
  try {
    const bytes = await readFile(file);
    const { resume, flags, findings, pages } = await importResumeFile(basename(file), bytes, knowledge);
    if (isEmpty(resume) && findings.every(({ kind }) => kind !== 'scanned'))
      return { file, resume: null, reason: 'Nothing in this file reads like a resume.' };
    return { file, resume, unplaced: resume.meta.unplaced, flags, findings, pages };
  } catch (error) {
    return { file, resume: null, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Neither a person nor a section of a resume was found. */
function isEmpty({ basics, work, education, skills, projects }: Resume): boolean {
  return (
    !basics.email && !basics.phone && [work, education, skills, projects].every(({ length }) => length === 0)
  );
}

async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.sort().map((name) => join(path, name));
}

function describe(line: ResumeLine): string {
  if (!line.resume) return `${line.file}\n  ${line.reason}`;
  const { basics, work, education, skills } = line.resume;
  const roles = work.map(({ position, name }) => `  ${[position, name].filter(Boolean).join(', ')}`);
  return [
    line.file,
    `  ${[basics.name ?? 'No name was found', basics.email, basics.phone].filter(Boolean).join(' · ')}`,
    ...roles,
    `  ${education.length} schools, ${skills.flatMap(({ keywords }) => keywords).length} skills, ${line.unplaced.length} unplaced texts, ${line.findings.length} findings`,
  ].join('\n');
}
