import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { usePanelActions } from './panel-context.ts';

/** How long the button says "Copied", in milliseconds. */
const saidFor = 2000;

interface Props {
  text: string;
  /** What it copies, where several stand below one another: the button is quiet then. */
  name?: string;
}

/** Copies a line as it is at this moment: with the clauses that are answered, without the others. */
export function CopyButton({ text, name }: Props) {
  const { copy } = usePanelActions();
  const [said, setSaid] = useState('');
  const say = async (): Promise<void> => {
    await copy(text);
    setSaid('Copied');
    setTimeout(() => setSaid(''), saidFor);
  };
  return (
    <>
      <Button
        look={name === undefined ? 'main' : 'quiet'}
        className="shrink-0"
        {...(name !== undefined && { 'aria-label': `Copy: ${name}` })}
        onClick={() => void say()}
      >
        {said || 'Copy'}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
