import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { IconButton } from '../ui/icon-button.tsx';
import { Sheet } from '../ui/sheet.tsx';

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
  return (
    <Sheet className="px-4 py-3" onClose={onClose}>
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
    </Sheet>
  );
}
