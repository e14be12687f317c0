import type { HiddenText } from './blocks/hidden-text.ts';

/** What is known of how postings, and the pages around them, are written. Data of `rules/pages/`. */
export interface PageKnowledge extends HiddenText, TextKnowledge {
  cues: PostingCues;
  /** Finds the class name or id of a part that stands around a text: navigation, consent, other jobs. */
  around: RegExp;
}

/** What is known of how the lines of postings are written. */
export interface TextKnowledge {
  /** Finds the beginning of a line that is an ask of its own, however long the line before is. */
  askOpening: RegExp;
}

/** The words by which a page is taken for a job posting, in small letters. */
export interface PostingCues {
  /** Words of the headings that only postings have, each list for one kind of section. */
  sections: string[][];
  /** Words of the buttons and links by which one applies. */
  apply: string[];
}
