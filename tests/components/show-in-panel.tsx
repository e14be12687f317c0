import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
// Before they are loaded: it names them.
import '../../components/panel/panel.tsx';
import { type PanelActions, PanelProvider } from '../../components/panel/panel-context.ts';
import { loadLaterParts } from '../../components/ui/later-part.tsx';
import { guide } from '../../entrypoints/sidepanel/guide.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { createPanelStore, type PanelStore } from '../../lib/panel/store.ts';
import { createKnowledge } from '../../rules/index.ts';

// The panel has them before anybody clicks.
await loadLaterParts();

export const knowledge = createKnowledge();

/**
 * Draws a part of the panel with the real store, after `change`; `called` holds what the user had it do, and `answers`
 * what is answered to it, by the names of the actions.
 */
export function showInPanel(
  part: ReactNode,
  change: (store: PanelStore) => void,
  answers: Record<string, unknown> = {},
) {
  const store = createPanelStore({
    analyze: createAnalyzer(knowledge),
    whenSettled: async () => {},
    loadGuide: async () => guide,
  });
  change(store);
  const called: unknown[][] = [];
  const actions = new Proxy({} as PanelActions, {
    get:
      (_, name) =>
      async (...values: unknown[]) => {
        called.push([name, ...values]);
        return answers[String(name)];
      },
  });
  render(
    <PanelProvider store={store} actions={actions}>
      {part}
    </PanelProvider>,
  );
  return { store, called, user: userEvent.setup() };
}
