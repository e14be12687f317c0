import * as Collapsible from '@radix-ui/react-collapsible';
import type { Guide } from '../../lib/panel/store.ts';
import { FoldChevron } from '../ui/fold-chevron.tsx';
import { GuideRow } from './guide-row.tsx';

interface Props {
  guide: Guide;
  /** Ids of the chapters that are unfolded. */
  unfolded: ReadonlySet<string>;
  onFold: (chapter: string, isOpen: boolean) => void;
  onOpen: (page: string) => void;
}

/** The chapters of the guide, each folded to its title and the number of its pages. */
export function GuideChapters({ guide, unfolded, onFold, onOpen }: Props) {
  return (
    <ul>
      {guide.chapters.map(({ id, title }) => {
        const pages = guide.pages.filter(({ chapter }) => chapter === id);
        return (
          <Collapsible.Root
            key={id}
            asChild
            open={unfolded.has(id)}
            onOpenChange={(isOpen) => onFold(id, isOpen)}
          >
            <li className="border-line border-b last:border-b-0">
              <Collapsible.Trigger className="group flex w-full items-center gap-2 py-2 text-left hover:text-accent">
                <span className="min-w-0 flex-1">{title}</span>
                <span className="text-small text-soft">{pages.length}</span>
                <FoldChevron />
              </Collapsible.Trigger>
              <Collapsible.Content asChild>
                <ul className="mb-2 border-line border-l-2 pl-2.5">
                  {pages.map((page) => (
                    <GuideRow key={page.id} id={page.id} title={page.title} onOpen={() => onOpen(page.id)} />
                  ))}
                </ul>
              </Collapsible.Content>
            </li>
          </Collapsible.Root>
        );
      })}
    </ul>
  );
}
