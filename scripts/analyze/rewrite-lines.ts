import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { formatRewrite, listQuestions, type Rewrite } from '../../lib/rewrites/rewrite.ts';

/** A rewrite as the command line prints it: the line, and each question with what its answer would add. */
export function toRewriteLine(rewrite: Rewrite): object {
  return {
    kind: rewrite.kind,
    text: rewrite.line,
    slots: listQuestions(rewrite).map(({ question, slots }) => ({
      question,
      takes: slots.map(({ label, type, hint }) => ({ label, type, hint })),
    })),
    whole: formatRewrite(rewrite),
    dropped: rewrite.dropped,
    why: rewrite.why,
  };
}

/** The summary and all bullets of a resume with their best rewrite, as a page of Markdown. */
export function writeRewritesPage(title: string, bullets: ResumeBullet[]): string {
  const roles = Map.groupBy(bullets, ({ where }) => where);
  const lines = [
    `# Rewrites: ${title}`,
    '',
    'What stands in brackets is added only when you answer its question.',
  ];
  for (const [where, group] of roles) {
    lines.push('', `## ${escapeMarks(where)}`);
    for (const bullet of group) lines.push('', ...writeBullet(bullet));
  }
  return lines.join('\n');
}

function writeBullet({ text, rewrite: best, nothing }: ResumeBullet): string[] {
  if (!best) return [`- ${escapeMarks(text)}`, `  - Left as it is. ${nothing ?? ''}`.trimEnd()];
  return [
    `- ~~${escapeMarks(text)}~~`,
    `  - **${escapeMarks(formatRewrite(best))}**`,
    ...listQuestions(best).map(({ question }) => `  - ${escapeMarks(question)}`),
    ...(best.dropped.length > 0 ? [`  - Left out: ${escapeMarks(best.dropped.join(', '))}`] : []),
  ];
}

/** So that the words of a resume are no marks of Markdown. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_~<>#|]/g, '\\$&');
}
