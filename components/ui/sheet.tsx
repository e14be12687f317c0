import * as Dialog from '@radix-ui/react-dialog';
import { type ReactNode, useState } from 'react';

interface Props {
  onClose: () => void;
  className: string;
  children: ReactNode;
}

/**
 * A dialog at the foot of the panel, open while it is drawn. The focus goes back to what had it; the library does that
 * only for triggers of its own, and its overlay writes a style sheet, which the policy of the page refuses.
 */
export function Sheet({ onClose, className, children }: Props) {
  const [opener] = useState(() => document.activeElement);
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <div className="fixed inset-0 z-20 animate-appear bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className={`fixed inset-x-3 bottom-3 z-20 max-h-[85dvh] animate-appear overflow-auto rounded-xl border border-line bg-ground ${className}`}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
          }}
        >
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
