import { type Check, checkResume } from '../../lib/diagnostics/check-resume.ts';
import type { Diagnostic, ResumeExample, Rule, TextExample } from '../../lib/diagnostics/rule.ts';
import { compare } from '../../lib/panel/compare.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { createDiagnosticKnowledge } from '../../rules/diagnostic-knowledge.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { modelResume } from './model-resume.ts';

const compareKnowledge = createKnowledge();
export const knowledge = createDiagnosticKnowledge(compareKnowledge);

/** The day on which examples are checked, so that years of work do not grow. */
export const today = '2026-06';

/** Checks a resume under all rules, or those given. */
export function check(
  resume: Resume,
  rules: Rule[] = resumeRules,
  example: Partial<ResumeExample> = {},
): Check {
  const { level, file, posting } = example;
  const read = posting ? readPostingText(posting, pageKnowledge) : undefined;
  const gap = read && compare(read, resume, compareKnowledge).gap;
  // A knowledge of its own for each check: what one test found must not be kept for the next.
  return checkResume(resume, { rules, knowledge: { ...knowledge }, today, level, file, gap });
}

/** What is found in the model resume with the example put in, in the example's own text where it has one. */
export function checkExample(
  rule: Rule,
  example: TextExample | ResumeExample,
  rules = resumeRules,
): Diagnostic[] {
  if ('says' in example) {
    const resume = parseResume({ ...modelResume, ...example.resume });
    return check(resume, rules, example).diagnostics;
  }
  const place = rule.about === 'text' ? (rule.places[0] ?? 'bullet') : 'bullet';
  return check(putText(example.text, place, example.current), rules).diagnostics;
}

function putText(text: string, place: string, current = false): Resume {
  const resume = structuredClone(modelResume);
  if (place === 'summary') resume.basics.summary = text;
  else resume.work[current ? 0 : 1]?.highlights.push(text);
  return resume;
}
