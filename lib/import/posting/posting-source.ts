import type { PostingCues } from '../../posting/page-knowledge.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';

/** What a file or a pasted text holds of a posting: its text, or markup that only a page can read. */
export type PostingSource = {
  /** What the file itself is called inside: the subject of a mail, the first title in a text. */
  title?: string;
} & (
  | { text: string }
  | {
      html: string;
      /** Where a saved page was read, as the file says. */
      url?: string;
    }
);

/** What reading a posting from a file takes. */
export interface PostingFileKnowledge extends ImportKnowledge {
  cues: Pick<PostingCues, 'sections'>;
}
