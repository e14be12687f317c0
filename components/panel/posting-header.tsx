import { ClipboardPaste } from 'lucide-react';
import { Fragment } from 'react';
import { describePosting } from '../../lib/panel/describe-posting.ts';
import type { ShownPosting } from '../../lib/panel/shown-posting.ts';
import { knownSites } from '../../rules/site-names.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Bringing } from './use-bring-posting.ts';

/**
 * Whose posting it is: title, then company, place and where it was read, and a quiet way to bring another one. All of it
 * but the source is the page's word, so each is kept from turning the direction of what stands around it.
 */
export function PostingHeader({ shown, bringing }: { shown: ShownPosting; bringing: Bringing }) {
  const { title, facts, warning } = describePosting(shown.posting, shown.origin, knownSites);
  const { isOpen, setOpen, opener } = bringing;
  return (
    <header className="px-4 pt-4 pb-3">
      <div className="flex items-start gap-2">
        <h1 className="min-w-0 flex-1 font-semibold text-title">
          <bdi>{title}</bdi>
        </h1>
        <IconButton
          ref={opener}
          icon={ClipboardPaste}
          name="Another posting"
          className="-mt-1 -mr-1.5"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <p className="text-small text-soft">
        {facts.map((fact, index) => (
          <Fragment key={index}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
      {warning && <p className="mt-1 font-medium text-listed text-small">{warning}</p>}
    </header>
  );
}
