import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ResumeExample, Rule, TextExample } from '../../lib/diagnostics/rule.ts';
import { guideChapters } from '../../rules/guide/chapters.ts';
import { resumeRules } from '../../rules/resume/index.ts';

const file = resolve(import.meta.dirname, '../../rules/README.md');

/** The page of all rules, in Markdown, from the rules themselves. */
export function formatRulesPage(): string {
  const chapters = guideChapters.flatMap(({ id, title }) => {
    const rules = resumeRules.filter(({ chapter }) => chapter === id);
    return rules.length > 0 ? [`## ${title}`, ...rules.map(formatRule)] : [];
  });
  const intro = `# Rules for resumes

Written by \`npm run rules\` from the files in \`rules/resume/\`: change those, not this page.

There are ${resumeRules.length} rules. An *error* costs the most, a *hint* the least. Each is one file, named like the rule, and carries its own examples, which the tests run.`;
  return `${[intro, ...chapters].join('\n\n')}\n`;
}

function formatRule(rule: Rule): string {
  const notes = Object.entries(rule.notFor ?? {}).map(([level, note]) => `Not for ${level} level: ${note}`);
  return [
    `### ${rule.title}`,
    `\`${rule.id}\` · ${rule.severity} · from the ${rule.source}`,
    rule.why,
    ...notes,
    [
      ...rule.bad.map((example) => `- Weak: ${tell(example)}${formatBecomes(example.becomes)}`),
      ...rule.good.map((example) => `- Good: ${tell(example)}`),
    ].join('\n'),
  ].join('\n\n');
}

function formatBecomes(becomes: TextExample['becomes'] | ResumeExample['becomes']): string {
  if (!becomes) return '';
  return `\n  - Better: ${typeof becomes === 'string' ? escapeMarkdown(becomes) : tell(becomes)}`;
}

function tell(example: TextExample | ResumeExample): string {
  return escapeMarkdown('says' in example ? example.says : example.text);
}

/** Signs that Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[*_<>[\]`]/g, '\\$&');
}

/** `npm run rules`: writes `rules/README.md`. Returns the exit code. */
export async function main(): Promise<number> {
  await writeFile(file, formatRulesPage());
  return 0;
}
