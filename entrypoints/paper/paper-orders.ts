import type { FileFormat } from '../../lib/export/file-formats.ts';
import type { PaperOrder, WrittenFile } from '../../lib/export/write-resume.ts';
import type { DrawnPaper } from '../../lib/paper/draw-paper.ts';
import type { Fit } from '../../lib/paper/fit-paper.ts';
import type { SeniorityLevel } from '../../lib/resume/seniority.ts';

/** A resume to be set, whose level is worked out where the user has not set it. */
export type UnrankedOrder = Omit<PaperOrder, 'level'> & { level?: SeniorityLevel | undefined };

/** What the worker can be asked for, and what each answer holds. */
export interface PaperWork {
  draw: { order: UnrankedOrder & { width: number }; answer: DrawnPaper };
  write: { order: UnrankedOrder & { format: FileFormat }; answer: WrittenFile };
  fit: { order: UnrankedOrder & { pages: number }; answer: Fit };
}
export type PaperTask = keyof PaperWork;

/** One thing that the worker is asked for; its answer has the same number. */
export type PaperRequest = {
  [Task in PaperTask]: { id: number; task: Task } & PaperWork[Task]['order'];
}[PaperTask];

export type PaperAnswer =
  | { id: number; done: PaperWork[PaperTask]['answer'] }
  /** One sentence that says why it could not be done. */
  | { id: number; trouble: string };
