import { outlineResume } from '../layout/outline.ts';
import { joinLine, listTexts, type OutlineEntry } from '../layout/outline-parts.ts';
import type { Resume } from '../resume/resume.ts';

/** The resume as Markdown, laid out so that `importText` reads it back. */
export function exportMarkdown(resume: Resume): string {
  const { name, label, contacts, links, sections } = outlineResume(resume);
  const header = [
    name && `# ${escapeMarks(name)}`,
    label && `**${escapeMarks(label)}**`,
    [...contacts, ...links].map(escapeMarks).join(' · '),
  ];
  const parts = sections.map(({ id, title, entries, lines }) => {
    const texts = lines.map((line) => escapeMarks(joinLine(line)));
    const list = texts.map((text) => `- ${text}`).join('\n');
    const content = entries.length > 0 ? entries.map(writeEntry) : id === 'summary' ? texts : [list];
    return [`## ${title}`, ...content].join('\n\n');
  });
  return `${[...header, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function writeEntry({ head, dates, paragraphs, bullets }: OutlineEntry): string {
  const lines = [...head.map(listTexts), ...(dates ? [[dates]] : [])];
  const [title = [], ...rest] = lines.map((line) => line.map(escapeMarks).join(' | '));
  const list = bullets.map((bullet) => `- ${escapeMarks(bullet)}`).join('\n');
  const texts = paragraphs.map((each) => escapeMarks(joinLine(each)));
  return [`### ${title}`, rest.join('  \n'), ...texts, list].filter(Boolean).join('\n\n');
}

/** Escapes the characters that Markdown would take for its own marks. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
