import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../ui/icon-button.tsx';

/** The keys of the list of asks, with what the sheet of keys says of each. */
const listKeys: [keys: string, what: string][] = [
  ['↓ ↑', 'next and previous ask in the list'],
  ['Enter', 'open or close it'],
  ['Escape', 'close it, end a search, show all asks'],
  ['/', 'search the asks'],
  ['n p', 'next and previous mark on the page'],
  ['?', 'these keys'],
];

/** What the keys do, open while it is drawn. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  // It is opened by a key, from wherever the focus is.
  const [opener] = useState(() => document.activeElement);
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        {/* The library's own overlay writes a style sheet, which the policy of the page refuses. */}
        <div className="fixed inset-0 z-20 animate-appear bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
          }}
          className="fixed inset-x-3 animate-appear bottom-3 z-20 max-h-[85dvh] overflow-auto rounded-xl border border-line bg-ground px-4 py-3"
        >
          <div className="flex items-center justify-between">
            <Dialog.Title className="font-semibold">Keys</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton icon={X} name="Close" className="-mr-1.5" />
            </Dialog.Close>
          </div>
          <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-small">
            {listKeys.map(([keys, what]) => (
              <div key={keys} className="contents">
                <dt className="whitespace-nowrap">
                  {keys.split(' ').map((key) => (
                    <kbd
                      key={key}
                      className="mr-1 inline-block min-w-6 rounded border border-edge bg-paper px-1.5 text-center font-sans"
                    >
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd className="text-soft">{what}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
