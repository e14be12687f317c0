import type { ImportActions } from '../../components/ui/import-actions.ts';
import { attemptRead } from './attempt-read.ts';
import type { ReadFile, ResumeReader } from './read-file.ts';

/**
 * The ways to add a resume, the same on every page. `reader` reads it; `keep` stores and shows what was read,
 * and returns whether it could; `say` tells the user in one sentence what could not be read.
 */
export function createImportActions(
  { readFile, readText }: ResumeReader,
  keep: (resume: ReadFile) => Promise<boolean>,
  say: (trouble: string) => void,
): ImportActions {
  async function add(read: () => Promise<ReadFile>): Promise<boolean> {
    const resume = await attemptRead(read, say);
    return resume !== undefined && keep(resume);
  }

  return {
    importFile: (file) => add(() => readFile(file)),
    importText: (text) => add(() => readText('Pasted resume', text)),
    async useSample() {
      const { sampleResume } = await import('../../lib/resume/sample-resume.ts');
      return keep({ name: 'Sample resume', resume: sampleResume });
    },
  };
}
