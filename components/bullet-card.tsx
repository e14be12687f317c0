import { useId, useRef, useState } from 'react';
import { listSlots, rewriteText } from '../lib/rewrites/rewrite.ts';
import type { ResumeBullet } from '../lib/rewrites/rewrite-resume.ts';
import { useActions, usePanel } from './panel-context.tsx';
import { SlotField, SlotHelp } from './slot-field.tsx';
import { Button } from './ui/button.tsx';

/** How long "Copied" stays on the button, in milliseconds. */
const saidFor = 2000;

/** One bullet: the old one small and grey, the new one with its slots, and what can be done with it. */
export function BulletCard({ bullet }: { bullet: ResumeBullet }) {
  const { copy, acceptBullet } = useActions();
  const values = usePanel((state) => state.slotValues);
  const [choice, setChoice] = useState(0);
  const [active, setActive] = useState('');
  const [said, setSaid] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  const cardId = useId();
  const rewrite = bullet.rewrites[choice] ?? bullet.rewrites[0];
  if (!rewrite) return null;
  const result = rewriteText(rewrite, values);
  const open = result.open?.length ?? 0;
  const helpId = (slotId: string): string => `${cardId}-${slotId}`;

  /** A line with open slots is never copied: the first open one is shown instead. */
  const copyOrFill = async (): Promise<void> => {
    if (result.text === undefined) {
      const [first] = result.open;
      line.current?.querySelector<HTMLInputElement>(`[data-slot="${CSS.escape(first?.id ?? '')}"]`)?.focus();
      return;
    }
    await copy(result.text);
    setSaid('Copied');
    setTimeout(() => setSaid(''), saidFor);
  };

  return (
    <li className="rounded-lg border border-line bg-paper px-3 py-2.5" data-bullet={bullet.text}>
      <p className="text-label text-soft">{bullet.where}</p>
      <p className="text-small text-soft line-through decoration-edge">{bullet.text}</p>
      <p ref={line} className="mt-1.5 leading-7">
        {rewrite.parts.map((part, index) =>
          typeof part === 'string' ? (
            <span key={index}>{part}</span>
          ) : (
            <SlotField
              key={part.id}
              slot={part}
              helpId={helpId(part.id)}
              onFocus={() => setActive(part.id)}
              onBlur={() => setActive('')}
            />
          ),
        )}
      </p>
      {rewrite.dropped.length > 0 && (
        <p className="mt-1 text-label text-soft">
          Left out: {rewrite.dropped.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
      <div className="mt-1 grid">
        <p className={`col-start-1 row-start-1 text-label text-soft ${active ? 'invisible' : ''}`}>
          {rewrite.why}
        </p>
        {listSlots(rewrite).map((slot) => (
          <SlotHelp key={slot.id} slot={slot} helpId={helpId(slot.id)} active={slot.id === active} />
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button look={open > 0 ? 'plain' : 'main'} onClick={() => void copyOrFill()}>
          {said || (open > 0 ? `Copy: ${open} ${open === 1 ? 'fact' : 'facts'} to fill` : 'Copy')}
        </Button>
        {open === 0 && result.text !== undefined && (
          <Button onClick={() => void acceptBullet(bullet.path, result.text)}>Put into resume</Button>
        )}
        <span className="flex-1" />
        {bullet.rewrites.length > 1 && (
          <Button look="quiet" onClick={() => setChoice((choice + 1) % bullet.rewrites.length)}>
            Another way ({choice + 1} of {bullet.rewrites.length})
          </Button>
        )}
      </div>
      <span role="status" className="sr-only">
        {said}
      </span>
    </li>
  );
}
