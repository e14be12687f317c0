import { useEffect, useId, useRef } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { FileInput } from '../ui/file-input.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { Bringing } from './use-bring-posting.ts';

/** The extensions of the files that a posting can be read from. */
const fileTypes = '.pdf,.eml,.html,.htm,.mhtml,.mht,.docx,.odt,.rtf,.txt,.md,.markdown';

/**
 * Where the user brings a posting that is on no page. `isOffered`: nothing else is shown, so that the way to it is in
 * sight; beside a posting the field appears only when it is asked for.
 */
export function BringPosting({ bringing, isOffered }: { bringing: Bringing; isOffered: boolean }) {
  const { isOpen, isReading, opener, setOpen, takeFile } = bringing;
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (): void => chooser.current?.click();
  return (
    <>
      {isReading && <ProgressBar label="Reading the posting" />}
      <FileInput ref={chooser} name="Posting file" fileTypes={fileTypes} onFile={takeFile} />
      {isOpen ? (
        <BringField
          bringing={bringing}
          onChoose={choose}
          onClose={() => {
            setOpen(false);
            // The field that had the focus is gone; what opens it may have to come back first.
            setTimeout(() => opener.current?.focus());
          }}
        />
      ) : (
        isOffered && (
          <p className="px-4 pb-3 text-small text-soft">
            Not on a page?{' '}
            <LinkButton ref={opener} onClick={() => setOpen(true)}>
              Paste a posting
            </LinkButton>{' '}
            or <LinkButton onClick={choose}>choose its file</LinkButton>: PDF, mail, HTML, Word or text.
          </p>
        )
      )}
    </>
  );
}

function BringField(props: { bringing: Bringing; onChoose: () => void; onClose: () => void }) {
  const { bringing, onChoose, onClose } = props;
  const { text, trouble, isReading, setText, takeText } = bringing;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      aria-label="Another posting"
      className="mx-4 mb-3 rounded-lg border border-line bg-paper p-3"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor={id} className="font-semibold">
        The text of the posting
      </label>
      <textarea
        ref={field}
        id={id}
        rows={7}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        aria-invalid={trouble !== undefined}
        className="mt-1.5 block w-full rounded-md border border-edge bg-ground p-2 text-small"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-note`} className="mt-1.5 text-label text-soft">
        Read in this browser and not kept. <LinkButton onClick={onChoose}>Choose a file instead</LinkButton>
      </p>
      {trouble && (
        <p role="alert" className="mt-1.5 text-missing text-small">
          {trouble}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="main" disabled={!text.trim() || isReading} onClick={() => takeText(text)}>
          Read this text
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
