import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { type PanelActions, PanelProvider } from '../../components/panel/panel-context.ts';
import { checkResume } from '../../entrypoints/sidepanel/check-resume.ts';
import { guide } from '../../entrypoints/sidepanel/guide.ts';
import { compare } from '../../lib/panel/compare.ts';
import { createPanelStore, type PanelStore } from '../../lib/panel/store.ts';
import { createKnowledge } from '../../rules/index.ts';

export const knowledge = createKnowledge();

/** Draws a part of the panel with the real store, after `change`; `called` holds what the user had it do. */
export function showInPanel(part: ReactNode, change: (store: PanelStore) => void) {
  const store = createPanelStore({
    compare: ({ posting }, resume) => posting && compare(posting, resume, knowledge),
    rewriteBullets: async () => [],
    checkResume: async (stored, gap, rulesOff) => checkResume(stored, gap, rulesOff, knowledge),
    rewriteForAsk: async () => ({ advice: '', bullets: [] }),
    loadGuide: async () => guide,
  });
  change(store);
  const called: unknown[][] = [];
  const actions = new Proxy({} as PanelActions, {
    get:
      (_, name) =>
      async (...values: unknown[]) =>
        void called.push([name, ...values]),
  });
  render(
    <PanelProvider store={store} actions={actions}>
      {part}
    </PanelProvider>,
  );
  return { store, called, user: userEvent.setup() };
}
