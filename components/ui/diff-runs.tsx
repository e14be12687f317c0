import { Fragment } from 'react';
import type { DiffRun } from '../../lib/rewrites/word-diff.ts';

/** The runs of one side of a comparison: struck through where words went, on a ground where words came. */
export function DiffRuns({ runs, mark }: { runs: DiffRun[]; mark: 'del' | 'ins' }) {
  return runs.map(({ text, changed }, index) => {
    if (!changed || !text.trim()) return <Fragment key={index}>{text}</Fragment>;
    const words = text.trimEnd();
    const blank = text.slice(words.length);
    return (
      <Fragment key={index}>
        {mark === 'del' ? (
          <del className="decoration-missing">{words}</del>
        ) : (
          <ins className="rounded-xs bg-proved-ground no-underline forced-colors:underline">{words}</ins>
        )}
        {blank}
      </Fragment>
    );
  });
}
