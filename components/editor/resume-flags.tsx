import { CircleHelp } from 'lucide-react';
import { settleFlag } from '../../lib/editor/draft.ts';
import type { Flag } from '../../lib/import/imported-resume.ts';
import type { ResumePath } from '../../lib/resume/path.ts';
import { LinkButton } from '../ui/button.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';

const none: Flag[] = [];

/** What the import was not sure of at one place, in plain words, until the user has checked it. */
export function ResumeFlags({ path, id }: { path: ResumePath; id?: string }) {
  const store = useEditorStore();
  const flags = useEditor((state) => state.history?.present.flags ?? none);
  const here = flags.filter((flag) => flag.path.join('.') === path.join('.'));
  if (here.length === 0) return null;
  return (
    <div id={id} className="mt-1 mb-3 grid gap-2">
      {here.map((flag) => (
        <p
          key={flag.why}
          data-flag={path.join('.')}
          tabIndex={-1}
          className="flex gap-1.5 rounded-md bg-listed-ground px-2 py-1 text-listed text-small"
        >
          <CircleHelp aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          <span>
            {flag.why}{' '}
            <LinkButton
              className="text-inherit!"
              onClick={() => store.edit((draft) => settleFlag(draft, flag))}
            >
              I have checked it
            </LinkButton>
          </span>
        </p>
      ))}
    </div>
  );
}
