import type { ReadBack } from '../export/describe-read-back.ts';
import type { FileFormat } from '../export/file-formats.ts';
import type { WrittenFile } from '../export/write-resume.ts';
import type { PaperChoice } from '../layout/template.ts';
import type { Resume } from '../resume/resume.ts';
import type { SeniorityLevel } from '../resume/seniority.ts';
import type { DrawnPaper } from './draw-paper.ts';
import type { Fit } from './fit-paper.ts';
import type { Foldable } from './foldable.ts';

/** The resume that is on the paper, and what else its file needs to know. */
export interface PaperSource {
  /** The id of the stored resume. */
  id: string;
  resume: Resume;
  language?: string | undefined;
  /** The level that the user has set; it is worked out where there is none. */
  level?: SeniorityLevel | undefined;
  /** The company that it is sent to, for the name of the file. */
  company?: string | undefined;
}

/** What is asked for in making paper. */
export type PaperAsk = Pick<PaperSource, 'resume' | 'language' | 'level'> & { choice: PaperChoice };

/** What the store needs from outside. */
export interface PaperTools {
  draw(ask: PaperAsk & { width: number }): Promise<DrawnPaper>;
  write(ask: PaperAsk & { format: FileFormat }): Promise<WrittenFile>;
  fit(ask: PaperAsk & { pages: number }): Promise<Fit>;
  /** What the import makes of a file of ours. */
  readBack(file: File): Promise<Resume>;
  /** Hands a file to the user. */
  save(file: File): void;
  /** Shows a file where it can be printed. */
  print(file: File): void;
  /** Keeps what was chosen for the next time. */
  keep(choice: PaperChoice): void;
  /** The language tag of the user: "en-GB". */
  locale: string;
}

/** The formats that are read back before they are handed over. */
export type PaperFormat = 'pdf' | 'docx';

/** A file that was made, and what reading it back has shown; nothing while it is read. */
export interface MadeFile {
  format: PaperFormat;
  file: File;
  readBack?: ReadBack;
}

export interface PaperState {
  source: PaperSource | undefined;
  choice: PaperChoice;
  /** The texts of bullets that are left out of the file. */
  folded: ReadonlySet<string>;
  drawn: DrawnPaper | undefined;
  /** What is being done: the old pages stay until the new ones are ready. */
  busy: 'drawing' | 'fitting' | 'writing' | undefined;
  /** Why the last thing could not be done. */
  trouble: string | undefined;
  /** The last file that was made of what is shown. */
  made: MadeFile | undefined;
  /** After fitting: what was chosen before, and how many lines are still too many, with what could be left out. */
  fitted: { before: PaperChoice; over: number; foldable: Foldable[] } | undefined;
  /** Whether somebody looks at the file itself, so that it is read back as soon as it is drawn. */
  isOpen: boolean;
}
