import { Languages } from 'lucide-react';
import { describeForeign } from '../../lib/import/readings/foreign-language.ts';
import { LinkButton } from '../ui/button.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

/** Says of a resume in another language than English what is done for it and what is not, and takes a correction. */
export function LanguageNote() {
  const { takeAsEnglish } = usePanelActions();
  const foreign = describeForeign(usePanel((state) => state.resume?.source?.language));
  if (!foreign) return null;
  return (
    <div className="mx-4 mt-3 flex gap-2 text-small text-soft">
      <Languages aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      <p className="min-w-0">
        {foreign}{' '}
        <LinkButton className="whitespace-nowrap" onClick={() => void takeAsEnglish()}>
          It is in English
        </LinkButton>
      </p>
    </div>
  );
}
