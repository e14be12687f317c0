import type { Line } from '../lines/text-lines.ts';
import type { SectionKind } from '../recognise/headings.ts';

/** A part of a resume under one heading. The lines above the first heading are `contact`. */
export interface ResumeSection {
  kind: SectionKind;
  title: string;
  lines: Line[];
  /** What it holds names it: its title says something else, and is kept. */
  isByContent?: true;
}
