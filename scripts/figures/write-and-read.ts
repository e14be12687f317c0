import { compareReadBack, type Difference } from '../../lib/export/read-back.ts';
import { writeResume } from '../../lib/export/write-resume.ts';
import { importResumeFile } from '../../lib/import/import-file.ts';
import type { PaperChoice } from '../../lib/layout/template.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { readSeniority } from '../../lib/resume/seniority.ts';
import { loadFontFiles } from '../../rules/fonts/font-files.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';

const importKnowledge = createImportKnowledge();

/** A file of a resume, and the fields that the import does not give back as they were written. */
export interface WrittenAndRead {
  bytes: Uint8Array;
  differences: Difference[];
}

/** Writes a resume as a file with pages, and reads it back. */
export async function writeAndRead(
  resume: Resume,
  choice: PaperChoice,
  format: 'pdf' | 'docx',
): Promise<WrittenAndRead> {
  const { level } = readSeniority(resume, { besideStudies: besideStudies.pattern }, '2026-11');
  const { bytes } = await writeResume(format, { resume, choice, level }, paperKnowledge, loadFontFiles);
  const read = await importResumeFile(`resume.${format}`, bytes, importKnowledge);
  const shown = { ...resume, meta: { ...resume.meta, unplaced: [] } };
  return { bytes, differences: compareReadBack(shown, read.resume) };
}
