import type { Font, Template } from '../../lib/layout/template.ts';
import type { PaperState } from '../../lib/paper/paper-state.ts';
import type { PaperStore } from '../../lib/paper/store.ts';
import { createPageContext } from '../ui/create-page-context.tsx';

/** What there is to choose from. */
export interface PaperFacts {
  templates: readonly Pick<Template, 'id' | 'name' | 'about' | 'font' | 'size' | 'side'>[];
  fonts: readonly Pick<Font, 'id' | 'name' | 'inWord'>[];
}

/** Provides the store of the paper, and what there is to choose from, to the components that show it. */
export const {
  Provider: PaperProvider,
  usePageStore: usePaperStore,
  usePageState: usePaper,
  usePageActions: usePaperFacts,
} = createPageContext<PaperState, PaperStore, PaperFacts>('paper');
