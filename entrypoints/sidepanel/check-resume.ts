import { checkResume as runRules } from '../../lib/diagnostics/check-resume.ts';
import { toFileFacts } from '../../lib/diagnostics/file-facts.ts';
import type { Gap } from '../../lib/gap/gap.ts';
import { type CheckView, describeCheck } from '../../lib/panel/check-rows.ts';
import type { Knowledge } from '../../lib/panel/compare.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { createDiagnosticKnowledge } from '../../rules/diagnostic-knowledge.ts';
import { resumeRules } from '../../rules/resume/index.ts';

/** What the rules that are on find in a stored resume. A chunk of its own: it is loaded after the gap is drawn. */
export function checkResume(
  stored: StoredResume,
  gap: Gap | undefined,
  rulesOff: string[],
  knowledge: Knowledge,
): CheckView {
  const check = runRules(stored.resume, {
    rules: resumeRules.filter(({ id }) => !rulesOff.includes(id)),
    knowledge: createDiagnosticKnowledge(knowledge),
    gap,
    level: stored.level,
    file: stored.source && toFileFacts(stored.source),
  });
  return describeCheck(check, stored, resumeRules, rulesOff);
}
