import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { usePanelActions } from './panel-context.ts';

/** How long the button says "Copied", in milliseconds. */
const saidFor = 2000;

/** Copies a line as it is at this moment: with the clauses that are answered, without the others. */
export function CopyButton({ text }: { text: string }) {
  const { copy } = usePanelActions();
  const [said, setSaid] = useState('');
  const say = async (): Promise<void> => {
    await copy(text);
    setSaid('Copied');
    setTimeout(() => setSaid(''), saidFor);
  };
  return (
    <>
      <Button look="main" onClick={() => void say()}>
        {said || 'Copy'}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
