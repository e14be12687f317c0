import '../../components/ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EditorProvider } from '../../components/editor/editor-context.ts';
import { ResumeEditor } from '../../components/editor/resume-editor.tsx';
import { PaperProvider } from '../../components/paper/paper-context.ts';
import { createEditorStore } from '../../lib/editor/store.ts';
import { copySentence, readErrorSentence } from '../../lib/storage/explain-write-error.ts';
import { readResumes, watchResumes } from '../../lib/storage/resumes.ts';
import { prepareReader, workerReader } from '../import/read-in-worker.ts';
import { createPagePaper, paperFacts } from '../paper/paper-tools.ts';
import { createActions } from './actions.ts';
import { storageTools } from './storage-tools.ts';

const store = createEditorStore(storageTools, new URLSearchParams(location.search).get('id') ?? undefined);
void readResumes().then(
  async (stored) => {
    prepareReader(stored.resumes.length > 0);
    await store.receive(stored);
    if (stored.isCopy) store.say(copySentence);
  },
  () => {
    void store.receive({ resumes: [], active: undefined, unreadable: {} });
    store.say(readErrorSentence);
  },
);
watchResumes(store.receive);

// The page may be closed right after it is hidden.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void store.flush();
});
addEventListener('beforeunload', (event) => {
  if (store.getState().saving !== 'saved') {
    void store.flush();
    event.preventDefault();
  }
});

const root = document.getElementById('root');
if (!root) throw new Error('The page of resumes has no #root element.');
createRoot(root).render(
  <StrictMode>
    <EditorProvider store={store} actions={createActions(store, workerReader)}>
      <PaperProvider store={createPagePaper()} actions={paperFacts}>
        <ResumeEditor />
      </PaperProvider>
    </EditorProvider>
  </StrictMode>,
);
