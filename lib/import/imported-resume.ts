import type { Resume } from '../resume/resume.ts';

/** Something an import is not sure of: where in the resume, and why, in a plain sentence. */
export interface Flag {
  path: (string | number)[];
  why: string;
}

/** What importing a file gave. */
export interface ImportedResume {
  resume: Resume;
  flags: Flag[];
  /** The headings of its sections in their order; absent where the file is data and has none. */
  sections?: string[];
}

/** What can go wrong when a program reads a file. */
export type FileFindingKind =
  /** Text that nobody sees: in the colour of the ground, tiny, invisible, covered or off the page. */
  | 'hidden-text'
  /** Two columns that a reader going line by line mixes. */
  | 'two-columns'
  /** Pictures of a symbol font that stand for words. */
  | 'icon-text'
  /** Text in the head or foot of the pages, which many parsers leave out. */
  | 'header-text'
  /** Text inside text boxes, which many parsers leave out or move. */
  | 'text-box'
  /** A page without text: a picture of text. */
  | 'scanned';

/** Something that a parser of resumes reads otherwise than a person does. */
export interface FileFinding {
  kind: FileFindingKind;
  /** From 1; 0 where the file has no pages. */
  page: number;
  /** The words that it is about. */
  text: string;
  /** What is wrong with them, in a plain sentence. */
  why: string;
}

/** What importing a file of pages gave, besides the resume. */
export interface ParserView {
  findings: FileFinding[];
  /** The text as a program that goes line by line reads it. */
  parserText: string;
  /** How many pages the file has; 0 where it has none. */
  pages: number;
}
