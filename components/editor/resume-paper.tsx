import { PageCount } from '../paper/page-count.tsx';
import { PaperPages } from '../paper/paper-pages.tsx';
import { useShownPaper } from './show-paper.ts';

/** The open resume as it will be sent, drawn again after each pause in typing. */
export function ResumePaper() {
  useShownPaper();
  return (
    <section aria-label="The paper" className="flex min-h-0 flex-1 flex-col">
      <div className="px-4 pt-3 pb-2">
        <PageCount />
      </div>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto border-line border-t bg-line/60 p-4"
      >
        <PaperPages />
      </div>
    </section>
  );
}
