import '../../components/ui/style.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { PanelProvider } from '../../components/panel/panel-context.ts';
import { loadLaterParts } from '../../components/ui/later-part.tsx';
import { onMessage } from '../../lib/messages/messages.ts';
import { analyzeNothing } from '../../lib/panel/analyze-nothing.ts';
import { shownPosting } from '../../lib/panel/shown-posting.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import type { StoredResumes } from '../../lib/storage/collect-resumes.ts';
import { copySentence, readErrorSentence } from '../../lib/storage/explain-write-error.ts';
import { storedSlotValues } from '../../lib/storage/items.ts';
import { readResumes, watchResumes } from '../../lib/storage/resumes.ts';
import { prepareReader } from '../import/read-in-worker.ts';
import { watchAllowedSites } from '../sites/site-access.ts';
import { createActions } from './actions.ts';
import { drawGap } from './draw-gap.ts';
import { followSettings } from './follow-settings.ts';
import { followTab } from './follow-tab.ts';
import { keepLooks, showKeptLook } from './kept-looks.ts';
import { lightAsks } from './light-asks.ts';
import { tellBadge } from './tell-badge.ts';

// Stored values and the page are asked at once. The knowledge is a script so long that it would hold up the first picture.
const { promise: knowledgeAsked, resolve: loadKnowledge } = Promise.withResolvers<void>();
const analyzer = knowledgeAsked.then(() => import('./analyzer.ts'));
const store = createPanelStore({
  analyze: analyzeNothing,
  // Before the settings are read nobody knows which rules are off.
  whenSettled: () => Promise.all([firstLook, settings.whenRead]),
  loadGuide: async () => (await import('./guide.ts')).guide,
});
/** Settles when the gap is on the screen, or it is plain that there is none. Nothing else is loaded before. */
const firstLook = new Promise<void>((done) => {
  const wait = (): void => void requestIdleCallback(() => done(), { timeout: 500 });
  const stop = store.subscribe((state) => {
    const { page, resume, comparison } = state;
    const isAnswered = comparison !== undefined || (page.kind !== 'waiting' && !shownPosting(state));
    if (!isAnswered || resume === undefined) return;
    stop();
    wait();
  });
  setTimeout(wait, 1000);
});
const tab = followTab(store);
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
const settings = followSettings(store, analyzer);
// Nothing is offered before it is known what the user wants.
void settings.whenRead.then(() => watchAllowedSites(store.setAllowedSites));
void storedSlotValues.read().then(({ value }) => value && store.setSlotValues(value));

const actions = createActions(store, tab);
onMessage('marksSwitched', ({ data, sender }) => {
  void tab.then(({ id }) => {
    if (sender.tab?.id === id()) actions.switchMarks(data === true);
  });
});

drawGap(store, tab);
lightAsks(store, tab);
tellBadge(store, tab);
keepLooks(store, tab, settings);

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** How long the panel may stay empty, in milliseconds, so that its first picture is the posting and no placeholder. */
const emptyFor = 80;

const root = document.getElementById('root');
if (!root) throw new Error('The side panel page has no #root element.');
const panel = (
  <StrictMode>
    <PanelProvider store={store} actions={actions}>
      <Panel />
    </PanelProvider>
  </StrictMode>
);
// Where nothing kept can be read, it is worked out.
const keptLook = showKeptLook(store, settings).catch(() => false);
void Promise.race([keptLook, wait(emptyFor)]).then((isGapShown) => {
  flushSync(() => createRoot(root).render(panel));
  // The posting is on the screen before the script has come; the gap is to be there before it is asked for.
  if (!isGapShown) return loadKnowledge();
  requestAnimationFrame(() => requestAnimationFrame(() => loadKnowledge()));
  // A page in the background paints nothing.
  setTimeout(loadKnowledge, emptyFor);
});
// So that a click finds it there.
void Promise.all([firstLook, settings.whenRead]).then(() =>
  Promise.all([loadLaterParts(), actions.loadPaper()]),
);
