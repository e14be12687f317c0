import { readFile } from 'node:fs/promises';
import { type CheckOptions, checkBullet, checkResume } from '../lib/diagnostics/check-resume.ts';
import { extractQuantities } from '../lib/diagnostics/quantity.ts';
import type { Diagnostic } from '../lib/diagnostics/rule.ts';
import type { Knowledge } from '../lib/panel/compare.ts';
import type { Resume } from '../lib/resume/resume.ts';
import { createDiagnosticKnowledge } from '../rules/diagnostic-knowledge.ts';
import { resumeRules } from '../rules/resume/index.ts';

/** A diagnostic as the command line prints it; that of a single bullet has no path. */
type DiagnosticLine = Omit<Diagnostic, 'path' | 'why'> & { path?: Diagnostic['path'] };

/** The diagnostics of a whole resume, as the command line prints them. */
export function toDiagnosticLines(
  resume: Resume,
  knowledge: Pick<Knowledge, 'terms' | 'extract'>,
  facts: Pick<CheckOptions, 'gap' | 'file' | 'level'> = {},
): DiagnosticLine[] {
  const options = { ...facts, rules: resumeRules, knowledge: createDiagnosticKnowledge(knowledge) };
  return checkResume(resume, options).diagnostics.map(({ why, ...line }) => line);
}

/**
 * Prints one line for each bullet of a text file with one bullet a line: its quantities and what the rules find.
 *
 * @throws Error with one sentence when the file cannot be opened.
 */
export async function analyzeBullets(
  file: string,
  knowledge: Pick<Knowledge, 'terms' | 'extract'>,
  json: boolean,
): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: this file cannot be opened.`);
  });
  const options = { rules: resumeRules, knowledge: createDiagnosticKnowledge(knowledge) };
  for (const bullet of text.split(/\r?\n/).filter((line) => line.trim())) {
    const diagnostics = checkBullet(bullet, options).map(({ why, path, ...line }): DiagnosticLine => line);
    if (json) console.log(JSON.stringify({ bullet, quantities: extractQuantities(bullet), diagnostics }));
    else {
      console.log(bullet);
      for (const { severity, message } of diagnostics) console.log(`  ${severity}: ${message}`);
    }
  }
}
