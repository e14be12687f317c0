import { Fragment } from 'react';
import type { Rewrite } from '../../lib/rewrites/rewrite.ts';
import { type DiffRun, diffWords } from '../../lib/rewrites/word-diff.ts';
import { SlotField } from './slot-field.tsx';

interface Props {
  old: string;
  rewrite: Rewrite;
  line: React.Ref<HTMLParagraphElement>;
  helpId: (slotId: string) => string;
  onActive: (slotId: string) => void;
}

/** The old bullet in small gray type, the new one below it with its slots; each shows what was removed or added. */
export function RewriteLine({ old, rewrite, line, helpId, onActive }: Props) {
  const texts = rewrite.parts.filter((part) => typeof part === 'string');
  const diff = diffWords(old, texts);
  let next = 0;
  return (
    <>
      {old && (
        <p className="text-small text-soft">
          <Runs runs={diff.old} mark="del" />
        </p>
      )}
      <p ref={line} className="mt-1.5 leading-7">
        {rewrite.parts.map((part, index) =>
          typeof part === 'string' ? (
            <Runs key={index} runs={diff.parts[next++] ?? []} mark="ins" />
          ) : (
            <SlotField
              key={part.id}
              slot={part}
              helpId={helpId(part.id)}
              onFocus={() => onActive(part.id)}
              onBlur={() => onActive('')}
            />
          ),
        )}
      </p>
    </>
  );
}

function Runs({ runs, mark }: { runs: DiffRun[]; mark: 'del' | 'ins' }) {
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
