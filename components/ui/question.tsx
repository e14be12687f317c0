import { type ReactNode, useEffect, useRef } from 'react';

/** A question that must be answered before anything else: the browser's own modal dialog. */
export function Question({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className="m-auto w-md max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-ground p-4 text-ink backdrop:bg-veil"
    >
      <h2 className="font-semibold text-title">{title}</h2>
      {children}
    </dialog>
  );
}
