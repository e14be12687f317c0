/** One heading, paragraph or list item of a posting. `start` counts UTF-16 units in the description's text. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
  start: number;
}

/** A job description as read from a page or file. Field names are those of schema.org JobPosting. */
export interface Posting {
  /** The id of the site that it was read from (`greenhouse`, `lever`, ...), or `json-ld`, `page`, `text`. */
  source: string;
  url?: string;
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  /** `2026-09-20` where the page states a date, else the page's own words ("30+ days ago"). */
  datePosted?: string;
  /** As the page writes it, or "USD 120,000 - 150,000 a year" from structured data. */
  baseSalary?: string;
  /** As structured data states it: "FULL_TIME, CONTRACTOR". */
  employmentType?: string;
  /** The last day to apply, from structured data: `2026-10-20`. */
  validThrough?: string;
  /** Where those who work remotely may live, from structured data. */
  applicantLocationRequirements?: string;
  /** The whole text. For each block, `description.slice(start, start + text.length) === text`. */
  description: string;
  blocks: Block[];
}

/** Why a page gave no posting. Each has one plain sentence in `notPostingSentences`. */
export type NotPostingReason = 'list' | 'application-form' | 'closed' | 'loading' | 'empty' | 'not-a-posting';

/**
 * A run of a description that stands unbroken in one text node: description offsets
 * `[start, start + length)` are the node's characters from `offset` on, one for one.
 */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/**
 * What reading a page gave: a posting with the places of its text in the page, or why there is none.
 * `runs` is empty where the text does not stand in the page. `truncated`: the page held more than is read.
 * `hidden`: what the page hides from people and is made for programs. `closed`: the page says that the posting is over.
 * `partial`: the page holds prose of another kind beside it. `frame`: the address of a frame of another site in which
 * the posting may stand.
 */
export type PostingRead =
  | {
      posting: Posting;
      runs: TextRun[];
      truncated: boolean;
      hidden?: string[];
      closed?: true;
      partial?: true;
    }
  | { posting?: undefined; reason: NotPostingReason; frame?: string };
