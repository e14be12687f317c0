import type { ReactNode } from 'react';
import { doubtSentence } from '../../lib/import/readings/describe-reading.ts';

const words = 'Look it over';

/** The sentence on a doubtful reading, in which the words that say what to do are the way to do it. */
export function DoubtSentence({ link }: { link: (words: string) => ReactNode }) {
  const [before, after] = doubtSentence.split(words);
  return (
    <>
      {before}
      {link(words)}
      {after}
    </>
  );
}
