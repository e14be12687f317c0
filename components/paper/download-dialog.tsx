import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { FoldList } from './fold-list.tsx';
import { PageCount } from './page-count.tsx';
import { usePaperStore } from './paper-context.ts';
import { PaperOptions } from './paper-options.tsx';
import { PaperPages } from './paper-pages.tsx';
import { ReadBackLine } from './read-back-line.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { SectionOrder } from './section-order.tsx';
import { TemplateChoice } from './template-choice.tsx';

/**
 * What a file of the resume will look like, how it is set, and the ways to take it along. `opener` gets the focus back,
 * where it is not a trigger of the library.
 */
export function DownloadDialog({ opener }: { opener?: RefObject<HTMLElement | null> }) {
  const store = usePaperStore();
  useEffect(() => {
    store.setOpen(true);
    return () => store.setOpen(false);
  }, [store]);
  return (
    <Dialog.Portal>
      {/* The overlay of the library would add a style sheet to the page, which the content security policy forbids. */}
      <div className="fixed inset-0 z-20 bg-veil" />
      <Dialog.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          if (!opener) return;
          event.preventDefault();
          opener.current?.focus();
        }}
        className="fixed inset-2 z-20 mx-auto grid max-w-[1180px] grid-rows-[auto_minmax(0,1fr)_auto] overflow-hidden rounded-xl border border-line bg-ground min-[760px]:inset-6 min-[760px]:grid-cols-[minmax(0,1fr)_20rem] min-[760px]:grid-rows-[auto_auto_minmax(0,1fr)_auto]"
      >
        <header className="flex items-center gap-2 border-line border-b py-2 pr-2 pl-4 min-[760px]:col-span-2">
          <Dialog.Title className="flex-1 font-semibold text-title">Download</Dialog.Title>
          <Dialog.Close asChild>
            <IconButton icon={X} name="Close" />
          </Dialog.Close>
        </header>
        <div className="min-h-0 overflow-auto min-[760px]:contents">
          <div className="flex flex-col gap-3 border-line px-4 py-3 min-[760px]:col-start-2 min-[760px]:row-start-2 min-[760px]:max-h-[50dvh] min-[760px]:overflow-auto min-[760px]:border-l">
            <PageCount />
            <FoldList />
            <TemplateChoice />
          </div>
          <section
            aria-label="The paper"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            tabIndex={0}
            className="min-h-0 bg-line/60 p-3 min-[760px]:col-start-1 min-[760px]:row-span-3 min-[760px]:row-start-2 min-[760px]:overflow-auto min-[760px]:p-6"
          >
            <PaperPages />
          </section>
          <div className="flex min-h-0 flex-col gap-3 border-line px-4 pt-3 pb-4 min-[760px]:col-start-2 min-[760px]:overflow-auto min-[760px]:border-l min-[760px]:pt-0">
            <PaperOptions />
            <SectionOrder />
          </div>
        </div>
        <footer className="flex flex-col gap-2 border-line border-t bg-ground px-4 py-3 min-[760px]:col-start-2 min-[760px]:border-l">
          <ReadBackLine />
          <SaveButtons />
        </footer>
      </Dialog.Content>
    </Dialog.Portal>
  );
}
