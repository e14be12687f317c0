import { useState } from 'react';
import { type Rewrite, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { Button } from '../ui/button.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

/** How long the button says "Copied", in milliseconds. */
const saidFor = 2000;
/** Stands for a fact that is not filled in, in a line that the user copies all the same. */
const blank = '____';

/** Copies a finished line. With open slots it asks first: fill them, or copy the line with blanks. */
export function CopyButton({ rewrite, onFill }: { rewrite: Rewrite; onFill: () => void }) {
  const { copy } = usePanelActions();
  const values = usePanel((state) => state.slotValues);
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const { text, open = [] } = rewriteText(rewrite, values);
  const facts = `${open.length} ${open.length === 1 ? 'fact' : 'facts'}`;

  const say = async (line: string): Promise<void> => {
    await copy(line);
    setAsking(false);
    setSaid('Copied');
    setTimeout(() => setSaid(''), saidFor);
  };
  if (asking && text === undefined) {
    return (
      <fieldset className="flex w-full flex-wrap items-center gap-2 rounded-md border border-line p-2">
        <legend className="sr-only">Copy with open facts</legend>
        <p className="w-full text-small">
          {facts} {open.length === 1 ? 'is' : 'are'} not filled in yet.
        </p>
        <Button
          look="main"
          // The question follows a click, so the next key press can answer it.
          autoFocus
          onClick={() => {
            setAsking(false);
            onFill();
          }}
        >
          Fill {open.length === 1 ? 'it' : 'them'} in
        </Button>
        <Button onClick={() => void say(withBlanks(rewrite, values))}>Copy with {blank}</Button>
      </fieldset>
    );
  }
  return (
    <>
      <Button
        look={open.length > 0 ? 'plain' : 'main'}
        onClick={() => (text === undefined ? setAsking(true) : void say(text))}
      >
        {said || (open.length > 0 ? `Copy: ${facts} to fill` : 'Copy')}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}

function withBlanks(rewrite: Rewrite, values: Record<string, string>): string {
  const { open = [] } = rewriteText(rewrite, values);
  const parts = rewrite.parts.map((part) => (typeof part !== 'string' && open.includes(part) ? blank : part));
  return rewriteText({ ...rewrite, parts }, values).text ?? '';
}
