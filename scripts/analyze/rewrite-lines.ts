import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { formatRewrite, listSlots, type Rewrite } from '../../lib/rewrites/rewrite.ts';

/** A rewrite as the command line prints it; in `text` every slot is its label in brackets. */
export function toRewriteLine(rewrite: Rewrite): object {
  return {
    kind: rewrite.kind,
    text: formatRewrite(rewrite),
    slots: listSlots(rewrite).map(({ label, type, hint }) => ({ label, type, hint })),
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
    'Words in brackets are facts that only you know. Nothing is filled in.',
  ];
  for (const [where, group] of roles) {
    lines.push('', `## ${escapeMarks(where)}`);
    for (const bullet of group) lines.push('', ...writeBullet(bullet));
  }
  return lines.join('\n');
}

function writeBullet({ text, rewrites: [best], nothing }: ResumeBullet): string[] {
  if (best && !text) return [`- **${escapeMarks(formatRewrite(best))}**`, `  - ${escapeMarks(best.why)}`];
  if (!best) return [`- ${escapeMarks(text)}`, `  - Left as it is. ${nothing ?? ''}`.trimEnd()];
  return [
    `- ~~${escapeMarks(text)}~~`,
    `  - **${escapeMarks(formatRewrite(best))}**`,
    `  - ${escapeMarks(best.why)}`,
    ...(best.dropped.length > 0 ? [`  - Left out: ${escapeMarks(best.dropped.join(', '))}`] : []),
  ];
}

/** So that the words of a resume are no marks of Markdown. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_~<>#|]/g, '\\$&');
}
