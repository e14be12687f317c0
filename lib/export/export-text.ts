import { outlineResume } from '../layout/outline.ts';
import { joinLine, listTexts, type OutlineEntry } from '../layout/outline-parts.ts';
import type { Resume } from '../resume/resume.ts';

/** The resume as plain text, in an order and layout that applicant tracking systems and `importText` can read. */
export function exportText(resume: Resume): string {
  const { name, label, contacts, links, sections } = outlineResume(resume);
  const header = [name, label, [...contacts, ...links].join(' | ')].filter(Boolean).join('\n');
  const parts = sections.map(({ id, title, entries, lines }) => {
    const texts = lines.map((line) => (id === 'summary' ? '' : '• ') + joinLine(line));
    const content = entries.length > 0 ? `\n${entries.map(writeEntry).join('\n\n')}` : texts.join('\n');
    return `${title.toUpperCase()}\n${content}`;
  });
  return `${[header, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function writeEntry({ head, dates, paragraphs, bullets }: OutlineEntry): string {
  return [
    ...head.map((line) => listTexts(line).join(' | ')),
    ...(dates ? [dates] : []),
    ...paragraphs.map(joinLine),
    ...bullets.map((bullet) => `• ${bullet}`),
  ].join('\n');
}
