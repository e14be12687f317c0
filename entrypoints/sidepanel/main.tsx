import '../../components/ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { PanelProvider } from '../../components/panel/panel-context.ts';
import { PaperProvider } from '../../components/paper/paper-context.ts';
import { onMessage } from '../../lib/messages/messages.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import type { StoredResumes } from '../../lib/storage/collect-resumes.ts';
import { copySentence, readErrorSentence } from '../../lib/storage/explain-write-error.ts';
import { storedSlotValues } from '../../lib/storage/items.ts';
import { readResumes, watchResumes } from '../../lib/storage/resumes.ts';
import { createKnowledge } from '../../rules/index.ts';
import { prepareReader } from '../import/read-in-worker.ts';
import { createPagePaper, paperFacts } from '../paper/paper-tools.ts';
import { createActions } from './actions.ts';
import { drawGap } from './draw-gap.ts';
import { followSettings } from './follow-settings.ts';
import { followTab } from './follow-tab.ts';
import { lightAsks } from './light-asks.ts';
import { tellBadge } from './tell-badge.ts';

/** Nothing that the first look does not need is loaded before it. */
const firstPaint = new Promise<void>((done) => {
  requestIdleCallback(() => done(), { timeout: 500 });
});
const store = createPanelStore({
  analyze: createAnalyzer(createKnowledge()),
  // Before the settings are read nobody knows which rules are off.
  whenSettled: () => Promise.all([firstPaint, settingsRead]),
  loadGuide: async () => (await import('./guide.ts')).guide,
});

function showResumes({ resumes, active, unreadable }: StoredResumes): void {
  store.setResumes(resumes);
  store.setResume(active ?? null, Object.keys(unreadable).length > 0 ? unreadable : undefined);
}
void readResumes().then(
  (stored) => {
    showResumes(stored);
    if (stored.isCopy) store.setTrouble(copySentence);
    prepareReader(stored.resumes.length > 0);
  },
  () => {
    store.setResume(null);
    store.setTrouble(readErrorSentence);
  },
);
watchResumes(showResumes);
const settingsRead = followSettings(store);
void storedSlotValues.read().then(({ value }) => value && store.setSlotValues(value));

const tab = followTab(store);
const actions = createActions(store, tab);
onMessage('marksSwitched', ({ data, sender }) => {
  void tab.then(({ id }) => {
    if (sender.tab?.id === id()) actions.switchMarks(data === true);
  });
});

drawGap(store, tab);
lightAsks(store, tab);
tellBadge(store, tab);

const root = document.getElementById('root');
if (!root) throw new Error('The side panel page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <PanelProvider store={store} actions={actions}>
      <PaperProvider store={createPagePaper()} actions={paperFacts}>
        <Panel />
      </PaperProvider>
    </PanelProvider>
  </StrictMode>,
);
