import type { Resume } from '../resume/resume.ts';
import { type OutlineEntry, outlineResume } from './outline.ts';

/** The resume as plain text, in an order and layout that applicant tracking systems and `importText` can read. */
export function exportText(resume: Resume): string {
  const { name, label, contacts, sections } = outlineResume(resume);
  const header = [name, label, contacts.join(' | ')].filter(Boolean).join('\n');
  const parts = sections.map(({ title, entries, lines }) =>
    [
      title.toUpperCase(),
      entries.length > 0
        ? `\n${entries.map(writeEntry).join('\n\n')}`
        : (title === 'Summary' ? lines : lines.map((line) => `• ${line}`)).join('\n'),
    ].join('\n'),
  );
  return `${[header, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function writeEntry({ head, paragraphs, bullets }: OutlineEntry): string {
  return [
    ...head.map((line) => line.join(' | ')),
    ...paragraphs,
    ...bullets.map((bullet) => `• ${bullet}`),
  ].join('\n');
}
