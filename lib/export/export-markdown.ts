import type { Resume } from '../resume/resume.ts';
import { type OutlineEntry, outlineResume } from './outline.ts';

/** The resume as Markdown, laid out so that `importText` reads it back. */
export function exportMarkdown(resume: Resume): string {
  const { name, label, contacts, sections } = outlineResume(resume);
  const header = [
    name && `# ${escapeMarks(name)}`,
    label && `**${escapeMarks(label)}**`,
    contacts.map(escapeMarks).join(' · '),
  ];
  const parts = sections.map(({ title, entries, lines }) => {
    const content =
      entries.length > 0
        ? entries.map(writeEntry)
        : [lines.map((line) => `- ${escapeMarks(line)}`).join('\n')];
    return [`## ${title}`, ...(title === 'Summary' ? lines.map(escapeMarks) : content)].join('\n\n');
  });
  return `${[...header, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function writeEntry({ head, paragraphs, bullets }: OutlineEntry): string {
  const [title = [], ...rest] = head.map((line) => line.map(escapeMarks).join(' | '));
  const list = bullets.map((bullet) => `- ${escapeMarks(bullet)}`).join('\n');
  return [`### ${title}`, rest.join('  \n'), ...paragraphs.map(escapeMarks), list]
    .filter(Boolean)
    .join('\n\n');
}

/** Escapes the characters that Markdown would take for its own marks. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
