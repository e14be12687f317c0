import type { Region } from '../outline/find-region.ts';
import type { PostingCues } from '../page-knowledge.ts';

/** What is known of a page when it is judged. */
export interface Judged {
  region: Region;
  /** The heading that may be the title of a job, and its line. */
  heading: string | undefined;
  title: number | undefined;
  /** The page calls that heading a title in more than one way, or it is of the first rank. */
  isSure: boolean;
  /** The titles that the page gives itself. */
  titles: (string | undefined)[];
  url: URL;
}

/** A title stands so close above its text, in lines. */
const NEAR = 15;

/** Whether a title names a trade, and not a list. */
export function isJob(title: string | undefined, { jobTitle, listTitle }: PostingCues): boolean {
  return title !== undefined && jobTitle.test(title) && !listTitle.test(title);
}

/** Whether a title of a job stands right above the text: then the text is that job's, whatever else the page shows. */
export function isTitled({ region, heading, title, isSure }: Judged, cues: PostingCues): boolean {
  return isSure && isJob(heading, cues) && title !== undefined && title >= region.part.first - NEAR;
}

/** Long enough for a posting, in words or in the characters of scripts that do not part them. */
export function isLong(text: string, fewest = 60): boolean {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu);
  return (words?.length ?? 0) >= fewest;
}
