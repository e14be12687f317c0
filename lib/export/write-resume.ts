import { layOut } from '../layout/lay-out.ts';
import type { LoadFont, PaperChoice, PaperKnowledge } from '../layout/template.ts';
import type { Resume } from '../resume/resume.ts';
import type { SeniorityLevel } from '../resume/seniority.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportText } from './export-text.ts';
import type { FileFormat } from './file-formats.ts';

/** A resume, and how it is to be set. */
export interface PaperOrder {
  resume: Resume;
  choice: PaperChoice;
  /** Its level of seniority, by which the sections are ordered. */
  level: SeniorityLevel;
  /** The tag of the language that it is written in; English where it is absent. */
  language?: string | undefined;
}

export interface WrittenFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** How many pages a PDF file has; absent for formats without pages. */
  pages?: number;
  /** Characters that no font of ours has letters for: they are not in it. */
  missing?: string;
}

/**
 * Writes a resume as a file. What writes PDF and Word files is loaded with the first of them.
 *
 * @throws Error like `layOut`, and of the libraries.
 */
export async function writeResume(
  format: FileFormat,
  { resume, choice, level, language }: PaperOrder,
  knowledge: PaperKnowledge,
  loadFont: LoadFont,
): Promise<WrittenFile> {
  if (format === 'json') return { bytes: encode(exportJson(resume)) };
  if (format === 'markdown') return { bytes: encode(exportMarkdown(resume)) };
  if (format === 'text') return { bytes: encode(exportText(resume)) };
  const layout = layOut(resume, choice, knowledge, { level, language });
  const { fonts } = knowledge;
  if (format === 'pdf') return (await import('./pdf/write-pdf.tsx')).writePdf(layout, fonts, loadFont);
  const font = fonts.find(({ id }) => id === layout.look.font) ?? fonts[0];
  if (!font) throw new Error('There is no font.');
  return { bytes: await (await import('./docx/write-docx.ts')).writeDocx(layout, font) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
