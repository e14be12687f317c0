import { looksLikeHeading } from '../../posting/blocks/text-blocks.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { PostingFileKnowledge } from './posting-source.ts';

/** A title stands in one of so many lines. */
const TOP = 8;
const LONGEST = 120;

/**
 * The title of a posting in its text: what is surely the title of a job near its top, else its first line where that
 * reads like a heading and is none that postings have inside.
 */
export function findTitle(text: string, { recognise, cues }: PostingFileKnowledge): string | undefined {
  const lines = text.split('\n').map((line) => line.replace(/^#+\s+|^\*\*|\*\*$/g, '').trim());
  const top = lines.filter((line) => line && line.length <= LONGEST).slice(0, TOP);
  const [first] = top;
  return (
    top.find((line) => recognise.rateTitle(line) >= 2) ??
    (first && looksLikeHeading(first) && !isSection(first, cues.sections) ? first : undefined)
  );
}

function isSection(line: string, sections: RegExp[]): boolean {
  return sections.some((words) => words.test(foldWords(line)));
}
