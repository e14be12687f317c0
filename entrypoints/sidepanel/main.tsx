import '../../components/ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { PanelProvider } from '../../components/panel/panel-context.ts';
import { findMarks } from '../../lib/marks/find-marks.ts';
import { onMessage, sendMessage } from '../../lib/messages/messages.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import type { StoredResumes } from '../../lib/storage/collect-resumes.ts';
import { copySentence, readErrorSentence } from '../../lib/storage/explain-write-error.ts';
import { type Settings, type Stored, storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import { readResumes, watchResumes } from '../../lib/storage/resumes.ts';
import { createKnowledge } from '../../rules/index.ts';
import { prepareReader } from '../import/read-in-worker.ts';
import { createActions } from './actions.ts';
import { followTab } from './follow-tab.ts';

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
function followSettings({ value }: Stored<Settings>): void {
  if (!value) return;
  store.setMarksOn(value.marksOn);
  store.setRulesOff(value.rulesOff);
}
const settingsRead = storedSettings.read().then(followSettings, () => {});
storedSettings.watch(followSettings);
void storedSlotValues.read().then(({ value }) => value && store.setSlotValues(value));

const tab = followTab(store);
const actions = createActions(store, tab);
onMessage('marksSwitched', ({ data, sender }) => {
  void tab.then(({ id }) => {
    if (sender.tab?.id === id()) actions.switchMarks(data === true);
  });
});

// The marks follow the gap and the switch.
let drawn: unknown;
store.subscribe(({ page, comparison, marksOn }) => {
  const gap = marksOn ? comparison?.gap : undefined;
  if (page.kind !== 'read' || !page.report.posting || drawn === (gap ?? page)) return;
  drawn = gap ?? page;
  const { readId } = page.report;
  const { frameId } = page;
  void tab.then(({ id }) => {
    const tabId = id();
    if (tabId === undefined) return;
    sendMessage('drawMarks', { readId, marks: gap ? findMarks(gap) : [] }, { tabId, frameId }).catch(
      () => {},
    );
  });
});

const root = document.getElementById('root');
if (!root) throw new Error('The side panel page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <PanelProvider store={store} actions={actions}>
      <Panel />
    </PanelProvider>
  </StrictMode>,
);
