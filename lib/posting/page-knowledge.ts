import type { HiddenText } from './blocks/hidden-text.ts';

/** What is known of how postings, and the pages around them, are written. Data of `rules/pages/`. */
export interface PageKnowledge extends HiddenText, TextKnowledge {
  cues: PostingCues;
  around: AroundCues;
  facts: FactCues;
  /** Finds words by which a page says that its posting is over. */
  closedNote: RegExp;
}

/** What is known of how the lines of postings are written. */
export interface TextKnowledge {
  /** Finds the beginning of a line that is an ask of its own, however long the line before is. */
  askOpening: RegExp;
}

/** How a page is taken for a job posting. Sections and ways to apply are found in folded text. */
export interface PostingCues {
  /** Each finds the words of the headings of one kind of section that only postings have. */
  sections: RegExp[];
  /** Finds words of the buttons and links by which one applies. */
  apply: RegExp;
  /** Finds a phrase by which postings speak to the reader or name a condition. */
  phrases: RegExp;
  /** Finds the word for a trade or a rank in the title of a job. */
  jobTitle: RegExp;
  /** Finds the address of a single job. */
  jobAddress: RegExp;
  /** Finds, in the query of a company's own page, the name of an id of a job, `=` and that id. */
  jobId: RegExp;
  /** Selects the place of a frame in which such a system shows a job. */
  jobFrame: string;
  /** Finds the address of an article, a manual or a page of help. */
  otherAddress: RegExp;
  /** Finds the address of an application. */
  applyAddress: RegExp;
  /** Finds the heading or the title of a list of jobs. */
  listTitle: RegExp;
  /** Finds the title of an article, a course, a profile or an offer. */
  otherTitle: RegExp;
  /** Finds a heading of a resume. */
  resumeHeading: RegExp;
  /** Finds phrases by which articles, courses and people who offer their work speak. */
  otherPhrases: RegExp;
  /** Finds the head of a message in a thread: who wrote it, and when. */
  messageHead: RegExp;
}

/** How what stands around a text is told from it. */
export interface AroundCues {
  /** Finds the class name or id of a part around a text: navigation, consent, other jobs. */
  names: RegExp;
  /** Finds the class name or id of a layer over the page. */
  layers: RegExp;
  /** Finds the heading of a part that is never of the posting: other jobs, alerts, articles. */
  headings: RegExp;
  /** Finds the heading of a part that belongs to the posting only where it stands inside its text: the company. */
  companyHeadings: RegExp;
}

/** How title, company and place are told apart from what stands beside them. */
export interface FactCues {
  /** Names of job boards and of systems, in small letters: never the employer. */
  boards: ReadonlySet<string>;
  /** Finds "Location:" and its like at the beginning of a line; what follows is the place. */
  placeLabel: RegExp;
  /** Finds the label of a place where the place itself is looked for. */
  placeWord: RegExp;
  /** Whether a text is a place: "Oslo", "Oslo, Norway", "Remote (EU)". */
  isPlace(text: string): boolean;
  /** Finds the kind of work at the beginning of a text, or from there on: "Full-time". */
  kindOfWork: RegExp;
  /** Finds "Company:" and its like. */
  companyLabel: RegExp;
  /** Finds what sites put around the title of a job. */
  titleFrame: RegExp;
  /** Finds the words of a link or a label that stands where the company does, and is no name. */
  notCompany: RegExp;
  /** Finds a part of a tab's title that is wholly a word of sites: "Careers", "Apply". */
  siteWord: RegExp;
}
