import { piecesOf, type Rewrite } from '../../lib/rewrites/rewrite.ts';
import { diffWords } from '../../lib/rewrites/word-diff.ts';
import { DiffRuns } from '../ui/diff-runs.tsx';
import { usePanel } from './panel-context.ts';

interface Props {
  old: string;
  rewrite: Rewrite;
  /** Whether the old bullet stands above the new line. */
  showsOld: boolean;
}

/**
 * The old bullet in small gray type and the new line below it; each shows what was removed or added. Answers stand out,
 * and what an answer would add is there in gray until it is given.
 */
export function RewriteLine({ old, rewrite, showsOld }: Props) {
  const pieces = piecesOf(
    rewrite,
    usePanel((state) => state.slotValues),
  );
  const diff = diffWords(
    old,
    pieces.filter(({ kind }) => kind === 'line').map(({ text }) => text),
  );
  let next = 0;
  return (
    <>
      {showsOld && (
        <p className="text-small text-soft">
          <DiffRuns runs={diff.old} mark="del" />
        </p>
      )}
      <p className="mt-1 leading-6">
        {pieces.map(({ text, kind }, index) =>
          kind === 'line' ? (
            <DiffRuns key={index} runs={diff.parts[next++] ?? []} mark="ins" />
          ) : kind === 'answer' ? (
            <strong key={index} className="font-semibold text-proved">
              {text}
            </strong>
          ) : (
            // A clause that nobody has answered is no part of the line, so it is not read out with it.
            <span
              key={index}
              aria-hidden="true"
              className="text-soft underline decoration-edge decoration-dotted underline-offset-4"
            >
              {text}
            </span>
          ),
        )}
      </p>
    </>
  );
}
