import { checkBullet } from '../../lib/diagnostics/check-resume.ts';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import type { Analysis, Analyze, CheckChoices, FlowKnowledge } from '../../lib/panel/analyze.ts';
import { guardSuggestion } from '../../lib/panel/guard-suggestion.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { listTexts } from '../../lib/resume/resume-texts.ts';
import { roleOf, spellingsOf } from '../../lib/rewrites/resume-bullet.ts';
import { formatRewrite, listQuestions } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { readText } from './posting-files.ts';
import { toRewriteLine } from './rewrite-lines.ts';

/** A diagnostic as the command line prints it; that of a single bullet has no path. */
type DiagnosticLine = Omit<Diagnostic, 'path' | 'why'> & { path?: Diagnostic['path'] };

/** The diagnostics of a whole resume, as the command line prints them. */
export async function toDiagnosticLines(
  analysis: Analysis,
  choices?: CheckChoices,
): Promise<DiagnosticLine[]> {
  const checked = await analysis.check(choices);
  return (checked?.check.diagnostics ?? []).map(({ why, ...line }) => line);
}

interface BulletOptions {
  json: boolean;
  /** Where a bullet stands in it, its role tells more of its kind. */
  resume?: Resume | undefined;
  /** Products are spelled as it spells them, where the resume holds them too. */
  posting?: Posting | undefined;
}

/**
 * Prints one line for each bullet of a text file with one bullet a line: its quantities, what the rules find, and its
 * rewrites, or why there is nothing to improve.
 *
 * @throws Error with one sentence when the file cannot be opened.
 */
export async function analyzeBullets(
  file: string,
  knowledge: FlowKnowledge,
  analyze: Analyze,
  { json, resume, posting }: BulletOptions,
): Promise<void> {
  const text = await readText(file);
  const writing = await knowledge.loadWriting();
  const bullets = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const gap = analyze(posting, resume ?? listedOnly(bullets)).comparison?.gap;
  const context = { ...writing, spellings: spellingsOf(gap ?? []) };
  for (const bullet of bullets) {
    const found = checkBullet(bullet, { rules: writing.rules, knowledge: writing });
    const diagnostics = found
      .map((each) => guardSuggestion(each, bullet, writing))
      .map(({ why, path, ...line }): DiagnosticLine => line);
    const role = resume && findRole(resume, bullet);
    const { rewrite, nothing } = await rewriteBullet(bullet, { ...context, ...(role && { role }) });
    if (json) {
      const line = { bullet, quantities: writing.quantities.find(bullet), diagnostics };
      console.log(
        JSON.stringify({
          ...line,
          rewrites: rewrite ? [toRewriteLine(rewrite)] : [],
          ...(nothing && { nothing }),
        }),
      );
      continue;
    }
    console.log(bullet);
    for (const { severity, message } of diagnostics) console.log(`  ${severity}: ${message}`);
    if (rewrite) console.log(`  -> ${formatRewrite(rewrite)}`);
    for (const { question } of rewrite ? listQuestions(rewrite) : []) console.log(`     ${question}`);
    if (nothing) console.log(`  ${nothing}`);
  }
}

/** A resume of nothing but these bullets. */
function listedOnly(bullets: string[]): Resume {
  return parseResume({ work: [{ highlights: bullets }] });
}

/** The role that a bullet stands in, for people; `undefined` when the resume does not hold it. */
function findRole(resume: Resume, bullet: string): string | undefined {
  const found = listTexts(resume).find(({ kind, text }) => kind === 'bullet' && text === bullet);
  return found && roleOf(resume, found.path, found.where);
}
