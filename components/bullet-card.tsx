import { useState } from 'react';
import { listSlots, rewriteText } from '../lib/rewrites/rewrite.ts';
import type { ResumeBullet } from '../lib/rewrites/rewrite-resume.ts';
import { useActions, usePanel } from './panel-context.tsx';
import { SlotField } from './slot-field.tsx';
import { Button } from './ui/button.tsx';

/** One bullet: the old one small and grey, the new one with its slots, and what can be done with it. */
export function BulletCard({ bullet }: { bullet: ResumeBullet }) {
  const { copy, acceptBullet } = useActions();
  const values = usePanel((state) => state.slotValues);
  const [choice, setChoice] = useState(0);
  const [said, setSaid] = useState('');
  const rewrite = bullet.rewrites[choice] ?? bullet.rewrites[0];
  if (!rewrite) return null;
  const result = rewriteText(rewrite, values);
  const open = result.open?.length ?? 0;

  const copyNow = async (): Promise<void> => {
    if (result.text === undefined) return;
    await copy(result.text);
    setSaid('Copied');
    setTimeout(() => setSaid(''), 2000);
  };

  return (
    <li className="rounded-lg border border-line bg-paper px-3 py-2.5" data-bullet={bullet.text}>
      <p className="text-label text-soft">{bullet.where}</p>
      <p className="text-small text-soft line-through decoration-edge">{bullet.text}</p>
      <p className="mt-1.5 leading-7">
        {rewrite.parts.map((part, index) =>
          typeof part === 'string' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are known by their place
            <span key={index}>{part}</span>
          ) : (
            <SlotField key={part.id} slot={part} />
          ),
        )}
      </p>
      {rewrite.dropped.length > 0 && (
        <p className="mt-1 text-label text-soft">
          Left out: {rewrite.dropped.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
      <p className="mt-1 text-label text-soft">{rewrite.why}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button look="main" disabled={open > 0} onClick={() => void copyNow()}>
          {said || (open > 0 ? `Fill ${open} more to copy` : 'Copy')}
        </Button>
        {open === 0 && result.text !== undefined && (
          <Button onClick={() => void acceptBullet(bullet.path, result.text)}>Put into resume</Button>
        )}
        <span className="flex-1" />
        {bullet.rewrites.length > 1 && (
          <Button look="quiet" onClick={() => setChoice((choice + 1) % bullet.rewrites.length)}>
            {choice + 1} of {bullet.rewrites.length} · another way
          </Button>
        )}
        {bullet.rewrites.length === 1 && listSlots(rewrite).length > 0 && open > 0 && (
          <span className="text-label text-soft">
            {open} {open === 1 ? 'fact' : 'facts'} to fill
          </span>
        )}
      </div>
      <span role="status" className="sr-only">
        {said}
      </span>
    </li>
  );
}
