import type { Resume } from '../resume/resume.ts';
import type { SectionId } from './outline.ts';

/** A typeface that a resume can be set in. */
export interface Font {
  id: string;
  /** Its own name, under which it is embedded in PDF files. */
  name: string;
  /** The typeface of word processors with the same or nearly the same widths, which Word files name. */
  inWord: string;
}

/** The files of a font: whole TrueType fonts, as `data:` addresses. */
export interface FontFiles {
  regular: string;
  bold: string;
  italic: string;
}

/** Sizes of text that a resume may have, in points. None is smaller, so that a page is never won by tiny type. */
export const textSizes = [9.5, 10, 10.5, 11] as const;
export type TextSize = (typeof textSizes)[number];
/** How much room there is between lines and sections, the least first. */
export const spacings = ['tight', 'normal', 'airy'] as const;
export type Spacing = (typeof spacings)[number];
export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];
export const dateSides = ['right', 'left'] as const;
export type DateSide = (typeof dateSides)[number];

/** A way to set a resume, as data. */
export interface Template {
  /** The name of its file. */
  id: string;
  name: string;
  /** In one line, what it looks like and whom it suits. */
  about: string;
  font: string;
  size: TextSize;
  /** From the edges of the page to the text, in points. */
  margin: { x: number; y: number };
  header: { align: 'left' | 'center' /** Of the name, in sizes of the text. */; nameSize: number };
  heading: {
    capitals: boolean;
    /** A line under each heading. */
    rule: boolean;
    /** Of a heading, in sizes of the text. */
    size: number;
    /** A colour of enough contrast to be read in print, as "#1d3a5f". */
    color: string;
  };
  entry: {
    /** Whether what an entry is called and whose it is stand in one line or in two. */
    lines: 1 | 2;
    /** Whether a role begins with its title or with the employer. */
    first: 'title' | 'employer';
  };
  /** The sections of a second, narrow column, and its share of the width. Absent where there is one column. */
  side?: { sections: readonly SectionId[]; share: number };
  /** A fictional resume that it suits. */
  example: Resume;
}

/** What the user has chosen for the paper; what is absent is as the template has it. */
export interface PaperChoice {
  template: string;
  paper: PaperSize;
  spacing: Spacing;
  dates: DateSide;
  font?: string;
  size?: TextSize;
  /** Sections in the user's own order; absent while the order goes by the level. Those it does not name come last. */
  order?: string[];
}

/** Everything that setting a resume needs to know. */
export interface PaperKnowledge {
  templates: readonly Template[];
  fonts: readonly Font[];
  /** The sections in the order that readers expect at each level of seniority. */
  orders: Readonly<Record<string, readonly SectionId[]>>;
}

/** Loads the files of a font by its id. */
export type LoadFont = (id: string) => Promise<FontFiles>;
