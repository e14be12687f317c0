import type { Resume } from '../resume/resume.ts';

/** Something an import is not sure of: where in the resume, and why, in a plain sentence. */
export interface Flag {
  path: (string | number)[];
  why: string;
}

/** The languages that resumes are read in. */
export type ResumeLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl';

/** What a reader made of a file. */
export interface ResumeReading {
  resume: Resume;
  flags: Flag[];
  /** The headings of its sections in their order; absent where the file is data and has none. */
  sections?: string[];
  /** What it is written in; absent where that is not known. */
  language?: ResumeLanguage;
}

/** What importing a file gave: the reading, and how far it is to be trusted. */
export interface ImportedResume extends ResumeReading {
  /** From 0 to 1: how well the reading hangs together. */
  trust: number;
  /** The reading hangs together so badly that the user must be told before anything is said of the resume. */
  isDoubtful: boolean;
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
  | 'scanned'
  /** Fonts whose letters no program can tell. */
  | 'unreadable-font'
  /** Text that runs up or down the page, or upside down. */
  | 'turned-text'
  /** Words on a layer that is switched off. */
  | 'hidden-layer';

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
