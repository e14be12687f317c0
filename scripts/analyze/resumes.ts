import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toFileFacts } from '../../lib/diagnostics/file-facts.ts';
import { type ImportedFile, importResumeFile } from '../../lib/import/import-file.ts';
import { type Analyze, createAnalyzer, type FlowKnowledge } from '../../lib/panel/analyze.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';
import { toDiagnosticLines } from './bullets.ts';
import { describeReceipt } from './receipt.ts';
import { writeRewritesPage } from './rewrite-lines.ts';

/** Endings of files that can be resumes. Others in a folder are reported, but not opened. */
const RESUMES = /\.(?:pdf|docx|odt|rtf|html?|md|markdown|txt|text|json|ya?ml|csv|zip)$/i;

const importKnowledge = createImportKnowledge();

/**
 * Prints what each resume of a file or a folder says, or what cannot be read and why: in one line of JSON, with what
 * the rules find; in a few lines for people; or all its bullets with their best rewrite, as Markdown.
 */
export async function analyzeResumes(
  path: string,
  knowledge: FlowKnowledge,
  form: 'json' | 'table' | 'rewrites',
): Promise<void> {
  const analyze = createAnalyzer(knowledge);
  for (const file of await listFiles(path)) {
    const line = await readLine(file, analyze);
    if (form === 'json') console.log(JSON.stringify(line));
    else console.log(form === 'rewrites' && line.resume ? await rewritePage(line, analyze) : describe(line));
  }
}

async function rewritePage(line: ReadResumeLine, analyze: Analyze): Promise<string> {
  const { file, resume, language } = line;
  const bullets = await analyze(undefined, resume, { language }).rewriteResume();
  const page = writeRewritesPage(resume.basics.name ?? basename(file), bullets);
  return [page, ...describeReceipt(line)].join('\n\n');
}

/**
 * Reads one resume in any format.
 *
 * @throws Error with one plain sentence that says what cannot be read.
 */
export async function readResumeFile(file: string): Promise<ImportedFile> {
  return importResumeFile(basename(file), await readFile(file), importKnowledge);
}

interface ReadResumeLine {
  file: string;
  resume: Resume;
  unplaced: string[];
  flags: object[];
  findings: object[];
  pages: number;
  trust: number;
  isDoubtful: boolean;
  language?: string;
  diagnostics: object[];
}
type ResumeLine = ReadResumeLine | { file: string; resume: null; reason: string };

async function readLine(file: string, analyze: Analyze): Promise<ResumeLine> {
  if (!RESUMES.test(file))
    return {
      file,
      resume: null,
      reason: 'A resume is a PDF, Word (.docx), OpenDocument, RTF, HTML, text, Markdown, JSON or YAML file.',
    };
  try {
    const bytes = await readFile(file);
    const imported = await importResumeFile(basename(file), bytes, importKnowledge);
    const { resume, flags, findings, pages, sections, trust, isDoubtful, language } = imported;
    if (isEmpty(resume) && !findings.some(({ kind }) => kind === 'scanned' || kind === 'unreadable-font'))
      return { file, resume: null, reason: 'Nothing in this file reads like a resume.' };
    const diagnostics = await toDiagnosticLines(analyze(undefined, resume, { language }), {
      file: toFileFacts({ pages, findings, ...(sections && { sections }) }),
    });
    return {
      file,
      resume,
      unplaced: resume.meta.unplaced,
      flags,
      findings,
      pages,
      trust,
      isDoubtful,
      ...(language && { language }),
      diagnostics,
    };
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
    ...describeReceipt(line).map((sentence) => `  ${sentence}`),
    `  ${education.length} schools, ${skills.flatMap(({ keywords }) => keywords).length} skills, ${line.unplaced.length} unplaced texts, ${line.findings.length} findings`,
  ].join('\n');
}
