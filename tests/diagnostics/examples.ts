import { type Check, checkResume } from '../../lib/diagnostics/check-resume.ts';
import type { Diagnostic, ResumeExample, Rule, TextExample } from '../../lib/diagnostics/rule.ts';
import { compare } from '../../lib/gap/compare.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { knowledge as known, writing } from '../knowledge.ts';
import { modelResume } from './model-resume.ts';

export const knowledge = writing;

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
  const gap = read && compare(read, resume, known).gap;
  return checkResume(resume, { rules, knowledge, today, level, file, gap });
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
